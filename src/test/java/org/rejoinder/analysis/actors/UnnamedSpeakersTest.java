package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who "it", "the group", "the spokesperson", "the government" or a quotation without a speaker is. */
class UnnamedSpeakersTest {
    @Test
    void whatIsQuotedBehindANestedReportGoesOnWithWhoeverTellsIt() {
        Read read = Read.article("Ada Quist said: \"The Sudmarkers told us that the lake was theirs. I was there.\"",
                "\"I am not joking.\"");
        read.quotes("Ada Quist", "said", "The Sudmarkers told us that the lake was theirs. I was there.");
        read.says("The Sudmarkers", "told us", "the lake was theirs");
        read.quotes("", "", "I am not joking.").resolve();
        assertEquals(List.of("Ada Quist"), read.speakers(2));
    }

    @Test
    void behindAFrontedPhraseItIsTheBodyNamedInThat() {
        Read read = Read.article("The Harbour Gazette published the list.",
                "In a statement issued by the Norvik Group, it denied the claims of the Gazette.");
        read.says("it", "denied", "the claims of the Gazette").resolve();
        assertEquals(List.of("Norvik Group"), read.speakers(0));
    }

    @Test
    void aNameStandsBehindWhatItsBearersOfficeIsFor() {
        Read read = Read.article("U.N. High Commissioner for Human Rights Zoltrek ul Brakkan said the lake was empty.");
        read.says("U.N. High Commissioner for Human Rights Zoltrek ul Brakkan", "said", "the lake was empty").resolve();
        assertEquals(List.of("Zoltrek ul Brakkan"), read.speakers(0));
    }

    @Test
    void anOfficeInCapitalsKeepsItsFirstWord() {
        Read read = Read.article("SENIOR NAVY OFFICIAL: The lake is empty.");
        read.quotes("SENIOR NAVY OFFICIAL", "", "The lake is empty.").resolve();
        assertEquals(List.of("senior navy official"), read.speakers(0));
    }

    @Test
    void whoIsListedBehindIncludingSpeaksToo() {
        Read read = Read.article("Norway and its allies, including Chile, Peru and NATO, accused Fiji of lying.");
        read.says("Norway and its allies, including Chile, Peru and NATO", "accused", "lying").resolve();
        assertEquals(List.of("Norway", "Chile", "Peru", "NATO"), read.speakers(0));
    }

    @Test
    void aGovernmentPressOfficeIsAnOffice() {
        Read read = Read.article("The Norwegian Government Press Office announced a visit.");
        read.says("The Norwegian Government Press Office", "announced", "a visit").resolve();
        assertEquals(List.of("Norwegian Government Press Office"), read.speakers(0));
    }

    @Test
    void aMilitantGroupIsTheOneNamedLastAndNoSiren() {
        Read read = Read.article("He heard sirens warning people.",
                "While Norway blamed the Lake Front, the militant group denied it.");
        read.says("sirens", "warning", "people").says("the militant group", "denied", "it").resolve();
        assertEquals(List.of("Lake Front"), read.speakers(1));
    }

    @Test
    void theSpokespersonIsTheUnnamedOneWhoSpokeLast() {
        Read read = Read.article("Norvik Group spokesperson Ada Quist said it was false.",
                "A Harbour Board spokesperson said it was true.", "The spokesperson added that it was late.");
        read.says("Norvik Group spokesperson Ada Quist", "said", "it was false");
        read.says("A Harbour Board spokesperson", "said", "it was true");
        read.says("The spokesperson", "added", "it was late").resolve();
        assertEquals(List.of("Harbour Board"), read.speakers(2));
    }

    @Test
    void aBodysBarristerIsNotTheOthers() {
        Read read = Read.article("The barrister Ada Quist accused the Harbour Board of lying.",
                "It had not lied, the Harbour Board's barrister said.");
        read.says("the Harbour Board's barrister", "said", "It had not lied").resolve();
        assertEquals(List.of("Harbour Board"), read.speakers(0));
    }

    @Test
    void agenciesOfSeveralStatesSpeakForAllOfThem() {
        Read read = Read.article("US, South Korean and British government agencies warned that the lake was poisoned.");
        read.says("US, South Korean and British government agencies", "warned", "the lake was poisoned").resolve();
        assertEquals(List.of("United States", "South Korea", "United Kingdom"), read.speakers(0));
    }

    @Test
    void theGovernmentIsThatOfTheStateTheArticleIsAbout() {
        Read read = Read.article(
                "Mozambique found the bodies. In Mozambique nobody had seen soldiers. Police in Mozambique waited.",
                "The government dismissed the claims.");
        read.says("The government", "dismissed", "the claims").resolve();
        assertEquals(List.of("Mozambique"), read.speakers(0));
    }

    @Test
    void aPrimeMinisterIsOfTheOneStateThatHasOne() {
        Read read = Read.article(
                "DHAKA (Agency) - Bangladesh waited. Bangladesh argued with the United States over a bridge.",
                "Prime Minister Ada Quist said the bridge was safe.");
        read.says("Prime Minister Ada Quist", "said", "the bridge was safe").resolve();
        assertEquals(Optional.of("BGD"), read.actor("Ada Quist").side());
    }

    @Test
    void aMemberCalledByHisPartyIsWhoSpokeLast() {
        Read read = Read.article("Ada Quist said she would stay.", "The young Republican denied the charge.");
        read.says("Ada Quist", "said", "she would stay").says("The young Republican", "denied", "the charge").resolve();
        assertEquals(List.of("Ada Quist"), read.speakers(1));
    }

    @Test
    void severalMembersOfAPartyAreNotTheOneWhoSpokeLast() {
        Read read = Read.article("Ada Quist said she would stay.", "The young Republicans denied the charge.");
        read.says("Ada Quist", "said", "she would stay").says("The young Republicans", "denied", "the charge")
                .resolve();
        assertEquals(List.of("young Republicans"), read.speakers(1));
    }

    @Test
    void courtPapersAreTheProsecutorsAndNeverTheCourts() {
        Read read = Read.article("The Harbour Court sat. The court papers say Dorn stole a boat.");
        read.says("The court papers", "say", "Dorn stole a boat").resolve();
        assertEquals(List.of("court papers"), read.speakers(0));
        Read charged = Read.article("The Justice Department charged Dorn. The court papers say Dorn stole a boat.");
        charged.says("The court papers", "say", "Dorn stole a boat").resolve();
        assertEquals(List.of("Justice Department"), charged.speakers(0));
    }
}
