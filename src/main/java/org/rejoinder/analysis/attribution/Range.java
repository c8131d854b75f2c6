package org.rejoinder.analysis.attribution;

import org.rejoinder.model.Span;

/** Tokens of a unit, half open. */
record Range(int start, int end) {
    Range {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no tokens in [" + start + ", " + end + ")");
        }
    }

    Span span(Unit unit) {
        return unit.span(start, end);
    }

    boolean contains(int token) {
        return start <= token && token < end;
    }
}
