package org.rejoinder.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, months and years in a query. A query means the same to every reader, so only what all write alike is read, and
 * English names of months; of figures such as 7/8/2021 it is asked what was meant.
 */
final class QueryDates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:(\\d{1,2})(?:st|nd|rd|th)?[-.]? ?)?(\\p{L}{3,})[-., ]*(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(\\p{L}{3,})[-. ]*(\\d{1,2})(?:st|nd|rd|th)?(?:[-., ]+)(\\d{4})");
    private static final int FEWEST_LETTERS = 3;

    private QueryDates() {}

    /** @param length  how long it is, counted from its first day */
    record When(LocalDate first, Period length) {
        LocalDate next() {
            return first.plus(length);
        }
    }

    /**
     * Reads {@code 2021}, {@code 2021-07} and {@code 2021-07-19}, with slashes or dots too; {@code 19.7.2021} and what
     * can be no other date the other way round, such as {@code 7/19/2021}; {@code 19jul2021}, {@code July 19, 2021} and
     * {@code July 2021}.
     */
    static Optional<When> read(String value) {
        Matcher turned = TURNED.matcher(value);
        if (turned.matches()) {
            boolean certain = turned.group(2).equals(".") || turned.group(1).equals(turned.group(3))
                    || number(turned.group(1)) > 12 || number(turned.group(3)) > 12;
            return certain ? figures(turned) : Optional.empty();
        }
        String lower = value.toLowerCase(Locale.ROOT);
        Matcher dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).flatMap(month -> when(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1)).flatMap(month -> when(monthFirst.group(3), month, monthFirst.group(2)));
        }
        Matcher date = DATE.matcher(value);
        return date.matches() ? when(date.group(1), date.group(2), date.group(3)) : Optional.empty();
    }

    /** Day, month and year; or month, day and year where the other way round is no date. */
    private static Optional<When> figures(Matcher turned) {
        boolean monthFirst = number(turned.group(3)) > 12;
        return when(turned.group(4), turned.group(monthFirst ? 1 : 3), turned.group(monthFirst ? 3 : 1));
    }

    private static Optional<When> when(String year, String month, String day) {
        try {
            return Optional.of(new When(LocalDate.of(number(year), number(month), number(day)),
                    month == null ? Period.ofYears(1) : day == null ? Period.ofMonths(1) : Period.ofDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** The number of a month by its English name, or the beginning of that. */
    private static Optional<String> month(String name) {
        String begun = name.equals("sept") ? "sep" : name;
        return Arrays.stream(Month.values())
                .filter(month -> begun.length() >= FEWEST_LETTERS
                        && month.name().toLowerCase(Locale.ROOT).startsWith(begun))
                .map(month -> Integer.toString(month.getValue())).findFirst();
    }

    /** How a date that may be two should have been written, if its day stands first. */
    static Optional<String> meant(String value) {
        Matcher turned = TURNED.matcher(value);
        return turned.matches() ? figures(turned).map(when -> when.first().toString()) : Optional.empty();
    }
}
