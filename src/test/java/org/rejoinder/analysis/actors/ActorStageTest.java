package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

class ActorStageTest {
    @Test
    void theRoleBeforeANameTellsBodyAndSide() {
        Actor actor = Read.article("Chilean Fisheries Ministry spokesman Ramiro Etxeberri spoke.")
                .actor("Ramiro Etxeberri");
        assertEquals(ActorType.PERSON, actor.type());
        assertEquals(Optional.of("fisheries ministry spokesman"), actor.role());
        assertEquals(Optional.of("Chile's Fisheries Ministry"), actor.organisation());
        assertEquals(Optional.of("CHL"), actor.side());
    }

    @Test
    void theRoleAfterANameTellsThemToo() {
        Actor actor = Read.article("Ada Marchetti, Norway's ambassador to Chile, spoke on Monday.")
                .actor("Ada Marchetti");
        assertEquals(Optional.of("NOR"), actor.side());
        assertEquals(Optional.of("ambassador"), actor.role());
    }

    @Test
    void whoHeldAnOfficeBeforeDoesNotSpeakForTheState() {
        Actor actor = Read.article("Former Chilean president Ramiro Etxeberri spoke.").actor("Ramiro Etxeberri");
        assertEquals(Optional.empty(), actor.side());
    }

    @Test
    void theHeadOfACompanySpeaksForNoState() {
        Actor actor = Read.article("Tindervale chief executive Ada Marchetti spoke.").actor("Ada Marchetti");
        assertEquals(Optional.empty(), actor.side());
        assertEquals(Optional.of("Tindervale"), actor.organisation());
    }

    @Test
    void bodiesHaveOneNameHoweverTheyAreWritten() {
        Read read = Read.article("The Norwegian foreign ministry spoke.", "Norway's Foreign Ministry spoke again.",
                "The Ministry of Foreign Affairs of Norway kept silent.");
        assertEquals(1, read.names().stream().filter("Norwegian Foreign Ministry"::equals).count());
    }

    @Test
    void anAdministrationIsTheUnitedStatesOnlyWhereTheyAreNamed() {
        assertEquals(1, Read.article("Peru voted.", "The Quiroga administration met.").names().stream()
                .filter("Quiroga Administration"::equals).count());
        assertEquals(List.of("United States"),
                Read.article("Washington voted.", "The Quiroga administration met.").names());
    }

    @Test
    void aBodyIsCalledAsTheArticleDoes() {
        assertEquals(List.of("Chilean Army"), Read.article("The Chilean Army spoke.", "Chile's army fell silent.")
                .names());
        assertEquals(List.of("Chile's Army"), Read.article("Chile's army spoke.", "The Chilean army spoke.").names());
        assertEquals(List.of("US Defense Department"),
                Read.article("The Pentagon spoke.", "The US Defense Department denied it.").names());
    }

    @Test
    void aGovernmentIsItsState() {
        Read read = Read.article("The Chilean government and the Norwegian authorities met.");
        assertEquals(List.of("Chile", "Norway"), read.names());
    }

    @Test
    void aShortFormInBracketsIsTheBody() {
        Read read = Read.article("The Norwegian Bureau of Tides (NBT) met.", "NBT closed the port.");
        assertTrue(read.actor("Norwegian Bureau of Tides").aliases().contains("NBT"));
        assertFalse(read.names().contains("NBT"));
    }

    @Test
    void aPartOfACompanyIsABodyOfItsOwn() {
        assertTrue(Read.article("Tindervale's Tide Research Unit met in the old harbour.").names()
                .contains("Tindervale's Tide Research Unit"));
    }

    @Test
    void weekdaysMonthsAndSentenceStartsAreNobody() {
        Read read = Read.article("However, the port closed on Tuesday. Meanwhile it opened in March. READ MORE below.");
        assertEquals(List.of(), read.names());
    }

    @Test
    void aProductIsNotThePersonOfItsMaker() {
        Read read =
                Read.article("Tindervale mended Tindervale Ledger.", "Ledger is used by many. Tindervale sells it.");
        assertTrue(read.reading().actors().stream().noneMatch(actor -> actor.type() == ActorType.PERSON));
    }

    @Test
    void aSpokesmanOfTheBodyInHisSentenceSpeaksForIt() {
        Actor actor = Read.article("Norway's Foreign Ministry denied it, with spokesman Arne Solbakk shaking his head.")
                .actor("Arne Solbakk");
        assertEquals(Optional.of("NOR"), actor.side());
    }

