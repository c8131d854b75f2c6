package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Said;
import org.rejoinder.model.Statement;

/** When a speech act was said, from what each of its reports knows of that. */
final class SaidNarrowing {
    private SaidNarrowing() {}

    /**
     * The range that all dated reports agree on; where two contradict each other, what the best of them says.
     *
     * @param reports  best first
     */
    static Optional<Said> narrow(List<Telling> reports) {
        Optional<Telling> reviewed = reports.stream()
                .filter(telling -> telling.dated() && telling.statement().said().isPresent())
                .findFirst();
        if (reviewed.isPresent()) {
            return reviewed.get().statement().said();
        }
        return narrowed(reports, Telling::statement);
    }

    /**
     * The same, had no analyst decided anything of their dates.
     *
     * @param reports  in any order
     */
    static Optional<Said> asRead(List<Telling> reports) {
        return narrowed(reports.stream().sorted(ReportOrder.BEST_FIRST).toList(), Telling::read);
    }

    private static Optional<Said> narrowed(List<Telling> reports, Function<Telling, Statement> telling) {
        List<Said> known = reports.stream().map(report -> telling.apply(report).said()).flatMap(Optional::stream)
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        LocalDate earliest = known.stream().map(Said::earliest).max(Comparator.naturalOrder()).orElseThrow();
        LocalDate latest = known.stream().map(Said::latest).min(Comparator.naturalOrder()).orElseThrow();
        if (latest.isBefore(earliest)) {
            return Optional.of(known.getFirst());
        }
        return Optional.of(known.stream()
                .filter(said -> said.earliest().equals(earliest) && said.latest().equals(latest))
                .findFirst()
                .orElseGet(() -> between(earliest, latest)));
    }

    private static Said between(LocalDate earliest, LocalDate latest) {
        boolean exact = earliest.equals(latest);
        return new Said(earliest, latest, exact ? DatePrecision.DAY : DatePrecision.RANGE,
                Basis.inferred("reports", "where the ranges of several reports meet"));
    }
}
