package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Comparator;
import org.rejoinder.model.Published;
import org.rejoinder.model.Span;

/**
 * The best telling of a speech act first: reviewed, told as it happened, by all who spoke, in their own words, exact,
 * sure, and long.
 */
final class ReportOrder {
    static final Comparator<Telling> BEST_FIRST = Comparator
            .comparing((Telling telling) -> !telling.reviewed())
            .thenComparing(telling -> telling.statement().reportedPast())
            .thenComparing(telling -> telling.statement().speakers().isEmpty())
            .thenComparing(telling -> -telling.statement().speakers().size())
            .thenComparingInt(ReportOrder::distance)
            .thenComparingInt(ReportOrder::vagueness)
            .thenComparing(telling -> -telling.statement().confidence())
            .thenComparingInt(telling -> -telling.statement().content().stream().mapToInt(Span::length).sum())
            .thenComparing(ReportOrder::published)
            .thenComparing(Telling::id);

    private ReportOrder() {}

    /** How far the telling is from the speaker's own words. */
    private static int distance(Telling telling) {
        return switch (telling.statement().kind()) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
        };
    }

    private static int vagueness(Telling telling) {
        return telling.statement().said().map(said -> said.isExact() ? 0 : 1).orElse(2);
    }

    private static LocalDate published(Telling telling) {
        return telling.parsed().article().published().map(Published::date).orElse(LocalDate.MAX);
    }
}
