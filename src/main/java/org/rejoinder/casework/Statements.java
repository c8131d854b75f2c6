package org.rejoinder.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

/** Statements with one thing changed. */
final class Statements {
    private Statements() {}

    static Statement with(Statement s, Stance stance, Optional<Stance> second) {
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), s.content(), s.kind(), stance, second,
                s.targets(), s.reportedPast(), s.nestedIn(), s.said(), s.confidence(), s.rules());
    }

    static Statement with(Statement s, StatementKind kind) {
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), s.content(), kind, s.stance(),
                s.secondStance(), s.targets(), s.reportedPast(), s.nestedIn(), s.said(), s.confidence(), s.rules());
    }

    static Statement with(Statement s, List<String> speakers, List<String> targets) {
        return new Statement(s.id(), speakers, s.via(), s.source(), s.cue(), s.content(), s.kind(), s.stance(),
                s.secondStance(), targets, s.reportedPast(), s.nestedIn(), s.said(), s.confidence(), s.rules());
    }

    static Statement with(Statement s, Optional<Said> said) {
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), s.content(), s.kind(), s.stance(),
                s.secondStance(), s.targets(), s.reportedPast(), s.nestedIn(), said, s.confidence(), s.rules());
    }

    static Statement with(Statement s, Said said, String rule) {
        List<String> rules = Stream.concat(s.rules().stream(), Stream.of(rule)).toList();
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), s.content(), s.kind(), s.stance(),
                s.secondStance(), s.targets(), s.reportedPast(), s.nestedIn(), Optional.of(said), s.confidence(),
                rules);
    }

    static Statement withContent(Statement s, List<Span> content) {
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), content, s.kind(), s.stance(),
                s.secondStance(), s.targets(), s.reportedPast(), s.nestedIn(), s.said(), s.confidence(), s.rules());
    }

    static Statement withRule(Statement s, String rule) {
        List<String> rules = Stream.concat(s.rules().stream(), Stream.of(rule)).toList();
        return new Statement(s.id(), s.speakers(), s.via(), s.source(), s.cue(), s.content(), s.kind(), s.stance(),
                s.secondStance(), s.targets(), s.reportedPast(), s.nestedIn(), s.said(), s.confidence(), rules);
    }
}
