package org.rejoinder.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Solves "Monday (19)": a weekday with its day of the month and no month fits only some months. Newspapers that print
 * their dates so leave out what their readers know.
 */
public final class DayOfMonthSolver {
    private static final Pattern WORDS = Pattern.compile(
            "\\b(Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s*[(\\[]\\s*(\\d{1,2})(?:st|nd|rd"
                    + "|th)?\\s*[)\\]]",
            Pattern.CASE_INSENSITIVE);

    /** A weekday with its day of the month, and where it stands in the text that was searched. */
    public record WeekdayAndDay(DayOfWeek weekday, int dayOfMonth, Span span) {
        public WeekdayAndDay {
            requireDay(dayOfMonth);
        }
    }

    private DayOfMonthSolver() {}

    /**
     * The days in a range that fall on that weekday and that day of the month, in order of time.
     *
     * @param dayOfMonth  1..31
     * @param from        first day of the range
     * @param to          last day of the range; before {@code from} for an empty range
     * @throws IllegalArgumentException if {@code dayOfMonth} is out of range
     */
    public static List<LocalDate> candidates(DayOfWeek weekday, int dayOfMonth, LocalDate from, LocalDate to) {
        requireDay(dayOfMonth);
        List<LocalDate> days = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            if (month.isValidDay(dayOfMonth)) {
                LocalDate day = month.atDay(dayOfMonth);
                if (day.getDayOfWeek() == weekday && !day.isBefore(from) && !day.isAfter(to)) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /**
     * The one candidate that lies within some days of a known date, such as that of a linked article; empty where none
     * or more than one does.
     *
     * @param days  how far it may lie from {@code known}, either way
     */
    public static Optional<LocalDate> near(DayOfWeek weekday, int dayOfMonth, LocalDate known, int days) {
        List<LocalDate> fitting = candidates(weekday, dayOfMonth, known.minusDays(days), known.plusDays(days));
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** The last candidate that is not after a day, such as that of publication, nor more than a year before it. */
    public static Optional<LocalDate> lastNotAfter(DayOfWeek weekday, int dayOfMonth, LocalDate day) {
        return candidates(weekday, dayOfMonth, day.minusYears(1), day).stream()
                .min(Comparator.comparingLong(candidate -> ChronoUnit.DAYS.between(candidate, day)));
    }

    /** Every "Monday (19)" of a text, in order. */
    public static List<WeekdayAndDay> find(String text) {
        List<WeekdayAndDay> found = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        while (matcher.find()) {
            int day = Integer.parseInt(matcher.group(2));
            if (day >= 1 && day <= 31) {
                found.add(new WeekdayAndDay(weekday(matcher.group(1)), day, new Span(matcher.start(), matcher.end())));
            }
        }
        return found;
    }

    private static DayOfWeek weekday(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no weekday: " + word);
    }

    private static void requireDay(int dayOfMonth) {
        if (dayOfMonth < 1 || dayOfMonth > 31) {
            throw new IllegalArgumentException("day of month must lie in 1..31, not " + dayOfMonth);
        }
    }
}
