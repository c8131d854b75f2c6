package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.DayOfMonthSolver;
import org.rejoinder.model.DayOfMonthSolver.WeekdayAndDay;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;

/**
 * Solves "On Monday (19)" where its own article does not tell the month: by what other articles know of the same speech
 * act, or by when an article that tells the same was published.
 */
final class DaysOfMonth {
    /** A telling of the same act is not printed later than this, as a rule. */
    private static final int REACH = 14;

    private DaysOfMonth() {}

    static List<Telling> solve(List<Telling> tellings, Roster roster) {
        List<SpeechAct> acts = new ArrayList<>();
        tellings.forEach(telling -> acts.add(telling.act(roster)));
        List<Telling> solved = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            int open = i;
            solved.add(open(telling).flatMap(words -> solve(words, open, tellings, acts))
                    .map(said -> telling.concluding(Optional.of(said)))
                    .orElse(telling));
        }
        return solved;
    }

    /** The weekday with its day of the month, where the statement's date hangs on one and is not solved. */
    private static Optional<WeekdayAndDay> open(Telling telling) {
        return telling.statement().said()
                .filter(said -> !said.isExact())
                .map(said -> said.basis().text())
                .or(() -> unsolved(telling))
                .flatMap(words -> DayOfMonthSolver.find(words).stream().findFirst());
    }

    /** The words of a date that its own article left open altogether. */
    private static Optional<String> unsolved(Telling telling) {
        return telling.statement().rules().stream()
                .filter(rule -> telling.statement().said().isEmpty() && rule.startsWith(DayOfMonthSolver.UNSOLVED_RULE))
                .map(rule -> rule.substring(DayOfMonthSolver.UNSOLVED_RULE.length()))
                .findFirst();
    }

    private static Optional<Said> solve(WeekdayAndDay words, int open, List<Telling> tellings, List<SpeechAct> acts) {
        Optional<Said> said = tellings.get(open).statement().said();
        Basis basis = said.map(Said::basis).orElse(Basis.inferred("weekday-and-day", unsolved(tellings.get(open)).orElse("")));
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int other = 0; other < tellings.size(); other++) {
            if (!acts.get(other).article().equals(acts.get(open).article())
                    && SameUtterance.same(acts.get(open), acts.get(other))) {
                known(tellings.get(other))
                        .flatMap(day -> DayOfMonthSolver.near(words.weekday(), words.dayOfMonth(), day, REACH))
                        .filter(day -> said.isEmpty()
                                || !day.isBefore(said.get().earliest()) && !day.isAfter(said.get().latest()))
                        .ifPresent(days::add);
            }
        }
        return days.size() != 1 ? Optional.empty()
                : Optional.of(new Said(days.first(), days.first(), DatePrecision.DAY,
                        new Basis(basis.rule() + ", solved by a linked article", basis.span(), basis.text())));
    }

    private static Optional<LocalDate> known(Telling telling) {
        return telling.statement().said().filter(Said::isExact).map(Said::earliest)
                .or(() -> telling.parsed().article().published().map(Published::date));
    }
}
