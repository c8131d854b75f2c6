package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Stance;

/**
 * Weighs what the rules said of each statement's stance against its words, by what was learned from statements of
 * disputes that no rule was written for. Where another stance is clearly likelier it stands in place of the rules'; the
 * rules stay named. Rules that nothing was learned of are not overruled, and a denial that they found is never made a
 * comment: answers hang on it.
 */
public final class LearnedStanceStage implements Stage {
    /** How likely a stance must be to take another's place: what is only likelier than the others is not told. */
    private static final double LEAST = 0.4;
    /** By so much another stance must be likelier than a comment, where the rules found nothing else. */
    private static final double MARGIN = 0.1;
    /** By so much another must be likelier than a stance that the rules found. */
    private static final double MARGIN_OF_FOUND = 0.3;
    /** Found where the speaker charges somebody and tells here what that one did: such a charge is no mere comment. */
    private static final String DEED = StanceSigns.RULE + "accuse:deed-of-accused";
    private static final int TOLD = 3;
    private static final String LEARNED = "stance learned ";

    private final StanceWeights weights;

    public LearnedStanceStage(StanceChances chances) {
        weights = chances.weights();
    }

    @Override
    public String name() {
        return "learned stance";
    }

    @Override
    public Reading apply(Reading reading) {
        StanceSigns signs = new StanceSigns(reading);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < reading.drafts().size(); i++) {
            drafts.add(weighed(reading.drafts().get(i), signs.of(i)));
        }
        return reading.withDrafts(drafts);
    }

    /** True for a statement in which the rules found no stance, and which has one by its words alone. */
    public static boolean isOnlyLearned(Draft draft) {
        return draft.rules().stream().anyMatch(rule -> rule.startsWith(LEARNED))
                && draft.rules().contains("stance nothing-else");
    }

    private Draft weighed(Draft draft, Map<String, Double> signs) {
        if (!mayBeOverruled(weights, signs, draft.stance())) {
            return draft;
        }
        double[] chances = open(weights, signs);
        Stance likeliest = pick(chances, draft.stance());
        if (likeliest == draft.stance()) {
            return draft;
        }
        List<String> because = weights.because(signs, likeliest, draft.stance(), TOLD);
        Optional<Stance> second = draft.secondStance().filter(other -> other != likeliest)
                .or(() -> Optional.of(draft.stance()).filter(other -> other != Stance.COMMENT));
        return draft.withStance(likeliest, second, draft.reportedPast(), LEARNED + String.format(Locale.ROOT,
                "%s %.2f: %s", likeliest.name().toLowerCase(Locale.ROOT), chances[likeliest.ordinal()],
                String.join(", ", because)));
    }

    /**
     * The stance that a statement gets, of which the rules judged so. Which of two stances that they found comes first
     * is decided by the order of hard cases, not by what is likelier.
     */
    static Stance weigh(StanceWeights weights, Map<String, Double> signs, Stance judged) {
        return mayBeOverruled(weights, signs, judged) ? pick(open(weights, signs), judged) : judged;
    }

    private static boolean mayBeOverruled(StanceWeights weights, Map<String, Double> signs, Stance judged) {
        return judged == Stance.COMMENT || weights.knowsRules(signs);
    }

    /** How likely each stance is, but none for those that may not come first. */
    private static double[] open(StanceWeights weights, Map<String, Double> signs) {
        double[] chances = weights.chances(signs);
        for (Stance stance : Stance.values()) {
            if (signs.containsKey(StanceSigns.SECOND + stance)) {
                chances[stance.ordinal()] = 0;
            }
        }
        if (signs.containsKey(DEED)) {
            chances[Stance.COMMENT.ordinal()] = 0;
        }
        return chances;
    }

    /** The likeliest stance, but the rules' own where no other is likelier by the margin. */
    static Stance pick(double[] chances, Stance judged) {
        Stance likeliest = judged;
        double most = 0;
        for (Stance stance : Stance.values()) {
            double chance = chances[stance.ordinal()];
            if (stance != judged && chance > most && chance >= LEAST
                    && chance > chances[judged.ordinal()] + margin(judged, stance)) {
                likeliest = stance;
                most = chance;
            }
        }
        return likeliest;
    }

    private static double margin(Stance judged, Stance other) {
        return judged == Stance.COMMENT ? MARGIN
                : judged == Stance.DENY && other == Stance.COMMENT ? Double.POSITIVE_INFINITY : MARGIN_OF_FOUND;
    }
}
