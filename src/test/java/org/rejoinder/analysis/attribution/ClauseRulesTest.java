package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Speech in the writer's own sentences. People and disputes are invented. */
class ClauseRulesTest {
    private static void assertLines(List<String> found, String... lines) {
        assertEquals(List.of(lines), found);
    }

    @Test
    void saidThat() {
        assertLines(Lines.of("Norland on Tuesday said in a statement that its engineers had left the dam."),
                "clause-said-that | Norland | said in a statement that | its engineers had left the dam");
    }

    @Test
    void aClauseWithAQuotedPartKeepsItsMarks() {
        assertLines(Lines.of("The ministry said Norland had \"opened every gate\" of the dam."),
                "clause-said-that | The ministry | said | Norland had \"opened every gate\" of the dam");
    }

    @Test
    void aFewQuotedWordsBeforeTheConjunctionBelongToTheCue() {
        assertLines(Lines.of("The inspectors concluded with \"high confidence\" that Norland had opened the gates."),
                "clause-said-that | The inspectors | concluded with \"high confidence\" that"
                        + " | Norland had opened the gates");
    }

    @Test
    void whatSomethingIsKnownAsDoesNotEndTheClause() {
        assertLines(Lines.of("Norland has linked Sudmark to a diving crew known as Deep Hook that cuts cables."),
                "clause-blamed | Norland | has linked | Sudmark to a diving crew known as Deep Hook that cuts cables");
        assertLines(Lines.of("The council also sanctioned six divers for cutting the cables."),
                "clause-blamed | The council | sanctioned | six divers for cutting the cables");
    }

    @Test
    void aComplementThatIsAllQuotationLosesItsMarks() {
        assertLines(Lines.of("Voss said that \"the gates were opened by hand\"."),
                "clause-said-that | Voss | said that | the gates were opened by hand");
    }

    @Test
    void aQuotedPartThatRunsIntoTheNextSentence() {
        assertLines(Lines.of("Voss said the firm was \"paid for it. And paid well\"."),
                "clause-said-that | Voss | said | the firm was \"paid for it. And paid well\"");
    }

    @Test
    void theSpeakersOwnBeliefBelongsToTheCue() {
        assertLines(Lines.of("The company said it believes the gates were opened by hand."),
                "clause-said-that | The company | said it believes | the gates were opened by hand");
    }

    @Test
    void aSecondSubjectBehindASemicolonOrWithItsNationalityReportsByItself() {
        assertLines(Lines.of("Norland said the gates were open; Sudmark said the dam held."),
                "clause-said-that | Norland | said | the gates were open",
                "clause-said-that | Sudmark | said | the dam held");
    }

    @Test
    void aChargeBySeveralThatAreListed() {
        assertLines(Lines.of("Voss was accused by Norland, Sudmark and Ostria of opening the gates."),
                "clause-passive | Norland, Sudmark and Ostria | was accused by Norland, Sudmark and Ostria"
                + " | opening the gates");
    }

    @Test
    void whatStatesDoToEachOtherIsToldAsAnAct() {
        assertLines(Lines.of("Norland expelled three Sudmark diplomats over the flood."),
                "clause-deed | Norland | expelled | three Sudmark diplomats over the flood");
        assertLines(Lines.of("Norland lodged a formal protest with Sudmark."),
                "clause-deed | Norland | lodged | a formal protest with Sudmark");
        assertLines(Lines.of("Norland refused to open the gates."),
                "clause-deed | Norland | refused | to open the gates");
    }

    @Test
    void silenceAndOtherDeedsAreNone() {
        assertLines(Lines.of("Norland refused to comment on the flood."));
        assertLines(Lines.of("Norland refuses to cooperate."));
        assertLines(Lines.of("Norland closed the gates and cut the budget."));
        assertLines(Lines.of("Norland might expel three Sudmark diplomats."));
    }

    @Test
    void contentBeforeTheCue() {
        assertLines(Lines.of("The gates were opened by hand, it said."),
                "clause-x-said | it | said | The gates were opened by hand");
        assertLines(Lines.of("The gates, the inspectors said, were opened by hand."),
                "clause-x-said | the inspectors | said | The gates / were opened by hand");
        assertLines(Lines.of("The gates had been opened by hand, French and German inspectors said."),
                "clause-x-said | French and German inspectors | said | The gates had been opened by hand");
        assertLines(Lines.of("The gates had been opened by hand, China's embassy in Norland said."),
                "clause-x-said | China's embassy in Norland | said | The gates had been opened by hand");
        assertLines(Lines.of("Sudmark, Norland said, had opened the gates by hand."),
                "clause-x-said | Norland | said | Sudmark / had opened the gates by hand");
        assertLines(Lines.of("Sudmark, Ama Doe, the envoy, said on Monday, had opened the gates by hand."),
                "clause-x-said | Ama Doe, the envoy | said | Sudmark / had opened the gates by hand");
    }

