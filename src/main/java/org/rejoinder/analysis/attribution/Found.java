package org.rejoinder.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

/** What one rule found: who, how reported, what. */
record Found(
        Optional<Span> source,
        Optional<Span> cue,
        List<Span> content,
        StatementKind kind,
        double confidence,
        List<String> rules) {
    Found {
        content = List.copyOf(content);
        rules = List.copyOf(rules);
    }

    Found(
            Optional<Span> source, Optional<Span> cue, List<Span> content, StatementKind kind, double confidence,
            String rule) {
        this(source, cue, content, kind, confidence, List.of(rule));
    }

    /** The rule that found it first. */
    String rule() {
        return rules.getFirst();
    }

    Draft draft() {
        List<Span> sources = source.stream().toList();
        return new Draft(sources, cue.stream().toList(), content, kind, List.of(), Optional.empty(), Stance.COMMENT,
                Optional.empty(), List.of(), false, Optional.empty(), Optional.empty(), confidence, rules);
    }

    Span cover() {
        return content.getFirst().cover(content.getLast());
    }
}
