package org.rejoinder.analysis.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.analysis.stance.StanceChances;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/** Whom a statement is aimed at where no rule says it. */
class LikelyTargetStageTest {
    private static final IntFunction<Map<Stance, Double>> UNKNOWN = _ -> Map.of();

    private static final StanceChances STANCES = StanceChances.load();

    private static final LikelyTargetStage AT_ODDS =
            new LikelyTargetStage(new TargetWeights(Map.of("aimed at near", 2.0, "own", -3.0)), STANCES);

    private static Read article() {
        return Read.article("Norway has accused Chile of draining the lake.",
                "Chile poisoned the lake, Norway's fisheries minister Ada Quill said.",
                "Ada Quill said the damage would last for years.", "The harbour at Tindervale was closed on Monday.");
    }

    private static List<String> likely(Read read, int draft) {
        Reading reading = AT_ODDS.apply(read.reading());
        return reading.drafts().get(draft).targets().stream().map(id -> reading.actors().stream()
                .filter(actor -> actor.id().equals(id)).findFirst().orElseThrow().name()).toList();
    }

    @Test
    void whoeverTheSpeakerIsAtOddsWithIsMeant() {
        Read read = article();
        read.says("Norway", "accused", "draining the lake", Stance.ACCUSE)
                .says("Ada Quill", "said", "Chile poisoned the lake", Stance.ACCUSE)
                .says("Ada Quill", "said", "the damage would last for years").resolve();
        assertEquals(List.of("Chile"), likely(read, 2));
    }

    @Test
    void aTargetThatIsKnownStays() {
        Read read = article();
        read.says("Norway", "accused", "draining the lake", Stance.ACCUSE).resolve();
        Reading reading = new LikelyTargetStage(STANCES).apply(read.reading());
        assertEquals(read.reading().drafts(), reading.drafts());
    }

    @Test
    void whoIsCalledByWhatHeDoesMayBeMeant() {
        Read read = Read.article("The tax office was attacked by hackers.",
                "The hackers stole records, Oskar Lind said.", "Ada Quill spoke for Tindervale Group.");
        read.says("Oskar Lind", "said", "The hackers stole records").resolve();
        Cast cast = Culpable.with(Cast.of(read.reading()), read.reading());
        List<Choice> choices = new AimSigns(read.reading()
                .withActors(cast.entities().stream().map(Entity::actor).toList(),
                cast.mentions()), cast, UNKNOWN).choices(0);
        assertEquals(1, choices.stream().filter(choice -> choice.whom().name.equals("hackers")).count());
        assertEquals(2, cast.mentions().stream().filter(mention -> cast.byId(mention.actor()).name.equals("hackers"))
                .count());
    }

    @Test
    void aPlaceOrAMediumIsNoneOfThoseWhoMayBeMeant() {
        Read read = Read.article("Talks between Norway and Tindervale Group ended in Geneva.",
                "The lake is poisoned, Ada Quill wrote on Twitter.");
        read.says("Ada Quill", "wrote", "The lake is poisoned").resolve();
        Set<String> names = new AimSigns(read.reading(), Cast.of(read.reading()), UNKNOWN).choices(0).stream()
                .map(choice -> choice.whom().name).collect(Collectors.toSet());
        assertEquals(Set.of("Norway", "Tindervale Group", Cast.UNSPECIFIED), names);
    }

    @Test
    void theRuleTellsTheSignsAndHowLikelyHeIs() {
        Read read = article();
        read.says("Norway", "accused", "draining the lake", Stance.ACCUSE)
                .says("Ada Quill", "said", "the damage would last for years").resolve();
        String rule = AT_ODDS.apply(read.reading()).drafts().get(1).rules().getLast();
        assertTrue(rule.matches("target likeliest: .+ \\(0\\.\\d\\d\\)"), rule);
    }

    @Test
    void nobodyIsAChoiceThatIsNeverPicked() {
        TargetWeights weights = new TargetWeights(Map.of("nobody", 3.0, "named", 1.0));
        Entity one = new Entity("a1", ActorType.STATE, "Chile", Optional.of("CHL"));
        TargetWeights.Pick pick = weights.likeliest(List.of(new Choice(one, Set.of("named")),
                new Choice(AimSigns.NOBODY, Set.of("nobody")))).orElseThrow();
        assertEquals(one, pick.whom());
        assertEquals(1 / (1 + Math.exp(2)), pick.probability(), 1e-9);
        assertTrue(weights.likeliest(List.of(new Choice(AimSigns.NOBODY, Set.of("nobody")))).isEmpty());
    }

    @Test
    void everySignOfSomebodyIsWithoutWordsOfTheText() {
        Read read = article();
        read.says("Norway", "accused", "draining the lake", Stance.ACCUSE).resolve();
        Cast cast = Cast.of(read.reading());
        List<Choice> choices = new AimSigns(read.reading(), cast, UNKNOWN).choices(0);
        assertEquals(AimSigns.NOBODY, choices.getLast().whom());
        choices.forEach(choice ->
                choice.signs().forEach(sign -> assertFalse(sign.matches("(?i).*(norway|chile|lake|quill).*"), sign)));
    }

    @Test
    void aCommentThatMayAsWellBeAChargeHasSignsThatSayIt() {
        Read read = article();
        read.says("Ada Quill", "said", "the damage would last for years").resolve();
        Cast cast = Cast.of(read.reading());
        IntFunction<Map<Stance, Double>> open = _ -> Map.of(Stance.COMMENT, 0.45, Stance.ACCUSE, 0.3);
        Set<String> signs = new AimSigns(read.reading(), cast, open).choices(0).getLast().signs();
        assertTrue(signs.containsAll(Set.of("nobody where COMMENT from 0.4", "nobody where ACCUSE from 0.25")), ""
                + signs);
        assertFalse(signs.contains("nobody where COMMENT from 0.5"));
        assertFalse(signs.contains("nobody where ACCUSE from 0.5"));
    }

    @Test
    void nothingToLearnFromIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> TrainAims.main(new String[0]));
    }
}
