package org.rejoinder.analysis.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.stance.StanceFit.Example;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

class LearnedStanceStageTest {
    private static final String TEXT = "Peru's navy said that Lima's trawlers never dumped oil. "
            + "Chile added that the trawlers dumped it near Iquique.";

    /** Two statements of two speakers, as the rules leave them. */
    private static Reading read(Stance first, String why, Stance second) {
        Reading reading = Reading.of(Texts.article(TEXT));
        return reading.withDrafts(List.of(draft("said that", "Lima's trawlers never dumped oil", "a1").withStance(first,
                        Optional.empty(), false, "stance " + why),
                draft("added that", "the trawlers dumped it near Iquique", "a2")
                .withStance(second, Optional.empty(), false,
                        "stance nothing-else")));
    }

    private static Draft draft(String cue, String content, String speaker) {
        return Draft.of(List.of(), List.of(span(cue)), List.of(span(content)), StatementKind.INDIRECT, 0.8,
                "clause-said-that")
                .withSpeakers(List.of(speaker), Optional.empty(), "speaker name");
    }

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static StanceChances speaksFor(Stance stance, String sign, float much) {
        float[] row = new float[Stance.values().length];
        row[stance.ordinal()] = much;
        return new StanceChances(new StanceWeights(Map.of(sign, row)), new StanceWeights(Map.of()));
    }

    private static Example example(String dispute, Set<String> signs, Stance right) {
        return new Example("folder", dispute, signs.stream()
                .collect(Collectors.toMap(sign -> sign, _ -> 1.0)), Stance.COMMENT,
                List.of(right), false, 1);
    }

    @Test
    void stemsOfWordsAreSignsAndNamesAreNone() {
        Map<String, Double> signs = new StanceSigns(read(Stance.COMMENT, "nothing-else", Stance.COMMENT)).of(1);
        assertTrue(signs.containsKey("word dump") && signs.containsKey("cue add"), signs::toString);
        assertTrue(signs.keySet().stream()
                .noneMatch(sign -> sign.matches("(?i).*(?:iquique|chile|lima|peru).*")), signs::toString);
        assertTrue(signs.keySet().stream().anyMatch(sign -> sign.startsWith("meaning ")), signs::toString);
    }

    @Test
    void whatTheRulesSayAndWhatStandsBesideAreSigns() {
        StanceSigns signs = new StanceSigns(read(Stance.DENY, "deny:own-negation, deny:in-answer", Stance.COMMENT));
        assertTrue(signs.of(0).keySet()
                .containsAll(Set.of("judged DENY", "rule deny:own-negation", "in answer", "form negated")),
                () -> signs.of(0).toString());
        assertTrue(signs.of(1).keySet()
                .containsAll(Set.of("judged by nothing", "beside before DENY", "beside others DENY")),
                () -> signs.of(1).toString());
        assertFalse(signs.of(1).containsKey("form negated"));
    }

    @Test
    void aClearlyLikelierStanceTakesThePlaceOfTheRulesAndSaysWhy() {
        Draft draft = new LearnedStanceStage(speaksFor(Stance.ACCUSE, "word dump", 6))
                .apply(read(Stance.DENY, "deny:own-negation", Stance.COMMENT)).drafts().getLast();
        assertEquals(Stance.ACCUSE, draft.stance());
        assertEquals("stance learned accuse 0.69: word dump", draft.rules().getLast());
        assertTrue(draft.rules().contains("stance nothing-else"));
    }

    @Test
    void whatTheRulesSaidIsTheSecondStanceWhereItWasMoreThanAComment() {
        float[] none = new float[Stance.values().length];
        float[] accuses = none.clone();
        accuses[Stance.ACCUSE.ordinal()] = 6;
        List<Draft> drafts =
                new LearnedStanceStage(new StanceChances(
                        new StanceWeights(Map.of("word dump", accuses, "rule condemn:bad", none)),
                        new StanceWeights(Map.of())))
                .apply(read(Stance.CONDEMN, "condemn:bad", Stance.COMMENT)).drafts();
        assertEquals(Optional.of(Stance.CONDEMN), drafts.getFirst().secondStance());
        assertEquals(Optional.empty(), drafts.getLast().secondStance());
    }

    @Test
    void rulesOfWhichNothingWasLearnedAreNotOverruled() {
        Reading read = read(Stance.DENY, "deny:own-negation", Stance.COMMENT);
        List<Draft> drafts = new LearnedStanceStage(speaksFor(Stance.ACCUSE, "word dump", 6)).apply(read).drafts();
        assertEquals(read.drafts().getFirst(), drafts.getFirst());
        assertEquals(Stance.ACCUSE, drafts.getLast().stance());
    }

    @Test
    void whatTheRulesFoundGivesWayLessReadilyThanAComment() {
        double[] chances = new double[Stance.values().length];
        chances[Stance.ACCUSE.ordinal()] = 0.5;
        chances[Stance.CONDEMN.ordinal()] = 0.3;
        chances[Stance.COMMENT.ordinal()] = 0.3;
        assertEquals(Stance.CONDEMN, LearnedStanceStage.pick(chances, Stance.CONDEMN));
        assertEquals(Stance.ACCUSE, LearnedStanceStage.pick(chances, Stance.COMMENT));
        chances[Stance.ACCUSE.ordinal()] = 0.65;
        assertEquals(Stance.ACCUSE, LearnedStanceStage.pick(chances, Stance.CONDEMN));
    }

