package org.rejoinder.analysis.stance;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Stance;

/**
 * How likely each stance is for a statement by its words and what stands around it, whichever it was given: a comment
 * that may as well be a charge is rather aimed at somebody than one that can be nothing else. Immutable.
 */
public final class StanceChances {
    private final StanceWeights weights;

    StanceChances(StanceWeights weights) {
        this.weights = weights;
    }

    /** By the weights that come with the program: load once and share. */
    public static StanceChances load() {
        return new StanceChances(StanceWeights.load());
    }

    StanceWeights weights() {
        return weights;
    }

    /** Of the statements of a reading by their numbers, from 0 to 1 each and together 1. */
    public IntFunction<Map<Stance, Double>> in(Reading reading) {
        StanceSigns signs = new StanceSigns(reading);
        return draft -> {
            double[] chances = weights.chances(signs.of(draft));
            Map<Stance, Double> found = new EnumMap<>(Stance.class);
            for (Stance stance : Stance.values()) {
                found.put(stance, chances[stance.ordinal()]);
            }
            return found;
        };
    }
}
