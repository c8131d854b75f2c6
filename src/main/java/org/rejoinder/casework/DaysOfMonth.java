package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DayOfMonthSolver;
import org.rejoinder.model.DayOfMonthSolver.WeekdayAndDay;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;

/**
 * Solves "On Monday (19)" where its own article does not tell the month: by what other articles know of the same speech
 * act, by when an article that tells the same was published, and then by what was so found out about its own article.
 * Where these fit several months, the date stays open.
 */
final class DaysOfMonth {
    /** How many days may lie between a speech act and an article that tells it as news. */
    private static final int REACH = 14;

    private final List<Telling> tellings;
    private final VoiceMatch voices = VoiceMatch.remembering();
    private final List<SpeechAct> acts = new ArrayList<>();
    /** By article: the days that were solved in it. */
    private final Map<String, TreeSet<LocalDate>> solvedDays = new HashMap<>();

    private DaysOfMonth(List<Telling> tellings, Roster roster) {
        this.tellings = tellings;
        tellings.forEach(telling -> acts.add(telling.act(roster)));
    }

    static List<Telling> solve(List<Telling> tellings, Roster roster) {
        if (tellings.stream().allMatch(telling -> open(telling).isEmpty())) {
            return tellings;
        }
        DaysOfMonth solver = new DaysOfMonth(tellings, roster);
        Map<Integer, LocalDate> days = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Optional<LocalDate> day = solver.byOtherArticles(i);
            if (day.isPresent()) {
                days.put(i, day.get());
                solver.solvedDays.computeIfAbsent(tellings.get(i).article(), key -> new TreeSet<>()).add(day.get());
            }
        }
        List<Telling> solved = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            Optional<LocalDate> day = Optional.ofNullable(days.get(i)).or(solver.byOwnArticle(telling));
            solved.add(day.map(found -> dated(telling, found)).orElse(telling));
        }
        return solved;
    }

    /** The weekday with its day of the month, where the statement's date hangs on one and is not solved. */
    private static Optional<WeekdayAndDay> open(Telling telling) {
        return telling.reviewed() || telling.statement().said().isPresent() ? Optional.empty()
                : words(telling).flatMap(words -> DayOfMonthSolver.find(words).stream().findFirst());
    }

    private static Optional<String> words(Telling telling) {
        return telling.statement().rules().stream()
                .filter(rule -> rule.startsWith(DayOfMonthSolver.UNSOLVED_RULE))
                .map(rule -> rule.substring(DayOfMonthSolver.UNSOLVED_RULE.length()))
                .findFirst();
    }

    private Optional<LocalDate> byOtherArticles(int index) {
        Optional<WeekdayAndDay> words = open(tellings.get(index));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int other = 0; other < tellings.size(); other++) {
            if (!acts.get(other).article().equals(acts.get(index).article())
                    && SameUtterance.score(acts.get(index), acts.get(other), voices) >= SameUtterance.SAME) {
                known(tellings.get(other)).flatMap(day -> near(words.get(), day)).ifPresent(days::add);
            }
        }
        return only(days);
    }

    private java.util.function.Supplier<Optional<LocalDate>> byOwnArticle(Telling telling) {
        return () -> open(telling).flatMap(words -> {
            TreeSet<LocalDate> days = new TreeSet<>();
            solvedDays.getOrDefault(telling.article(), new TreeSet<>())
                    .forEach(known -> near(words, known).ifPresent(days::add));
            return only(days);
        });
    }

    private static Optional<LocalDate> near(WeekdayAndDay words, LocalDate known) {
        return DayOfMonthSolver.near(words.weekday(), words.dayOfMonth(), known, REACH);
    }

    private static Optional<LocalDate> only(TreeSet<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.first()) : Optional.empty();
    }

    private static Optional<LocalDate> known(Telling telling) {
        return telling.statement().said().filter(Said::isExact).map(Said::earliest)
                .or(() -> telling.parsed().article().published().map(Published::date));
    }

    private static Telling dated(Telling telling, LocalDate day) {
        String words = words(telling).orElseThrow();
        return telling.concluding(Optional.of(Said.on(day,
                Basis.inferred("weekday and day, solved by linked articles", words))));
    }
}
