package org.rejoinder.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** What one rule found: who, how reported, what. */
record Found(
        Optional<Span> source, Optional<Span> cue, List<Span> content, StatementKind kind, double confidence, String rule) {
    Found {
        content = List.copyOf(content);
    }

    Draft draft() {
        return Draft.of(source.stream().toList(), cue.stream().toList(), content, kind, confidence, rule);
    }

    Span cover() {
        return content.getFirst().cover(content.getLast());
    }
}
