package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.analysis.Draft;
import org.rejoinder.model.Span;

/** Keeps the best of findings that overlap, and knows which stand inside others. */
final class Selection {
    private static final double NESTED_MIN = 0.75;

    private Selection() {}

    /** The findings in text order as drafts; one inside another is kept where it is a strong act of its own. */
    static List<Draft> select(List<Found> all) {
        List<Found> kept = new ArrayList<>();
        List<Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.<Found>comparingInt(f -> f.cover().start()).thenComparingInt(f -> -f.cover().length()));
        for (Found found : sorted) {
            if (kept.stream().noneMatch(other -> sameContent(other, found) || swallows(other, found))) {
                kept.add(found);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        for (Found found : kept) {
            drafts.add(found.draft());
        }
        return drafts;
    }

    private static boolean sameContent(Found a, Found b) {
        return a.content().equals(b.content());
    }

    /** A plain report inside a report is part of what was said. */
    private static boolean swallows(Found outer, Found inner) {
        Span cue = inner.cue().orElse(inner.cover());
        boolean inside = outer.content().stream().anyMatch(span -> span.contains(cue) && span.overlaps(inner.cover()));
        return inside && (inner.confidence() < NESTED_MIN || inner.rule().equals("clause-said-that"));
    }
}
