package org.rejoinder.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.casework.linking.Acts.CHILE;
import static org.rejoinder.casework.linking.Acts.CHILEAN_EMBASSY;
import static org.rejoinder.casework.linking.Acts.GHANA;
import static org.rejoinder.casework.linking.Acts.NORWAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Stance;

class AnswerFinderTest {
    private final SpeechAct charge = Acts.by(NORWAY).against(CHILE).in("a", 100)
            .says(Stance.ACCUSE, "jamming the radio of its fishing boats");

    @Test
    void denialAnswersTheCharge() {
        SpeechAct denial = Acts.by(CHILE).in("a", 400).says(Stance.DENY, "the allegations were invented");
        List<Answer> answers = new AnswerFinder().find(List.of(charge, denial));
        assertEquals(1, answers.size());
        assertEquals(LinkType.DENIES, answers.getFirst().type());
        assertEquals(1, answers.getFirst().from());
        assertEquals(0, answers.getFirst().to());
    }

    @Test
    void denialMayStandBeforeTheChargeInTheText() {
        SpeechAct denial = Acts.by(CHILE).in("a", 10).says(Stance.DENY, "that it jammed the radio of fishing boats");
        assertEquals(1, new AnswerFinder().find(List.of(denial, charge)).size());
    }

    @Test
    void denialOfAnotherAccusedDoesNotAnswer() {
        SpeechAct denial = Acts.by(GHANA).in("a", 2400).says(Stance.DENY, "its customs officers take bribes");
        assertTrue(new AnswerFinder().find(List.of(charge, denial)).isEmpty());
    }

    @Test
    void nearestChargeOfSeveralIsAnswered() {
        SpeechAct older = Acts.by(GHANA).against(CHILE).in("a", 9000)
                .says(Stance.ACCUSE, "dumping cheap copper on the market");
        SpeechAct denial = Acts.by(CHILE).in("a", 400).says(Stance.DENY, "these claims are baseless");
        assertEquals(1, new AnswerFinder().find(List.of(older, charge, denial)).getFirst().to());
    }

