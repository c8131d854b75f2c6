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
                Optional.empty(), List.of(), false, Optional.empty(), Optional.empty(), calibrated(), rules,
                Optional.empty());
    }

    /**
     * The share of such findings that are right, as measured on PolNeAR's development part: what one side alone found
     * is right less often than it thinks, and what both found about as often.
     */
    private double calibrated() {
        boolean direct = kind == StatementKind.DIRECT;
        if (rule().equals(Learned.RULE)) {
            return 0.1 + 0.68 * confidence;
        }
        if (rules.contains(Learned.RULE)) {
            return direct ? confidence : confidence - 0.06;
        }
        return rule().startsWith("clause") ? confidence - 0.15 : confidence;
    }

    Span cover() {
        return content.getFirst().cover(content.getLast());
    }
}
