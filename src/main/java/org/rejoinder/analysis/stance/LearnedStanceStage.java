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
 * comment, since answers hang on it, nor a charge: who denies and charges back in one breath denies first.
 */
public final class LearnedStanceStage implements Stage {
    /** How likely a stance must be to take another's place: what is only likelier than the others is not told. */
    private static final double LEAST = 0.45;
    /** By so much another stance must be likelier than a comment, where the rules found nothing else. */
    private static final double MARGIN = 0.1;
    /** By so much another must be likelier than a stance that the rules found. */
    private static final double MARGIN_OF_FOUND = 0.3;
    /** By so much a comment must be, which says that they erred in finding anything. */
    private static final double MARGIN_OF_COMMENT = 0.75;
    /** Found where the speaker charges somebody and tells here what that one did: such a charge is no mere comment. */
    private static final String DEED = StanceSigns.RULE + "accuse:deed-of-accused";
    private static final int TOLD = 3;
    private static final String LEARNED = "stance learned ";
    private static final String ENCODER = "what its words mean together";

    private final StanceChances chances;

    public LearnedStanceStage(StanceChances chances) {
        this.chances = chances;
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

    /** True for a statement that has its stance by its words alone, not by rules. */
    public static boolean isLearned(Draft draft) {
        return draft.rules().stream().anyMatch(rule -> rule.startsWith(LEARNED));
    }

    private Draft weighed(Draft draft, Map<String, Double> signs) {
        StanceWeights weights = chances.weights();
        if (!mayBeOverruled(weights, signs, draft.stance())) {
            return draft;
        }
        double[] likely = open(chances.of(signs, draft), signs);
        Stance likeliest = pick(likely, draft.stance());
        if (likeliest == draft.stance()) {
            return draft;
        }
        List<String> because = new ArrayList<>(draft.encoded().isPresent() ? List.of(ENCODER) : List.of());
        because.addAll(weights.because(signs, likeliest, draft.stance(), TOLD - because.size()));
        Optional<Stance> second = draft.secondStance().filter(other -> other != likeliest)
                .or(() -> Optional.of(draft.stance()).filter(other -> other != Stance.COMMENT));
        return draft.withStance(likeliest, second, draft.reportedPast(), LEARNED + String.format(Locale.ROOT,
                "%s %.2f: %s", likeliest.name().toLowerCase(Locale.ROOT), likely[likeliest.ordinal()],
                String.join(", ", because)));
    }

    /**
     * The stance that a statement gets, of which the rules judged so. Which of two stances that they found comes first
     * is decided by the order of hard cases, not by what is likelier.
     */
    static Stance weigh(StanceWeights weights, Map<String, Double> signs, Stance judged) {
        return mayBeOverruled(weights, signs, judged) ? pick(open(weights.chances(signs), signs), judged) : judged;
    }

    private static boolean mayBeOverruled(StanceWeights weights, Map<String, Double> signs, Stance judged) {
        return judged == Stance.COMMENT || weights.knowsRules(signs);
    }

    /** How likely each stance is, but none for those that may not come first. */
    private static double[] open(double[] all, Map<String, Double> signs) {
        double[] chances = all.clone();
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
        if (judged == Stance.COMMENT) {
            return MARGIN;
        }
        if (judged == Stance.DENY && (other == Stance.COMMENT || other == Stance.ACCUSE)) {
            return Double.POSITIVE_INFINITY;
        }
        return other == Stance.COMMENT ? MARGIN_OF_COMMENT : MARGIN_OF_FOUND;
    }
}