    @Test
    void toldSomebody() {
        assertLines(Lines.of("Voss told the assembly on Monday that the dam was safe."),
                "clause-said-that | Voss | told the assembly on Monday that | the dam was safe");
    }

    @Test
    void toldAnOutletWithoutThat() {
        assertLines(Lines.of("Voss told the Orn Daily the dam was old."),
                "clause-told | Voss | told the Orn Daily | the dam was old");
    }

    @Test
    void accordingTo() {
        assertLines(Lines.of("According to the inspectors, the gates were opened by hand."),
                "clause-according-to | the inspectors | According to | the gates were opened by hand");
        assertLines(Lines.of("The gates were opened by hand, according to the inspectors."),
                "clause-according-to | the inspectors | according to | The gates were opened by hand");
    }

    @Test
    void accusedOf() {
        assertLines(Lines.of("Sudmark has accused Norland of opening the gates - a charge that led to protests."),
                "clause-accused-of | Sudmark | has accused | opening the gates");
    }

    @Test
    void accusedAfterAnApposition() {
        assertLines(Lines.of("Sudmark accused the minister, Mara Voss, of \"wanton neglect.\""),
                "clause-accused-of | Sudmark | accused | \"wanton neglect.\"");
    }

    @Test
    void blamedFor() {
        assertLines(Lines.of("Sudmark blamed Norland for the flood, which killed nobody."),
                "clause-blamed | Sudmark | blamed | Norland for the flood");
    }

    @Test
    void whatIsRejectedInMarksIsAThing() {
        assertLines(Lines.of("Norland rejected “baseless claims” after the lock had broken."),
                "clause-denied | Norland | rejected | “baseless claims”");
        assertLines(Lines.of("Norland denied ‘wicked’ Sudmarker claims it was behind the raid."),
                "clause-denied | Norland | denied | ‘wicked’ Sudmarker claims it was behind the raid");
    }

    @Test
    void whatIsSaidOfAClaimIsNotTheClaim() {
        assertLines(Lines.of("Norland said Sudmark's claim that the lock was open was absurd."),
                "clause-said-that | Norland | said | Sudmark's claim that the lock was open was absurd",
                "clause-of-noun | Sudmark | claim | the lock was open");
    }

    @Test
    void aClaimEndsWhereItsReporterSpeaksOn() {
        assertLines(Lines.of("Norland rejected claims by Sudmark that the lock was open, and said Sudmark was asleep."),
                "clause-denied | Norland | rejected | claims by Sudmark that the lock was open",
                "clause-of-noun | Sudmark | claims | the lock was open",
                "clause-said-that | Norland | said | Sudmark was asleep");
    }

    @Test
    void whenItWasSaidIsNoPartOfWhatWasSaid() {
        assertLines(Lines.of("Norland indicated last week Sudmark had opened the gates."),
                "clause-said-that | Norland | indicated last week | Sudmark had opened the gates");
        assertLines(Lines.of("Norland said the idea that it opened the gates was absurd."),
                "clause-said-that | Norland | said | the idea that it opened the gates was absurd");
    }

    @Test
    void whereItWasSaidIsNobodysStatement() {
        assertLines(Lines.of("“It holds,” Roe said in an address to the board, the Harbour Agency reported."),
                "quotation-x-said | Roe | said | It holds,");
    }

    @Test
    void reportsAtTheEndIsAVerb() {
        assertLines(Lines.of("The gates were closed at noon, Norwire reports."),
                "clause-x-said | Norwire | reports | The gates were closed at noon");
    }

    @Test
    void denied() {
        assertLines(Lines.of("Norland denied opening the gates."),
                "clause-denied | Norland | denied | opening the gates");
        assertLines(Lines.of("Norland dismissed the report as gossip."),
                "clause-denied | Norland | dismissed | the report as gossip");
        assertLines(Lines.of("Norland denied allegations of opening the gates, calling such claims “fabricated.”"),
                "clause-denied-allegations | Norland | denied allegations of | opening the gates",
                "clause-called | Norland | calling | such claims “fabricated.”");
    }

    @Test
    void doubtingNeedsSomethingSaid() {
        assertLines(Lines.of("Voss challenged the minister in the primary."));
        assertLines(Lines.of("Voss questioned the claims of the inspectors."),
                "clause-denied | Voss | questioned | the claims of the inspectors");
    }

