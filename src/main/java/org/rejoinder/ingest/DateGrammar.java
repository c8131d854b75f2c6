package org.rejoinder.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Span;

/** Finds dates with day, month and year, and the clock time beside them, in English datelines and in ISO form. */
final class DateGrammar {
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final Map<String, Integer> OTHER_MONTHS = Map.ofEntries(Map.entry("märz", 3), Map.entry("mai", 5),
            Map.entry("oktober", 10), Map.entry("dezember", 12), Map.entry("février", 2), Map.entry("avril", 4),
            Map.entry("juin", 6), Map.entry("juillet", 7), Map.entry("août", 8), Map.entry("décembre", 12));
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
            // German and French, after a day: pages in English keep the stamps of what they translate.
            + "|januar|februar|märz|juni|juli|oktober|dezember|mai|janvier|février|mars|avril|juin|juillet|août"
            + "|septembre|octobre|novembre|décembre)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|er|\\.)?";
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String APOSTROPHE_YEAR = "((?:19|20)\\d\\d|(?<=\\s)['’]\\d\\d)";
    /** Two digits count as a year only in a date of numbers, or behind an apostrophe. */
    private static final String SHORT_YEAR =
            "((?:19|20)\\d\\d|(?<=/)\\d\\d(?![\\d/.,-])|(?<=\\d\\d\\.\\d\\d\\.)\\d\\d(?![\\d/.-]))";
    private static final String WEEKDAY =
            "(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?,?\\s+)?";

    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\p{L}\\d])(?:"
            + WEEKDAY + MONTH + "[\\s-]*" + DAY + "\\s*[,.]?[\\s-]*" + APOSTROPHE_YEAR
            + "|" + WEEKDAY + DAY + "(?:\\s+of)?[\\s/-]*" + MONTH + "\\s*,?[\\s/-]*" + APOSTROPHE_YEAR
            + "|" + YEAR + "([-/.])(\\d{1,2})\\8(\\d{1,2})|(\\d{1,2})([-/.])(\\d{1,2})\\12" + SHORT_YEAR
            + ")(?:(?!\\d)|(?=\\d{1,2}:\\d\\d\\s?[ap]\\.?m)|(?=\\d{1,2}:\\d\\d(?!\\d))|(?=\\d{1,2}\\s+\\p{L}{3}))");

    private static final String ZONE =
            "(?:((?:GMT|UTC)\\s?[+-]\\d{1,2}(?::?\\d\\d)?|[+-]\\d\\d:?\\d\\d|[zZ])(?![\\d\\p{L}])"
            + "|\\(?([A-Z][A-Za-z]{1,4})\\)?(?:(?![\\p{L}\\d])|(?=Updated|Published|Last)))";
    private static final String CLOCK =
            "(\\d{1,2})(?:[:.](\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?)?\\s*([ap]\\.?\\s?m\\b\\.?)"
            + "|(\\d{1,2})[:.h](\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?(?![\\d:])"
            + "|(\\d\\d)(\\d\\d)(?=\\s+(?:GMT|UTC|hrs|hours|[A-Z]{2,4}T)\\b)";
    private static final Pattern TIME_AFTER = Pattern.compile(
            "(?i)(?:\\s|[,|•·–—@(/-]|at\\b|T(?=\\d)|,?\\s*time:)*(?:" + CLOCK + ")\\s*(?-i:" + ZONE + ")?\\)?");
    private static final Pattern TIME_BEFORE = Pattern.compile(
            "(?i)(?<![\\d:.])(?:" + CLOCK + ")\\s*(?-i:" + ZONE + ")?(?:\\s|[,|•·–—)-]|\\([^()]{1,20}\\)|on\\b)*$");

    private DateGrammar() {}

    /** A numeric date whose day and month could be swapped, such as 12/10/2016, both ways. */
    record Swappable(Dateline dayFirst, Dateline monthFirst) {}

    /** The numeric dates that {@link #find} leaves out. */
    static List<Swappable> findSwappable(String text) {
        List<Swappable> found = new ArrayList<>();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            if (m.group(11) != null && date(m).isEmpty()) {
                Optional<LocalDate> dayFirst = date(m.group(14), number(m.group(13)), m.group(11));
                Optional<LocalDate> monthFirst = date(m.group(14), number(m.group(11)), m.group(13));
                Span span = new Span(m.start(), m.end());
                if (dayFirst.isPresent() && monthFirst.isPresent()) {
                    found.add(new Swappable(withTime(text, 0, span, dayFirst.get()),
                            withTime(text, 0, span, monthFirst.get())));
                }
            }
        }
        return found;
    }

    /** All dates in some words, in order. Dates whose day and month could be swapped are left out. */
    static List<Dateline> find(String text) {
        List<Dateline> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                Dateline dateline = withTime(text, from, new Span(matcher.start(), matcher.end()), date.get());
                found.add(dateline);
                from = dateline.span().end();
            }
        }
        return found;
    }

    private static Optional<LocalDate> date(Matcher m) {
        if (m.group(1) != null) {
            return date(m.group(3), month(m.group(1)), m.group(2));
        }
        if (m.group(5) != null) {
            return date(m.group(6), month(m.group(5)), m.group(4));
        }
        if (m.group(7) != null) {
            return date(m.group(7), number(m.group(9)), m.group(10));
        }
        int first = number(m.group(11));
        int second = number(m.group(13));
        if (m.group(12).equals(".") || first > 12 || first == second) {
            return date(m.group(14), second, m.group(11));
        }
        return second > 12 ? date(m.group(14), first, m.group(13)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "2021", "21", "'21": two digits mean 1950 to 2049. */
    private static int year(String written) {
        int number = number(written.replaceFirst("^['’]", ""));
        return number >= 100 ? number : number + (number < 50 ? 2000 : 1900);
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OTHER_MONTHS.getOrDefault(lower, MONTHS.indexOf(lower.substring(0, 3)) / 4 + 1);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Dateline withTime(String text, int from, Span span, LocalDate date) {
        Matcher after = TIME_AFTER.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 60));
        if (after.lookingAt()) {
            Optional<LocalTime> time = time(after);
            if (time.isPresent()) {
                Optional<ZoneId> zone = zone(after);
                int end = zone.isPresent() ? after.end() : endOfClock(after);
                return new Dateline(new Span(span.start(), end), date, time, zone);
            }
        }
        int start = Math.max(from, span.start() - 60);
        Matcher before = TIME_BEFORE.matcher(text).region(start, span.start());
        if (before.find()) {
            Optional<LocalTime> time = time(before);
            if (time.isPresent()) {
                return new Dateline(new Span(before.start(), span.end()), date, time, zone(before));
            }
        }
        return new Dateline(span, date, Optional.empty(), Optional.empty());
    }

    private static int endOfClock(Matcher m) {
        return m.group(3) != null ? m.end(3) : m.group(5) != null ? m.end(5) : m.end(7);
    }

    private static Optional<LocalTime> time(Matcher m) {
        try {
            if (m.group(1) != null) {
                int hour = number(m.group(1));
                boolean afternoon = m.group(3).toLowerCase(Locale.ROOT).startsWith("p");
                if (hour > 12) {
                    return Optional.of(LocalTime.of(hour, m.group(2) == null ? 0 : number(m.group(2))));
                }
                return Optional.of(LocalTime.of(
                        hour % 12 + (afternoon ? 12 : 0), m.group(2) == null ? 0 : number(m.group(2))));
            }
            return m.group(4) != null
                    ? Optional.of(LocalTime.of(number(m.group(4)), number(m.group(5))))
                    : Optional.of(LocalTime.of(number(m.group(6)), number(m.group(7))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(Matcher m) {
        return m.group(8) != null
                ? TimeZones.offset(m.group(8)) : Optional.ofNullable(m.group(9)).flatMap(TimeZones::named);
    }
}