    @Test
    void whoDeniesAndChargesBackDeniesFirst() {
        double[] chances = new double[Stance.values().length];
        chances[Stance.ACCUSE.ordinal()] = 0.9;
        assertEquals(Stance.DENY, LearnedStanceStage.pick(chances, Stance.DENY));
        chances[Stance.ACCUSE.ordinal()] = 0;
        chances[Stance.REJECT.ordinal()] = 0.9;
        assertEquals(Stance.REJECT, LearnedStanceStage.pick(chances, Stance.DENY));
    }

    @Test
    void onlyAMuchLikelierCommentTakesThePlaceOfAStanceThatTheRulesFound() {
        double[] chances = new double[Stance.values().length];
        chances[Stance.COMMENT.ordinal()] = 0.8;
        chances[Stance.ACCUSE.ordinal()] = 0.2;
        assertEquals(Stance.ACCUSE, LearnedStanceStage.pick(chances, Stance.ACCUSE));
        chances[Stance.COMMENT.ordinal()] = 0.96;
        assertEquals(Stance.COMMENT, LearnedStanceStage.pick(chances, Stance.ACCUSE));
    }

    @Test
    void whichOfTwoStancesThatTheRulesFoundComesFirstIsLeftToThem() {
        Map<String, Double> signs = Map.of("rule condemn:bad", 1.0, "word dump", 1.0);
        Map<String, Double> withSecond = Map.of("rule condemn:bad", 1.0, "word dump", 1.0, "second ACCUSE", 1.0);
        float[] accuses = new float[Stance.values().length];
        accuses[Stance.ACCUSE.ordinal()] = 6;
        StanceWeights weights = new StanceWeights(Map.of("word dump", accuses,
                "rule condemn:bad", new float[accuses.length]));
        assertEquals(Stance.ACCUSE, LearnedStanceStage.weigh(weights, signs, Stance.CONDEMN));
        assertEquals(Stance.CONDEMN, LearnedStanceStage.weigh(weights, withSecond, Stance.CONDEMN));
    }

    @Test
    void theRulesStayWhereNothingElseIsClearlyLikelier() {
        Reading read = read(Stance.DENY, "deny:own-negation", Stance.COMMENT);
        assertEquals(read.drafts(), new LearnedStanceStage(speaksFor(Stance.ACCUSE, "word dump", 1)).apply(read)
                .drafts());
    }

    @Test
    void theSignThatTellsAStanceGetsTheWeightAndWhatOnlyTwoDisputesShowGetsNone() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            examples.add(example("dispute " + i % 4, Set.of("word dump", "always"), Stance.ACCUSE));
            examples.add(example("dispute " + i % 4, Set.of("word greet", "always"), Stance.SUPPORT));
            examples.add(example("dispute " + i % 2, Set.of("word reef", "always"), Stance.DENY));
        }
        StanceWeights weights = StanceFit.fit(examples);
        double[] chances = weights.chances(Map.of("word dump", 1.0));
        double[] none = weights.chances(Map.of());
        assertTrue(chances[Stance.ACCUSE.ordinal()] > none[Stance.ACCUSE.ordinal()], weights::table);
        assertTrue(chances[Stance.SUPPORT.ordinal()] < none[Stance.SUPPORT.ordinal()], weights::table);
        assertFalse(weights.table().contains("reef"));
        assertEquals(weights.table(), StanceFit.fit(examples).table());
    }

    @Test
    void thatMostIsCommentWhereAllThatWasReadIsMarkedSaysLittleOfOtherTexts() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            examples.add(example("dispute " + i % 4, Set.of("always"), i % 3 == 0 ? Stance.COMMENT : Stance.ACCUSE));
            examples.add(example("news " + i % 4, Set.of("always"), i % 6 == 0 ? Stance.ACCUSE : Stance.COMMENT)
                    .with(StanceFit.AS_READ));
        }
        StanceWeights weights = StanceFit.fit(examples);
        double[] chances = weights.chances(Map.of("always", 1.0));
        assertTrue(chances[Stance.ACCUSE.ordinal()] > chances[Stance.COMMENT.ordinal()], weights::table);
        assertFalse(weights.table().contains(StanceFit.AS_READ + "\t"), weights::table);
        double[] without = StanceFit.fit(examples.stream().filter(example ->
                !example.signs().containsKey(StanceFit.AS_READ)).toList()).chances(Map.of("always", 1.0));
        assertTrue(without[Stance.ACCUSE.ordinal()] > chances[Stance.ACCUSE.ordinal()], "a little it says");
    }

    @Test
    void theWeightsThatComeWithTheProgramNameSignsThatThereAre() {
        double[] comment = StanceWeights.load("stance-weights.tsv")
                .chances(Map.of("always", 1.0, "judged DENY", 1.0, "judged DENY by cue", 1.0,
                "rule deny:cue:deny", 1.0, "cue deny", 1.0));
        assertTrue(comment[Stance.DENY.ordinal()] > 0.6, () -> "denied is a denial with "
                + comment[Stance.DENY.ordinal()]);
    }

    @Test
    void nothingToLearnFromIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> TrainStance.main(new String[0]));
    }

    @Test
    void ofEachStatementAllStancesHaveAChance() {
        Map<Stance, Double> chances = StanceChances.load().in(read(Stance.DENY, "deny:own-negation", Stance.COMMENT))
                .apply(0);
        assertEquals(Set.of(Stance.values()), chances.keySet());
        assertEquals(1, chances.values().stream().mapToDouble(Double::doubleValue).sum(), 1e-6);
        assertTrue(chances.get(Stance.DENY) > chances.get(Stance.SUPPORT), chances::toString);
    }
}
