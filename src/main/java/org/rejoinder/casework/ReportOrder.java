package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Comparator;
import org.rejoinder.model.Published;
import org.rejoinder.model.Span;

/** The best telling of a speech act first: reviewed, told as it happened, exact, direct, sure, and long. */
final class ReportOrder {
    static final Comparator<Telling> BEST_FIRST = Comparator
            .comparing((Telling telling) -> !telling.reviewed())
            .thenComparing(telling -> telling.statement().reportedPast())
            .thenComparing(telling -> telling.statement().speakers().isEmpty())
            .thenComparingInt(ReportOrder::vagueness)
            .thenComparing(telling -> telling.statement().kind())
            .thenComparing(telling -> -telling.statement().confidence())
            .thenComparingInt(telling -> -telling.statement().content().stream().mapToInt(Span::length).sum())
            .thenComparing(ReportOrder::published)
            .thenComparing(Telling::id);

    private ReportOrder() {}

    private static int vagueness(Telling telling) {
        return telling.statement().said().map(said -> said.isExact() ? 0 : 1).orElse(2);
    }

    private static LocalDate published(Telling telling) {
        return telling.parsed().article().published().map(Published::date).orElse(LocalDate.MAX);
    }
}
