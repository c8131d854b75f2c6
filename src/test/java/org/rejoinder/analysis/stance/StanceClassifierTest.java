package org.rejoinder.analysis.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Stance;

/** Statements as the attribution stages hand them over: speaker, cue, content. */
class StanceClassifierTest {
    private static final StanceClassifier CLASSIFIER = new StanceClassifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Ghana       | accused         | cutting an undersea cable | ACCUSE
            Ghana       | blamed          | divers from Togo for the outage | ACCUSE
            the firm    | said it believes | the outage was caused by a group working for Togo's navy | ACCUSE
            The group   | was found by    | to be sponsored by the state and responsible for the raids | ACCUSE
            Togo        | denied          | cutting any cable | DENY
            the envoy   | called          | the accusations "malicious and unfounded" | DENY
            Togo        | dismissed       | the report as a fairy tale | DENY
            Togo        | countered       | the claims of its neighbours | DENY
            the embassy | said            | it had no part in the outage | DENY
            the mission | reiterated that | Togo "firmly opposes all forms of piracy and cyber crime" | DENY
            Ghana       | said            | Togo had stepped up cyber attack efforts against the coast and succeeded in hacking a port | ACCUSE
            the firm    | said            | any other use would violate its terms | COMMENT
            Togo        | rejected        | criticism of its navy | DENY
            Togo        | rejected        | Ghana's demand for compensation | REJECT
            Togo        | refused         | to pay for the repair | REJECT
            Togo        | turned down     | an offer of mediation | REJECT
            Ghana       | linked          | the crew to a Togolese ministry | ACCUSE
            Ghana       | linked          | the delay to heavy rain | COMMENT
            the officer | said            | the crew acted on orders of the navy | ACCUSE
            the officer | said            | the firm worked under the direct supervision of the coastal ministry | ACCUSE
            Ghana       | said            | it was a clear violation of the fishing treaty | ACCUSE
            the clerk   | said            | she did not understand why he had printed it | COMMENT
            the envoy   | said            | they had not yet decided on a venue | COMMENT
            Ghana       | said            | it will not stand idly by | THREATEN
            Ghana       | said            | it will not be pushed around by Togo | REJECT
            Ghana       | announced       | a ban on the sale of Togolese fish | MEASURE
            the court   | announced       | the guilty verdict | MEASURE
            Ghana       | said            | it has sealed the northern border | MEASURE
            Ghana       | condemned       | the shelling | CONDEMN
            Ghana       | described       | the verdict as shameful | CONDEMN
            the union   | lashed out at   | the minister's decision | CONDEMN
            Ghana       | urged           | Togo to open its books | DEMAND
            Ghana       | called on       | all sides to show restraint | DEMAND
            Ghana       | warned          | Togo not to touch the cable | DEMAND
            Ghana       | warned          | that there would be grave consequences | THREATEN
            Ghana       | said            | Togo would pay a heavy price | THREATEN
            Ghana       | vowed           | to retaliate with force | THREATEN
            The court   | announced       | criminal charges against three divers | MEASURE
            Ghana       | expelled        | two diplomats | MEASURE
            Mali        | praised         | the repair crews | SUPPORT
            Mali        | stood by        | its ally | SUPPORT
            Togo        | admitted        | that a ship had strayed into the zone | ACKNOWLEDGE
            Togo        | apologised for  | the delay | ACKNOWLEDGE
            Togo        | said            | the repair would take three weeks | COMMENT
            a spokesman | declined        | to comment on the outage | COMMENT
            a diplomat  | said            | there was no doubt the raid was done by Togo | ACCUSE
            Ghana       | said            | those who cut the cable would be found and punished | THREATEN
            Ghana       | said            | the response will be swift | THREATEN
            the envoy   | wrote           | it is stupidity to point guns at a port | CONDEMN
            the office  | announced       | it has opened an inquiry into whether the port authority tapped its clerks | MEASURE
            the union   | announced that  | it had filed a formal antitrust complaint against the ferry line | MEASURE
            the board   | announced       | a review of whether the harbour office misled the council | MEASURE
            the office  | unsealed        | a pair of indictments against the ferry line | MEASURE
            the clerk   | said            | the blockade was sanctioned by his own captain | COMMENT
            the maker   | said            | its scanners are only sold to help police fight crime and terror | COMMENT
            the agency  | said            | at least two people received non-life-threatening injuries | COMMENT
            state TV    | said            | a colonel and four volunteers had been killed near the lake | COMMENT
            the clerk   | said            | the hearing was held behind closed doors | COMMENT
            the clerk   | said            | the court is run by the International Criminal Court's registry | COMMENT
            the union   | said            | the navy's drills caused serious damage to the health of its neighbours | ACCUSE
            the court   | ruled that      | the fisherman's arrest and detention were politically motivated | ACCUSE
            the ferry line | laid         | the blame at the feet of the harbour office | ACCUSE
            Ghana       | called          | the tribunal a puppet of outside forces | CONDEMN
            Ghana       | called          | it completely bizarre | CONDEMN
            Ghana       | raised concerns about | the expulsion of the divers | CONDEMN
            Togo        | dismissed       | this | DENY
            Ghana       | expressed concern about | the future of the ferry deal | COMMENT
            Ghana       | said            | the talks should not be used as a pretext for provocations | DEMAND
            the envoy   | said            | the indictment is a ploy to win votes | DENY
            the envoy   | said            | Togo had no interest in stirring tensions along the coast | DENY
            the divers  | are also denied | freedom of movement | COMMENT
            Ghana       | acknowledged    | the existence of the island state | COMMENT
            the envoy   | said            | we hope that other ports don't use this chance to threaten Togo | DEMAND
            the court   | said            | all states are under an obligation not to recognise the border | DEMAND
            a source    | said            | he was on deck at the time that the cable was cut | COMMENT
            a source    | said            | the review was called for last month by the union's chairman | COMMENT
            Togo        | said            | Ghana is behind this cowardly attack | ACCUSE
            Togo        | said            | Ghana had planned the raid for months | ACCUSE
            the envoy   | said            | we drown nobody | DENY
            the envoy   | said            | we fear nobody | COMMENT
            the envoy   | said            | none of our vessels were in the area | DENY
            the envoy   | said            | Whoever claims otherwise is lying | DENY
            Togo        | blamed          | the flood on exceptionally strong rainfall | COMMENT
            Togo        | attributed      | the crash to a technical fault | COMMENT
            Togo        | blamed          | human error for the crash | COMMENT
            Togo        | blamed          | Ghana for the flood | ACCUSE
            """)
    void cueAndContentTellTheStance(String speaker, String cue, String content, Stance stance) {
        Verdict verdict = CLASSIFIER.classify(Evidence.of(speaker, cue, content));
        assertEquals(stance, verdict.stance(), () -> cue + " " + content + ": " + verdict.rules());
    }

    @Test
    void whoIsAccusedAndBlamesTheWeatherDenies() {
        Evidence answer = new Evidence("the envoy", "blamed", "the flood on heavy rain", true, Set.of("togo"), true);
        assertEquals(Stance.DENY, CLASSIFIER.classify(answer).stance());
    }

    @Test
    void criticismOfTheAccusersIsADenialInAnswerOnly() {
        String words = "Our neighbours have put forward irresponsible accusations.";
        Evidence answer = new Evidence("the envoy", "said", words, true, Set.of("togo"), true);
        assertEquals(Stance.DENY, CLASSIFIER.classify(answer).stance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"its scanners are only sold to vetted ports",
            "it is only authorised to watch foreign ships", "it treats the rival line as it would any other customer",
                    "its terms are in keeping with harbour law"})
    void whatOneIsForAnswersAChargeButIsNoneOfOnesOwn(String words) {
        Evidence answer = new Evidence("the firm", "said", words, false, Set.of("harbour scan"), true);
        assertEquals(Stance.DENY, CLASSIFIER.classify(answer).stance());
        Evidence plain = new Evidence("the firm", "said", words, false, Set.of("harbour scan"), false);
        assertNotEquals(Stance.ACCUSE, CLASSIFIER.classify(plain).stance());
    }

    @Test
    void measuresOfARivalAreToldAndNotTaken() {
        Evidence told = new Evidence("the ministry", "said",
                "Togo had improperly opened an investigation of its ferries", false, Set.of("ghana"), false,
                Set.of("togo"), false);
        assertEquals(Stance.ACCUSE, CLASSIFIER.classify(told).stance());
    }

    @Test
    void whatOneDeniesOfOneselfIsADenial() {
        assertEquals(Stance.DENY, CLASSIFIER.classify(
                new Evidence("Togo", "said", "Togo did not attack the cable station", false, Set.of("togo"), false))
                .stance());
    }

    @Test
    void whatOneAdmitsOfOneselfIsNoCharge() {
        assertEquals(Stance.ACKNOWLEDGE, CLASSIFIER.classify(new Evidence("Togo", "said",
                "its forces had mistakenly fired on a ferry", false, Set.of("togo"), false)).stance());
    }

    @Test
    void denialWithCounterChargeHasBoth() {
        Verdict verdict = CLASSIFIER.classify(Evidence.of("the envoy", "said",
                "These claims are fabricated. It is Ghana's navy that has been stealing survey data and sabotaging cables."));
        assertEquals(Stance.DENY, verdict.stance());
        assertEquals(Optional.of(Stance.ACCUSE), verdict.second());
    }

    @Test
    void charmingWordsInAPoliteRefusalDoNotSupport() {
        assertEquals(Stance.REJECT, CLASSIFIER.classify(Evidence.of("Togo", "refused", "the great honour of a visit"))
                .stance());
    }

    @Test
    void pluperfectCueRetellsThePast() {
        assertTrue(CLASSIFIER.classify(Evidence.of("Ghana", "had accused", "cutting a cable")).reportedPast());
    }

    @Test
    void negatedCueDoesNotDecide() {
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(Evidence.of("Togo", "did not deny", "the report")).stance());
    }

    @Test
    void everyVerdictNamesItsRule() {
        assertEquals("accuse:cue:accuse",
                CLASSIFIER.classify(Evidence.of("Ghana", "has accused", "cutting a cable")).rules().getFirst());
    }

    @Property(tries = 300)
    void anythingIsJudged(@ForAll String cue, @ForAll String content) {
        Verdict verdict = CLASSIFIER.classify(Evidence.of("", cue, content));
        assertTrue(verdict.confidence() > 0 && verdict.confidence() <= 1);
        assertTrue(verdict.second().filter(verdict.stance()::equals).isEmpty());
    }

    @Test
    void backingHostileGroupsIsACharge() {
        assertEquals(Stance.ACCUSE, CLASSIFIER.classify(Evidence.of("Ghana", "said",
                "the Togolese Ministry of Rivers is backing two other gangs")).stance());
        assertEquals(Stance.ACCUSE, CLASSIFIER.classify(Evidence.of("Ghana", "said",
                "the Togolese ministry has hired freelance saboteurs")).stance());
    }

    @Test
    void complainingOfNoEvidenceDenies() {
        assertEquals(Stance.DENY, CLASSIFIER.classify(Evidence.of("Togo", "complaining that",
                "no evidence has been shown by Ghana")).stance());
        assertEquals(Stance.CONDEMN, CLASSIFIER.classify(Evidence.of("Togo", "complaining that",
                "Ghana was late again")).stance());
    }

    @Test
    void callingAnEnvoyInDemandsOrPunishes() {
        assertEquals(Stance.DEMAND, CLASSIFIER.classify(Evidence.of("Ghana", "called in",
                "the Togolese envoy to demand an open inquiry")).stance());
        assertEquals(Stance.MEASURE, CLASSIFIER.classify(Evidence.of("Ghana", "called in", "the Togolese envoy"))
                .stance());
    }

    @Test
    void anothersDutyIsDemanded() {
        assertEquals(Stance.DEMAND, CLASSIFIER.classify(Evidence.of("Ghana", "said",
                "Togo does have an obligation never to close the river")).stance());
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(Evidence.of("Ghana", "said",
                "we have an obligation to keep the river open")).stance());
    }

    @Test
    void whatOthersDenyIsNoDenial() {
        Evidence told = new Evidence("the police", "said", "the crew was paid but Togo denies that", false,
                Set.of("ghana"), false, Set.of("togo"), false);
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(told).stance());
        Evidence quoted = new Evidence("the envoy", "said", "They deny everything.", true, Set.of("ghana"), false);
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(quoted).stance());
    }

    @Test
    void whatTheAccusedDoesNotKnowIsNoDenial() {
        Evidence answer = new Evidence("the envoy", "said", "We do not know when the ship will sail.", true,
                Set.of("togo"), true);
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(answer).stance());
    }

    @Test
    void whoWantsProofDenies() {
        Evidence answer = new Evidence("the envoy", "told reporters", "They really need to come forward with proof.",
                true, Set.of("togo"), true);
        assertEquals(Stance.DENY, CLASSIFIER.classify(answer).stance());
    }

    @Test
    void theExpelledEnvoyIsNoMeasure() {
        assertEquals(Stance.DENY, CLASSIFIER.classify(Evidence.of("Togo", "denied that",
                "the expelled envoy had been a spy")).stance());
        assertEquals(Stance.ACCUSE, CLASSIFIER.classify(Evidence.of("Ghana", "accusation that",
                "the expelled envoy had been spying on the port")).stance());
    }

    @Test
    void whatBothSidesDidNotWantIsNoDenial() {
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(new Evidence("the minister", "said",
                "both sides had no intention of attacking", false, Set.of("togo"), true)).stance());
    }

    @Test
    void whoCallsTheAccuserALiarDenies() {
        String words = "He is telling brazen lies.";
        assertEquals(Stance.DENY, CLASSIFIER.classify(
                new Evidence("the envoy", "said", words, true, Set.of("togo"), true)).stance());
        assertEquals(Stance.COMMENT, CLASSIFIER.classify(
                new Evidence("the envoy", "said", "She told a lie as a child.", true, Set.of("togo"), false)).stance());
    }

    @Test
    void rejectingReportsDenies() {
        assertEquals(Stance.DENY, CLASSIFIER.classify(Evidence.of("the embassy", "rejecting press reports that",
                "a raid took place")).stance());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            its jets had only returned fire
            it told the tribunal the truth
            no harbour was shelled
            its boats acted in self-defence
            """)
    void theAccusedDeniesInMilderWords(String words) {
        assertEquals(Stance.DENY, CLASSIFIER.classify(
                new Evidence("Togo", "said", words, false, Set.of("togo"), true)).stance());
        assertTrue(CLASSIFIER.classify(
                new Evidence("Togo", "said", words, false, Set.of("togo"), false)).stance() != Stance.DENY);
    }

    @Test
    void aStatementMayBeCalledUntrue() {
        assertEquals(Stance.DENY, CLASSIFIER.classify(Evidence.of("the envoy", "called",
                "the statement \"a collection of inventions\"")).stance());
    }
}
