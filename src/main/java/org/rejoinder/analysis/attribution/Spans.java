package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.text.Marks;
import org.rejoinder.model.Span;

/** Puts the spans of a finding in order. */
final class Spans {
    private Spans() {}

    /** Trimmed, in text order, none empty, none overlapping the one before. */
    static List<Span> tidy(String text, List<Span> spans) {
        List<Span> tidy = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int start = tidy.isEmpty() ? span.start() : Math.max(span.start(), tidy.getLast().end());
            Span trimmed = start < span.end() ? Marks.trim(text, start, span.end()) : new Span(start, start);
            if (!trimmed.isEmpty()) {
                tidy.add(trimmed);
            }
        }
        return tidy;
    }
}
