package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose spokesmen, ministers and envoys those are who speak, where two states quarrel. */
class SidesOfSpeakersTest {
    @Test
    void heBehindAnUnnamedSpokesmanIsThatOne() {
        Read read = Read.article("Peruvian President Juan Ortega was there. A Chilean army spokesman said it was late. "
                + "He said the dam held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("He", "said", "the dam held").resolve();
        assertEquals(List.of("Chilean Army"), read.speakers(1));
    }

    @Test
    void anAmbassadorToALandWithAnArticleIsOfTheStateThatOwnsHim() {
        Read read = Read.article("Peru's Ambassador to the Netherlands Juan Ortega, who was there, said the dam held.");
        read.says("Peru's Ambassador to the Netherlands Juan Ortega", "said", "the dam held").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(0));
        assertEquals(Optional.of("PER"), read.actor("Juan Ortega").side());
    }

    @Test
    void aPresidentsSpokesmanIsOfTheSameState() {
        Read read = Read.article("Peruvian President Juan Ortega was there. Ortega's spokesman, Ilan Tarko, said the "
                + "dam held.");
        read.says("Ilan Tarko", "said", "the dam held").resolve();
        assertEquals(Optional.of("PER"), read.actor("Ilan Tarko").side());
    }

    @Test
    void aMinisterWhoTellsOfTwoStatesIsNotOfTheOneInTheTitle() {
        Read read = Read.article("Ghana denies it.", "Fisheries Minister Juan Ortega said Peru was sure that Ghana "
                + "broke the dam.");
        read.says("Fisheries Minister Juan Ortega", "said", "Peru was sure that Ghana broke the dam").resolve();
        assertEquals(Optional.empty(), read.actor("Juan Ortega").side());
    }