    @Test
    void theChargeJustToldIsDeniedThoughAnOlderOneSharesAWord() {
        SpeechAct older = Acts.by(NORWAY).against(CHILE).in("a", 1600)
                .says(Stance.ACCUSE, "jamming the radio of its trawlers and boats at night");
        SpeechAct just = Acts.by(NORWAY).against(CHILE).in("a", 2300)
                .says(Stance.ACCUSE, "hiding the logs of harbour pilots");
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 2400)
                .says(Stance.DENY, "that its boats go near any trawlers at night");
        assertEquals(List.of(1), new AnswerFinder().find(List.of(older, just, denial)).stream().map(Answer::to)
                .toList());
    }

    @Test
    void aChargeAboveIsDeniedRatherThanANearerOneBelow() {
        SpeechAct denial = Acts.by(CHILE).in("a", 1000).says(Stance.DENY, "that anything was amiss");
        SpeechAct below = Acts.by(NORWAY).against(CHILE).in("a", 1050).says(Stance.ACCUSE, "bribing harbour pilots");
        assertEquals(List.of(0), new AnswerFinder().find(List.of(charge, denial, below)).stream().map(Answer::to)
                .toList());
    }

    @Test
    void aFarChargeWithNoWordInCommonIsNotTakenForTheOneDenied() {
        SpeechAct denial = Acts.by(CHILE).in("a", 1400).says(Stance.DENY, "that anything was amiss");
        SpeechAct sameWords = Acts.by(CHILE).in("a", 1400).says(Stance.DENY, "that it had " + charge.content());
        assertEquals(List.of(), new AnswerFinder().find(List.of(charge, denial)));
        assertEquals(1, new AnswerFinder().find(List.of(charge, sameWords)).size());
    }

    @Test
    void ofAChargeAndANearerMeasureTheChargeIsDenied() {
        SpeechAct measure = Acts.by(NORWAY).against(CHILE).in("a", 300).says(Stance.MEASURE, "two attachés");
        SpeechAct denial = Acts.by(CHILE).in("a", 400).says(Stance.DENY, "the allegations");
        assertEquals(List.of(0), new AnswerFinder().find(List.of(charge, measure, denial)).stream().map(Answer::to)
                .toList());
    }

    @Test
    void counterChargeAnswersTheCharge() {
        SpeechAct counter = Acts.by(CHILEAN_EMBASSY).against(NORWAY).in("a", 300).after("In turn, it said that ")
                .says(Stance.ACCUSE, "Norway itself has tapped every cable in the Atlantic");
        List<Answer> answers = new AnswerFinder().find(List.of(charge, counter));
        assertTrue(answers.contains(new Answer(1, 0, LinkType.COUNTER_ACCUSES, answers.getFirst().confidence())));
    }

    @Test
    void rejectionAnswersTheDemand() {
        SpeechAct demand = Acts.by(NORWAY).against(CHILE).in("a", 100)
                .says(Stance.DEMAND, "to open its ports to inspectors");
        SpeechAct refusal = Acts.by(CHILE).against(NORWAY).in("a", 300)
                .says(Stance.REJECT, "the inspection of its ports");
        assertEquals(LinkType.REJECTS, new AnswerFinder().find(List.of(demand, refusal)).getFirst().type());
    }

    @Test
    void nothingAnswersWhatIsSaidLater() {
        SpeechAct late = Acts.by(NORWAY).against(CHILE).on(5, 9).says(Stance.ACCUSE, "jamming the radio");
        SpeechAct denial = Acts.by(CHILE).on(5, 2).says(Stance.DENY, "it jammed the radio");
        assertTrue(new AnswerFinder().find(List.of(late, denial)).isEmpty());
    }

    @Test
    void aDayThatIsOnlyAssumedKeepsNobodyFromAnswering() {
        SpeechAct late = Acts.by(NORWAY).against(CHILE).assumedOn(5, 9).says(Stance.ACCUSE, "jamming the radio");
        SpeechAct denial = Acts.by(CHILE).on(5, 8).says(Stance.DENY, "it jammed the radio");
        assertEquals(LinkType.DENIES, new AnswerFinder().find(List.of(late, denial)).getFirst().type());
    }

    @Test
    void whoDeniesAndChargesTheAccuserAnswersWithBothThoughFarApart() {
        SpeechAct made = Acts.by(NORWAY).against(CHILE).in("a", 100).says(Stance.ACCUSE, "jamming the radio");
        SpeechAct back = Acts.by(CHILE).against(NORWAY).in("a", 2200)
                .says(Stance.ACCUSE, "spreading disease among salmon");
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 4000).says(Stance.DENY, "it jammed the radio");
        List<Answer> answers = new AnswerFinder().find(List.of(made, back, denial));
        assertEquals(List.of(LinkType.COUNTER_ACCUSES, LinkType.DENIES), answers.stream().map(Answer::type).toList());
        assertEquals(List.of(0, 0), answers.stream().map(Answer::to).toList());
    }

    @Test
    void nobodyAnswersThemselves() {
        SpeechAct own = Acts.by(NORWAY).in("a", 200).says(Stance.DENY, "the jamming claims");
        assertTrue(new AnswerFinder().find(List.of(charge, own)).isEmpty());
    }

    @Test
    void whomAChargeNamesCountsWhereItsTargetIsUnknown() {
        SpeechAct untargeted = Acts.by(NORWAY).naming(CHILE).in("a", 100).says(Stance.ACCUSE, "Chile jams the radio");
        SpeechAct denial = Acts.by(CHILEAN_EMBASSY).in("a", 2500).says(Stance.DENY, "there is no jamming of any radio");
        assertEquals(0, new AnswerFinder().find(List.of(untargeted, denial)).getFirst().to());
    }

    @Test
    void aDenialGoesOnWithTheSameCharge() {
        SpeechAct other = Acts.by(GHANA).against(CHILE).in("a", 700).says(Stance.ACCUSE, "dumping copper");
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 300)
                .says(Stance.DENY, "it jammed the radio of boats");
        SpeechAct goesOn = Acts.by(CHILE).in("a", 500).says(Stance.DENY, "there is nothing to it");
        List<Answer> answers = new AnswerFinder().find(List.of(charge, denial, goesOn, other));
        assertEquals(List.of(0, 0), answers.stream().map(Answer::to).toList());
    }

    @Test
    void theClaimsAreAllThoseOfThatAccuserBeside() {
        SpeechAct second = Acts.by(NORWAY).against(CHILE).in("a", 100).says(Stance.ACCUSE, "sinking a trawler");
        SpeechAct denial = Acts.by(CHILE).in("a", 300).says(Stance.DENY, "the claims");
        assertEquals(2, new AnswerFinder().find(List.of(charge, second, denial)).size());
    }

    @Test
    void aRejectionWithoutADemandDeniesTheCharge() {
        SpeechAct refusal = Acts.by(CHILE).in("a", 300).says(Stance.REJECT, "that it was in any way involved");
        assertEquals(LinkType.DENIES, new AnswerFinder().find(List.of(charge, refusal)).getFirst().type());
    }

    @Test
    void anAccuserWhoRespondsRebutsTheDenial() {
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 300).says(Stance.DENY, "it jammed no radio");
        SpeechAct again = Acts.by(NORWAY).against(CHILE).in("a", 500).after("Oslo hit back, saying that ")
                .says(Stance.ACCUSE, "the recordings leave no doubt");
        assertTrue(new AnswerFinder().find(List.of(charge, denial, again)).stream()
                .anyMatch(answer -> answer.from() == 2 && answer.type() == LinkType.REBUTS));
    }

    @Test
    void aChargeThatMerelyFollowsAnswersNothing() {
        SpeechAct other = Acts.by(CHILE).against(NORWAY).in("a", 500).says(Stance.ACCUSE, "whaling in closed waters");
        assertTrue(new AnswerFinder().find(List.of(charge, other)).isEmpty());
    }

    @Test
    void whoeverSaysThatADenialIsALieRebutsIt() {
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 300)
                .says(Stance.DENY, "it jammed the radio of boats");
        SpeechAct again = Acts.by(NORWAY).against(CHILE).in("a", 900)
                .says(Stance.ACCUSE, "Chile was lying about the masts");
        assertTrue(new AnswerFinder().find(List.of(charge, denial, again)).stream()
                .anyMatch(answer -> answer.from() == 2 && answer.type() == LinkType.REBUTS));
        SpeechAct other = Acts.by(NORWAY).against(CHILE).in("a", 900)
                .says(Stance.ACCUSE, "Chile overfishes the strait");
        assertTrue(new AnswerFinder().find(List.of(charge, denial, other)).stream()
                .noneMatch(answer -> answer.from() == 2));
    }

    @Test
    void aSpokesmanChargesBackForTheStateThatDenied() {
        Actor spokesman = new Actor("p8", "Ana Vidal", ActorType.PERSON, Optional.of("foreign-ministry spokeswoman"),
                Optional.empty(), Optional.of("CHL"), List.of("Vidal"));
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 300).says(Stance.DENY, "jamming the radio of boats");
        SpeechAct back = Acts.by(spokesman).against(NORWAY).in("a", 2600).says(Stance.ACCUSE, "tapping every cable");
        assertTrue(new AnswerFinder().find(List.of(charge, denial, back)).stream()
                .anyMatch(answer -> answer.from() == 2 && answer.to() == 0
                        && answer.type() == LinkType.COUNTER_ACCUSES));
    }

    @Test
    void aNewChargeEndsWhatADenialGoesOnWith() {
        SpeechAct first = Acts.by(CHILE).against(NORWAY).in("a", 200)
                .says(Stance.DENY, "that it jammed the radio of boats");
        SpeechAct second = Acts.by(GHANA).against(CHILE).in("a", 500)
                .says(Stance.ACCUSE, "meddling in the vote of Accra");
        SpeechAct third = Acts.by(CHILE).in("a", 700).says(Stance.DENY, "no interest in meddling anywhere");
        List<Answer> answers = new AnswerFinder().find(List.of(charge, first, second, third));
        assertEquals(List.of(0, 2), answers.stream().map(Answer::to).toList());
    }

    @Test
    void aReproachOfAnotherIsNotWhatIsDenied() {
        SpeechAct reproach = Acts.by(NORWAY).against(GHANA).in("a", 100)
                .says(Stance.CONDEMN, "the poisoning of the envoy");
        SpeechAct denial = Acts.by(CHILE).against(NORWAY).in("a", 400)
                .says(Stance.DENY, "there was no poisoning of the envoy");
        assertTrue(new AnswerFinder().find(List.of(reproach, denial)).isEmpty());
        SpeechAct own = Acts.by(NORWAY).against(CHILE).in("a", 100).says(Stance.CONDEMN, "the poisoning of the envoy");
        assertEquals(1, new AnswerFinder().find(List.of(own, denial)).size());
    }

    @Test
    void partiesOfOneStateAreNotEachOthersTargetsBecauseTheyShareItsSide() {
        Actor opposition = group("Orange Front");
        Actor police = group("Harbour police");
        Actor cabinet = group("Cabinet");
        SpeechAct rigged = Acts.by(opposition).against(cabinet).in("a", 100).says(Stance.ACCUSE, "a rigged ballot");
        SpeechAct denial = Acts.by(group("Anna Lie")).against(opposition).in("a", 300)
                .says(Stance.DENY, "a rigged ballot");
        SpeechAct beatings = Acts.by(group("Anna Lie")).against(police).in("a", 500)
                .says(Stance.ACCUSE, "beating those who marched");
        assertTrue(new AnswerFinder().find(List.of(rigged, denial, beatings)).stream()
                .noneMatch(answer -> answer.type() == LinkType.COUNTER_ACCUSES));
    }

    private static Actor group(String name) {
        return new Actor(name, name, ActorType.GROUP, Optional.empty(), Optional.empty(), Optional.of("NOR"),
                List.of());
    }

    @Test
    void aRefusalDoesNotAnswerADemandThatIsAimedAtAnother() {
        SpeechAct demand = Acts.by(NORWAY).against(GHANA).in("a", 100).says(Stance.DEMAND, "to stop the fishing war");
        SpeechAct refusal = Acts.by(CHILE).against(NORWAY).in("a", 300)
                .says(Stance.REJECT, "the results of the fishing vote");
        assertTrue(new AnswerFinder().find(List.of(demand, refusal)).isEmpty());
    }

    @Test
    void aSpeakerWithoutASideChargesBackWhereHeDenies() {
        Actor spokesman = new Actor("p9", "Rolf Aske", ActorType.PERSON, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of("Aske"));
        SpeechAct denial = Acts.by(spokesman).against(NORWAY).in("a", 300)
                .says(Stance.DENY, "jamming the radio of boats");
        SpeechAct back = Acts.by(spokesman).against(NORWAY).in("a", 500).says(Stance.ACCUSE, "Norway taps every cable");
        assertTrue(new AnswerFinder().find(List.of(charge, denial, back)).stream()
                .anyMatch(answer -> answer.from() == 2 && answer.to() == 0
                        && answer.type() == LinkType.COUNTER_ACCUSES));
    }

    @Test
    void theClaimsMayBeWhatWasJustSaid() {
        SpeechAct claim = Acts.by(NORWAY).naming(CHILE).in("a", 100)
                .says(Stance.COMMENT, "Chile was seeking an advantage");
        SpeechAct denial = Acts.by(CHILE).in("a", 250).says(Stance.DENY, "the claims");
        SpeechAct counter = Acts.by(CHILE).against(NORWAY).in("a", 250).says(Stance.ACCUSE, "shelling its boats");
        assertEquals(List.of(LinkType.DENIES, LinkType.COUNTER_ACCUSES),
                new AnswerFinder().find(List.of(claim, denial, counter)).stream().map(Answer::type).toList());
    }

    @Test
    void whereTwoTradeBlowsNoChargeComesBackAtOneInParticular() {
        List<SpeechAct> acts = new ArrayList<>(List.of(charge,
                Acts.by(CHILE).against(NORWAY).in("a", 250).says(Stance.DENY, "the claims"),
                Acts.by(CHILE).against(NORWAY).in("a", 300).says(Stance.ACCUSE, "Norway rammed two ferries")));
        assertEquals(1, back(acts));
        for (int i = 1; i < 5; i++) {
            acts.add(Acts.by(NORWAY).against(CHILE).in("a", 1000 * i).says(Stance.ACCUSE, "Chile sank boat " + i));
            acts.add(Acts.by(CHILE).against(NORWAY).in("a", 1000 * i + 500)
                    .says(Stance.ACCUSE, "Norway burned pier " + i));
        }
        assertEquals(0, back(acts));
    }

    private static long back(List<SpeechAct> acts) {
        return new AnswerFinder().find(acts).stream().filter(answer -> answer.type() == LinkType.COUNTER_ACCUSES)
                .count();
    }
}
