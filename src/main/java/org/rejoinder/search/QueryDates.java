package org.rejoinder.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Days, months and years in a query. */
final class QueryDates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern TURNED = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[-. ]?)?(\\p{L}{3,})[-., ]*(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private QueryDates() {}

    /** @param length  how long it is, counted from its first day */
    record When(LocalDate first, Period length) {
        LocalDate next() {
            return first.plus(length);
        }
    }

    /** Reads {@code 2021}, {@code 2021-07} and {@code 2021-07-19}, with slashes or dots too. */
    static Optional<When> read(String value) {
        Matcher date = DATE.matcher(value);
        try {
            if (!date.matches()) {
                return Optional.empty();
            }
            LocalDate first = LocalDate.of(Integer.parseInt(date.group(1)), number(date.group(2)), number(date.group(3)));
            return Optional.of(new When(first, date.group(2) == null ? Period.ofYears(1)
                    : date.group(3) == null ? Period.ofMonths(1) : Period.ofDays(1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    /** How a date should have been written that can be guessed: the day first, or with the month's English name. */
    static Optional<String> meant(String value) {
        Matcher turned = TURNED.matcher(value);
        if (turned.matches()) {
            int day = Integer.parseInt(turned.group(1));
            int month = Integer.parseInt(turned.group(2));
            return checked(month > 12 ? "%s-%02d-%02d".formatted(turned.group(3), day, month)
                    : "%s-%02d-%02d".formatted(turned.group(3), month, day));
        }
        Matcher named = NAMED.matcher(value.toLowerCase(Locale.ROOT));
        if (named.matches()) {
            int month = IntStream.range(0, 12).filter(i -> named.group(2).startsWith(MONTHS.get(i))).findFirst().orElse(-1) + 1;
            return month == 0 ? Optional.empty() : checked(named.group(1) == null
                    ? "%s-%02d".formatted(named.group(3), month)
                    : "%s-%02d-%02d".formatted(named.group(3), month, Integer.parseInt(named.group(1))));
        }
        return Optional.empty();
    }

    private static Optional<String> checked(String date) {
        return read(date).map(when -> date);
    }
}