    @Test
    void calledAndCondemned() {
        assertLines(Lines.of("Voss called the charge \"a fairy tale\"."),
                "clause-called | Voss | called | the charge \"a fairy tale\"");
        assertLines(Lines.of("Voss called the police."));
        assertLines(Lines.of("Sudmark condemned the flooding of its fields."),
                "clause-called | Sudmark | condemned | the flooding of its fields");
    }

    @Test
    void urged() {
        assertLines(Lines.of("Sudmark urged Norland to shut the gates."),
                "clause-urged | Sudmark | urged | Norland to shut the gates");
    }

    @Test
    void announced() {
        assertLines(Lines.of("Sudmark announced criminal charges against two engineers."),
                "clause-announced | Sudmark | announced | criminal charges against two engineers");
    }

    @Test
    void summonsNeedAnEnvoy() {
        assertLines(Lines.of("Sudmark summoned the ambassador to protest over the flood."),
                "clause-blamed | Sudmark | summoned | the ambassador to protest over the flood");
        assertLines(Lines.of("Voss summoned her aide to the office."));
    }

    @Test
    void passives() {
        assertLines(Lines.of("The gates were found by the inspectors to be open."),
                "clause-passive | the inspectors | were found by the inspectors | to be open");
        assertLines(Lines.of("Norland was accused of opening the gates by the inspectors."),
                "clause-passive | the inspectors | was accused of opening the gates by the inspectors | opening the gates");
        assertLines(Lines.of("On Monday a spokesperson accused Norland of opening the gates."),
                "clause-accused-of | a spokesperson | accused | opening the gates");
        assertLines(Lines.of("Norland was accused by Ama Doe, the envoy, of opening the gates."),
                "clause-passive | Ama Doe, the envoy | was accused by Ama Doe, the envoy | opening the gates");
        assertLines(Lines.of("Two engineers are accused of opening the gates."),
                "clause-passive | - | are accused | opening the gates");
        assertLines(Lines.of("Two engineers are charged with opening the gates."),
                "clause-passive | - | are charged | with opening the gates");
        assertLines(Lines.of("The flood was condemned by Sudmark."),
                "clause-passive-by | Sudmark | was condemned | The flood");
    }

    @Test
    void aReportByACompanyAllegingThat() {
        assertLines(
                Lines.of("The ministry read a report by a Sudmark company alleging that Norland had opened the gates."),
                "clause-said-that | a Sudmark company | alleging that | Norland had opened the gates");
    }

    @Test
    void aSubordinateReportEndsWithItsClause() {
        assertLines(Lines.of("A day after Sudmark said engineers had opened the gates, Norland has responded."),
                "clause-said-that | Sudmark | said | engineers had opened the gates");
        assertLines(Lines.of("Reiterating that Norland \"never opened the gates\", Voss left the hall."),
                "clause-said-that | Voss | Reiterating that | Norland \"never opened the gates\"");
    }

    @Test
    void coordinatedReportsAreTwo() {
        assertLines(Lines.of("Voss said the dam was safe and added that the gates were shut."),
                "clause-said-that | Voss | said | the dam was safe",
                "clause-said-that | Voss | added that | the gates were shut");
    }

    @Test
    void contrastedSpeakersAreTwo() {
        assertLines(Lines.of("Sudmark said the gates were open, while Norland insisted they were shut."),
                "clause-said-that | Sudmark | said | the gates were open",
                "clause-said-that | Norland | insisted | they were shut");
    }

    @Test
    void anAgencyThatOnlyRelaysIsNoSpeaker() {
        assertLines(Lines.of("Sudmark accused Norland of opening the gates, Reuters reported."),
                "clause-accused-of | Sudmark | accused | opening the gates");
    }

    @Test
    void aDamagedEnumerationStillHasItsSpeakers() {
        assertLines(Lines.of("Sudmark, Ostia and had accused Norland of opening the gates."),
                "clause-accused-of | Sudmark, Ostia | had accused | opening the gates");
    }

    @Test
    void anAskedQuestionIsNoReport() {
        assertLines(Lines.of("If Norland says the dam is safe, the fields may be sown."));
        assertLines(Lines.of("Norland would not say that the dam was safe."));
        assertLines(Lines.of("Norland may deny the report."));
    }

    @Test
    void aNestedReportKnowsItsOuterOne() {
        assertLines(Lines.of("Voss said that Sudmark had accused Norland of opening the gates."),
                "clause-said-that | Voss | said that | Sudmark had accused Norland of opening the gates",
                "clause-accused-of | Sudmark | had accused | opening the gates");
    }

    @Test
    void theSpeakerReportingHimselfIsOneStatement() {
        assertLines(Lines.of("The statement claimed that the country has always maintained that it opposes floods."),
                "clause-said-that | The statement | claimed that"
                        + " | the country has always maintained that it opposes floods");
    }
}
