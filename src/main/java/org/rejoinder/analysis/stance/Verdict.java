package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** By one rule; what else the words say is the second stance. */
    static Verdict of(Stance stance, double confidence, String rule, Scores scores) {
        List<String> rules = new ArrayList<>(List.of(stance.name().toLowerCase(Locale.ROOT) + ":" + rule));
        Optional<Stance> second = scores.top(2, Optional.of(stance));
        second.ifPresent(other -> rules.add("also " + other.name().toLowerCase(Locale.ROOT) + ":"
                + String.join(" ", scores.rules(other))));
        return new Verdict(stance, second, false, confidence, rules);
    }

    /** What a cue says by itself, whatever stands behind it. */
    static Verdict byCue(Cue.Match match, Scores scores) {
        boolean atClaims = match.cue().stance() == Stance.CONDEMN
                && (scores.rules(Stance.DENY).contains("untrue-before-claim") || scores.rules(Stance.DENY)
                .contains("untrue-claim"));
        if (atClaims) {
            return new Verdict(Stance.DENY, Optional.of(Stance.CONDEMN), false, 0.75,
                    List.of("deny:" + match.cue().phrase() + "-untrue-claims"));
        }
        return of(match.cue().stance(), 0.9, "cue:" + match.cue().phrase(), scores);
    }
}
