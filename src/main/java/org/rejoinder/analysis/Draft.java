package org.rejoinder.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/**
 * A statement while it is being read: each stage fills in its part and adds its rule. The fields are those of
 * {@link org.rejoinder.model.Statement}; {@code nestedIn} is the index of the outer draft.
 */
public record Draft(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        StatementKind kind,
        List<String> speakers,
        Optional<String> via,
        Stance stance,
        Optional<Stance> secondStance,
        List<String> targets,
        boolean reportedPast,
        Optional<Integer> nestedIn,
        Optional<Said> said,
        double confidence,
        List<String> rules,
        Optional<Encoded> encoded) {
    public Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        speakers = List.copyOf(speakers);
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
    }

    /** What an attribution stage finds: who, how reported, what. */
    public static Draft of(
            List<Span> source, List<Span> cue, List<Span> content, StatementKind kind, double confidence, String rule) {
        return new Draft(source, cue, content, kind, List.of(), Optional.empty(), Stance.COMMENT, Optional.empty(),
                List.of(), false, Optional.empty(), Optional.empty(), confidence, List.of(rule),
                Optional.empty());
    }

    public Draft withSpeakers(List<String> newSpeakers, Optional<String> newVia, String rule) {
        return new Draft(source, cue, content, kind, newSpeakers, newVia, stance, secondStance, targets, reportedPast,
                nestedIn, said, confidence, plus(rule), encoded);
    }

    /** The cue that stands apart from the statement, as in a line that leads up to a list. */
    public Draft withCue(Span newCue, String rule) {
        return new Draft(source, List.of(newCue), content, kind, speakers, via, stance, secondStance, targets,
                reportedPast, nestedIn, said, confidence, plus(rule), encoded);
    }

    public Draft withStance(Stance newStance, Optional<Stance> newSecond, boolean newReportedPast, String rule) {
        return new Draft(source, cue, content, kind, speakers, via, newStance, newSecond, targets, newReportedPast,
                nestedIn, said, confidence, plus(rule), encoded);
    }

    public Draft withTargets(List<String> newTargets, String rule) {
        return new Draft(source, cue, content, kind, speakers, via, stance, secondStance, newTargets, reportedPast,
                nestedIn, said, confidence, plus(rule), encoded);
    }

    public Draft withSaid(Optional<Said> newSaid, String rule) {
        return new Draft(source, cue, content, kind, speakers, via, stance, secondStance, targets, reportedPast,
                nestedIn, newSaid, confidence, plus(rule), encoded);
    }

    public Draft withNestedIn(Optional<Integer> outer, String rule) {
        return new Draft(source, cue, content, kind, speakers, via, stance, secondStance, targets, reportedPast,
                outer, said, confidence, plus(rule), encoded);
    }

    public Draft withConfidence(double newConfidence) {
        return new Draft(source, cue, content, kind, speakers, via, stance, secondStance, targets, reportedPast,
                nestedIn, said, newConfidence, rules, encoded);
    }

    /** With what a sentence encoder makes of its words. */
    public Draft withEncoded(Encoded found) {
        return new Draft(source, cue, content, kind, speakers, via, stance, secondStance, targets, reportedPast,
                nestedIn, said, confidence, rules, Optional.of(found));
    }

    private List<String> plus(String rule) {
        List<String> all = new ArrayList<>(rules);
        all.add(rule);
        return all;
    }
}