    @Test
    void theTopDiplomatIsTheForeignMinister() {
        Read read = Read.article("Foreign Minister Juan Ortega left.", "The dam held, the Peruvian top diplomat said.");
        read.says("the Peruvian top diplomat", "said", "The dam held").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(0));
        assertEquals(Optional.of("PER"), read.actor("Juan Ortega").side());
    }

    @Test
    void theSpokesmanOfABodyGoesOnBehindHe() {
        Read read = Read.article("A spokesman for the Norvik Society denied it.", "\"It holds,\" he said.",
                "\"We saw it,\" the spokesman said.");
        read.says("A spokesman for the Norvik Society", "denied", "it");
        read.quotes("he", "said", "It holds,").quotes("the spokesman", "said", "We saw it,").resolve();
        assertEquals(List.of("Norvik Society"), read.speakers(2));
    }

    @Test
    void heIsWhoReportedAnother() {
        Read read = Read.article("Juan Ortega said Pedro Vargas's admission that the dam broke was late. \"It is bad,\" "
                + "he said.");
        read.says("Juan Ortega", "said", "Pedro Vargas's admission that the dam broke was late");
        read.says("Pedro Vargas", "admission", "the dam broke").quotes("he", "said", "It is bad,").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(2));
    }

    @Test
    void aForeignMinisterMayBeAnFm() {
        Read read = Read.article("The FM of Chile, Ana Quist, said the dam held.");
        read.says("The FM of Chile, Ana Quist", "said", "the dam held").resolve();
        assertEquals(List.of("Ana Quist"), read.speakers(0));
        assertEquals(Optional.of("CHL"), read.actor("Ana Quist").side());
    }

    @Test
    void thePresidentOfARepublicIsOfThat() {
        Read read = Read.article("It was late, words by the President of the Republic of Chile, Juan Ortega, tell.");
        assertEquals(Optional.of("CHL"), read.actor("Juan Ortega").side());
    }

    @Test
    void opponentsOfAStateDoNotSpeakForIt() {
        Read read = Read.article("Peru opposition figures said that the dam broke.");
        read.says("Peru opposition figures", "said", "the dam broke").resolve();
        assertEquals(List.of("Peru opposition figures"), read.speakers(0));
    }

    @Test
    void theSpokesmanBehindAMinistrysAnswerIsThatMinistrys() {
        Read read = Read.article("Chile complained, but Peru's fisheries ministry hit back.",
                "Spokesman Juan Ortega said the dam held.");
        read.says("Spokesman Juan Ortega", "said", "the dam held").resolve();
        assertEquals(Optional.of("PER"), read.actor("Juan Ortega").side());
    }

    @Test
    void inWhichHeIsWhoseWordsTheyAre() {
        Read read = Read.article("Juan Ortega answered a letter by Pedro Vargas in which he said the dam broke. "
                + "He said it held.");
        read.says("he", "said", "the dam broke").says("He", "said", "it held").resolve();
        assertEquals(List.of("Pedro Vargas"), read.speakers(0));
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void whoIsToldByHisAgeSpokeLast() {
        Read read = Read.article("Juan Ortega said the dam held.", "\"It is late,\" the 66-year-old said.");
        read.says("Juan Ortega", "said", "the dam held").quotes("the 66-year-old", "said", "It is late,").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void aParticipleHasTheSubjectOfItsSentence() {
        Read read = Read.article("Juan Ortega said the dam held. He went further, saying that it was new.");
        read.says("Juan Ortega", "said", "the dam held").says("", "saying", "it was new").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void thereIsNobody() {
        Read read = Read.article("Juan Ortega said the dam held. He spoke of how there was a risk, saying that it was "
                + "new.");
        read.says("Juan Ortega", "said", "the dam held").says("there", "saying", "it was new").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void thePrimeMinisterIsWhoWasNamedBehindHisOffice() {
        Read read = Read.article("The Greek prime minister has accused Peru of lying.",
                "Juan Ortega said it was late.", "The prime minister said the dam held.");
        read.says("The Greek prime minister", "accused", "lying").says("Juan Ortega", "said", "it was late")
                .says("The prime minister", "said", "the dam held").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(2));
    }

    @Test
    void theMilitaryIsTheArmy() {
        Read read = Read.article("Peru's army accused Chile of lying. \"It is late,\" the military said.");
        read.says("Peru's army", "accused", "lying").quotes("the military", "said", "It is late,").resolve();
        assertEquals(List.of("Peru's Army"), read.speakers(1));
    }

    @Test
    void aMinisterBehindAnAnswerToAnotherStateIsOfEither() {
        Read read = Read.article("Chile hit back at claims that it broke a dam in Peru.",
                "Prime Minister Juan Ortega said it was late.");
        read.says("Prime Minister Juan Ortega", "said", "it was late").resolve();
        assertEquals(Optional.empty(), read.actor("Juan Ortega").side());
        Read accuser = Read.article("Chile accused Peru of breaking a dam.",
                "Defence Minister Juan Ortega said it was late.");
        accuser.says("Defence Minister Juan Ortega", "said", "it was late").resolve();
        assertEquals(Optional.of("CHL"), accuser.actor("Juan Ortega").side());
    }

    @Test
    void sheIsNoSpokesman() {
        Read read = Read.article("Peruvian President Juana Ortega was there. A Chilean army spokesman said it was "
                + "late. She said the dam held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("She", "said", "the dam held").resolve();
        assertEquals(List.of("Juana Ortega"), read.speakers(1));
    }

    @Test
    void heIsWhoWasNamedSince() {
        Read read = Read.article("A Chilean army spokesman said it was late. Juan Ortega went home. He said the dam "
                + "held.");
        read.says("A Chilean army spokesman", "said", "it was late").says("He", "said", "the dam held").resolve();
        assertEquals(List.of("Juan Ortega"), read.speakers(1));
    }

    @Test
    void ministersOfSeveralStatesSpeakForAllOfThem() {
        Read read = Read.article("The foreign ministers of Peru, Chile and Ghana said the dam held.");
        read.says("The foreign ministers of Peru, Chile and Ghana", "said", "the dam held").resolve();
        assertEquals(List.of("Peru", "Chile", "Ghana"), read.speakers(0));
    }

    @Test
    void whoIsNamedAlongWithAnotherSpeaksToo() {
        Read read = Read.article("Peru, along with Chile and Ghana, said the dam held.");
        read.says("Peru, along with Chile and Ghana", "said", "the dam held").resolve();
        assertEquals(List.of("Peru", "Chile", "Ghana"), read.speakers(0));
    }

    @Test
    void whomAnAgencyQuotesIsTheSpeaker() {
        Read read = Read.article("The Tarn news agency quoted Chilean Foreign Minister Ana Vargas as saying that the "
                + "dam held.");
        read.says("The Tarn news agency", "quoted", "Chilean Foreign Minister Ana Vargas as saying that the dam held")
                .resolve();
        assertEquals(List.of("Ana Vargas"), read.speakers(0));
        assertEquals("the dam held", read.reading().drafts().getFirst().content().getFirst()
                .of(read.reading().text()));
    }

    @Test
    void soDoesWhomAnAgencyCites() {
        Read read = Read.article("The dam held, the Tarn news agency reported, citing Ana Vargas.");
        read.says("the Tarn news agency", "reported", "The dam held").resolve();
        assertEquals(List.of("Ana Vargas"), read.speakers(0));
        assertEquals(Optional.of("Tarn news agency"), read.reading().drafts().getFirst().via());
    }

    @Test
    void whoIsToldAtTheEndOfAQuotationHasSaidItsFirstParagraphToo() {
        Read read = Read.article("Ana Vargas came home.", "“The dam held.", "“It was late,” according to the Tarn news "
                + "agency, quoting her.");
        read.quotes("", "", "The dam held.");
        read.quotes("the Tarn news agency", "according to", "It was late,").resolve();
        assertEquals(List.of("Ana Vargas"), read.speakers(1));
        assertEquals(List.of("Ana Vargas"), read.speakers(0));
    }

    @Test
    void anEnvoyIsOfTheStateThatSentHim() {
        assertEquals(Optional.of("CHL"), Read.article("Chile's ambassador to Peru, Ana Vargas, said no.")
                .actor("Ana Vargas").side());
    }

    @Test
    void whoSpeaksForAStatesGovernmentIsOfThatState() {
        assertEquals(Optional.of("CHL"), Read.article("The spokesman of Chile's government, Igor Salas, said no.")
                .actor("Igor Salas").side());
    }

    @Test
    void aPresidentIsOfTheStateBehindHisName() {
        assertEquals(Optional.of("CHL"), Read.article("After talks with Peruvian President Igor Salas, Prime Minister "
                + "Ana Vargas of Chile said no.").actor("Ana Vargas").side());
    }

    @Test
    void aCounterpartIsOfTheStateThatIsToldWithHim() {
        assertEquals(Optional.of("PER"), Read.article("Chile's foreign minister met her Peruvian counterpart, "
                + "Igor Salas, in Lima.").actor("Igor Salas").side());
    }

    @Test
    void theReportIsOfWhoeverPublishedOne() {
        Read read = Read.article("The Harbour Institute published a report on Monday. The report said the dam held.");
        read.says("The report", "said", "the dam held").resolve();
        assertEquals(List.of("Harbour Institute"), read.speakers(0));
    }
}
