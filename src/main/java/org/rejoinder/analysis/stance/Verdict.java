package org.rejoinder.analysis.stance;

import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Stance;

/**
 * A stance and why.
 *
 * @param confidence  share of verdicts marked so that are right, 0..1
 * @param rules       what decided, the first most
 */
public record Verdict(
        Stance stance, Optional<Stance> second, boolean reportedPast, double confidence, List<String> rules) {
    public Verdict {
        rules = List.copyOf(rules);
        second = second.filter(other -> other != stance && other != Stance.COMMENT);
    }
}