    private static List<String> names(String... paragraphs) {
        return Read.article(paragraphs).names();
    }

    @Test
    void aDatelineThatLostItsDashNamesNobody() {
        assertEquals(List.of("Bank of Chile"), names("LIMA/NEW YORK The Bank of Chile waited."));
        assertEquals(List.of("Norway"), names("HAMAR Norway waited."));
        assertEquals(List.of("Norway"), names("OSLO Norway waited."));
    }

    @Test
    void abbreviationsBeforeANameAreNoDateline() {
        assertTrue(names("NATO Secretary General Ada Marchetti waited.").contains("NATO"));
        assertTrue(names("TSQV Director Ada Marchetti waited.").stream().anyMatch(name -> name.startsWith("TSQV")));
    }

    @Test
    void aBodyIsCalledWithAllThatItIsFor() {
        assertEquals(List.of("Court of Arbitration for Fishing"),
                names("The Court of Arbitration for Fishing waited."));
        assertEquals(List.of("Committee on Transport, Space and Technology"),
                names("On Monday the Committee on Transport, Space and Technology waited."));
        assertEquals(List.of("Committee on Oversight and Accountability"),
                names("On Monday the Committee on Oversight and Accountability waited."));
        assertEquals(List.of("Consortium of River Journalists"),
                names("On Monday the Consortium of River Journalists waited."));
    }

    @Test
    void statesInARowAreNoFieldsOfACommittee() {
        assertTrue(names("The Ministry of Justice, Norway and Chile waited.").containsAll(List.of("Norway", "Chile")));
    }

    @Test
    void aBodyThatIsNoStatesHasNone() {
        assertEquals(Optional.empty(), Read.article("The Chilean Observatory for Human Rights waited.")
                .actor("Chilean Observatory for Human Rights").side());
    }

    @Test
    void aSurnameMayBeATitle() {
        Actor actor = Read.article("Norwegian Foreign Minister Julie Bishop waited.").actor("Julie Bishop");
        assertEquals(Optional.of("foreign minister"), actor.role());
        assertEquals(Optional.of("NOR"), actor.side());
    }

    @Test
    void whatASentenceCallsAStateIsNoPartOfItsName() {
        assertEquals(List.of("North Korea"), names("Isolated North Korea waited."));
    }

    @Test
    void aNewspapersNameMayBeginThatOfABody() {
        assertEquals(List.of("Australian River Institute"), names("The Australian River Institute waited."));
    }

    @Test
    void aMinisterIsNotOfAStateThatHasSecretaries() {
        assertEquals(Optional.empty(),
                Read.article("US Secretary of State Ada Marchetti met Foreign Minister Ivo Lund in May.")
                .actor("Ivo Lund").side());
    }

    @Test
    void twoPresidentsAreOfTwoStates() {
        assertEquals(Optional.empty(),
                Read.article("Chilean President Ada Marchetti spoke to President Ivo Lund in May.")
                .actor("Ivo Lund").side());
    }

    @Test
    void itsMinisterIsOfTheStateOfTheSentence() {
        assertEquals(Optional.of("NOR"), Read.article("Chilean Energy Minister Ada Marchetti waited.",
                "Norway has oil and its oil minister, Ivo Lund, waited.").actor("Ivo Lund").side());
    }

    @Test
    void peopleAreCalledAsMonthsAndDaysAre() {
        assertEquals(List.of("Ada May"),
                names("In May Minister Ada May waited. On Monday May spoke again, and May's deputy left."));
        assertEquals(List.of("Sun Dewei"), names("Admiral Sun Dewei waited. Sun spoke on Sun, 14 May."));
        assertEquals(List.of("Jan Lund"), names("Foreign Minister Jan Lund waited on 3 Jan 2020."));
    }

    @Test
    void monthsAndDaysAreNobody() {
        assertEquals(List.of("Norway"),
                names("In May Norway waited. May was cold, and by April Norway had left. On Sun it rained."));
    }

    @Test
    void anAmbassadorIsNotOfTheStateThatSpokeBefore() {
        assertEquals(Optional.empty(), Read.article("Chilean Foreign Minister Ada Marchetti waited.",
                "Ambassador Ivo Lund waited too.").actor("Ivo Lund").side());
    }
}
