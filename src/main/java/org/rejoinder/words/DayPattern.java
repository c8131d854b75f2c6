package org.rejoinder.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A locale's way to write a day, and two days with what they share said once: of a pattern such as {@code MMM d, y}
 * only the part from the first to the last field that differs is repeated, as in "Jul 19 – 20, 2021".
 */
final class DayPattern {
    static final String BETWEEN = " – ";
    /** A smaller figure may be a day, or a year without its century. */
    private static final int FIRST_YEAR = 1000;
    private static final String DAY = "dEc";
    private static final String MONTH = "ML";
    /** Signs that only turn the direction of writing. */
    private static final String TURNS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private final Locale locale;
    private final DateTimeFormatter writer;
    private final DateTimeFormatter reader;
    private final List<Part> parts;
    private final Optional<Split> ofMonth;
    private final Optional<Split> ofYear;

    /**
     * A field, or what stands between two.
     *
     * @param letter  of the field; 0 for literal text
     * @param text    the letters of the field, or the literal text without its quotation marks
     */
    private record Part(char letter, String text) {
        String pattern() {
            return letter != 0 || text.isEmpty() ? text : "'" + text.replace("'", "''") + "'";
        }
    }

    /** A pattern of which a stretch is repeated: the first day is written with its beginning, the last with its end. */
    private final class Split {
        private final DateTimeFormatter firstWriter;
        private final DateTimeFormatter lastWriter;
        private final DateTimeFormatter firstReader;
        private final DateTimeFormatter lastReader;

        Split(String first, String last) {
            firstWriter = writer(first);
            lastWriter = writer(last);
            firstReader = reader(first);
            lastReader = reader(last);
        }

        String format(LocalDate first, LocalDate last) {
            return firstWriter.format(first) + BETWEEN + lastWriter.format(last);
        }

        Optional<Days> read(String before, String after) {
            return days(firstReader, before, lastReader, after);
        }
    }

    /** @param pattern  with day, month and year, in the letters of {@link DateTimeFormatter} */
    DayPattern(String pattern, Locale locale) {
        this.locale = locale;
        this.parts = parts(pattern);
        this.writer = writer(pattern);
        this.reader = reader(pattern);
        this.ofMonth = split(DAY);
        this.ofYear = split(DAY + MONTH);
    }

    private DateTimeFormatter writer(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    private DateTimeFormatter reader(String pattern) {
        return reader(pattern, locale);
    }

    private static DateTimeFormatter reader(String pattern, Locale locale) {
        StringBuilder years = new StringBuilder();
        for (Part part : parts(plain(pattern))) {
            // Years without an era are dates of their own only by this letter.
            years.append(part.letter() == 'y' ? part.pattern().replace('y', 'u') : part.pattern());
        }
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(years.toString())
                .toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
    }

    private static List<Part> parts(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                boolean doubled = i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'';
                literal.append(doubled ? "'" : "");
                i += doubled ? 1 : 0;
                quoted ^= !doubled;
            } else if (!quoted && (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                int end = i;
                while (end < pattern.length() && pattern.charAt(end) == c) {
                    end++;
                }
                addLiteral(parts, literal);
                parts.add(new Part(c, pattern.substring(i, end)));
                i = end - 1;
            } else {
                literal.append(c);
            }
        }
        addLiteral(parts, literal);
        return parts;
    }

    private static void addLiteral(List<Part> parts, StringBuilder literal) {
        if (!literal.isEmpty()) {
            parts.add(new Part((char) 0, literal.toString()));
            literal.setLength(0);
        }
    }

    String format(LocalDate day) {
        return writer.format(day);
    }

    /** Both days included. */
    String format(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return format(first);
        }
        Optional<Split> split = first.getYear() != last.getYear() ? Optional.empty()
                : first.getMonth() != last.getMonth() ? ofYear : ofMonth;
        return split.map(each -> each.format(first, last))
                .orElseGet(() -> format(first) + BETWEEN + format(last));
    }

    /** Empty where the stretch would not be understood: figures alone are best written whole. */
    private Optional<Split> split(String differing) {
        int from = 0;
        while (from < parts.size() && differing.indexOf(parts.get(from).letter()) < 0) {
            from++;
        }
        int to = parts.size() - 1;
        while (to >= 0 && differing.indexOf(parts.get(to).letter()) < 0) {
            to--;
        }
        if (from > to || isFiguresAlone()) {
            return Optional.empty();
        }
        List<Part> first = new ArrayList<>(parts.subList(0, to + 1));
        List<Part> last = new ArrayList<>(parts.subList(from, parts.size()));
        if (to + 1 < parts.size()) {
            String rest = parts.get(to + 1).text();
            first.add(new Part((char) 0, rest.substring(0, attached(rest))));
        }
        return Optional.of(new Split(pattern(first), pattern(last)));
    }

    private boolean isFiguresAlone() {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.letter() != 0 && MONTH.indexOf(part.letter()) >= 0 && part.text().length() <= 2) {
                String next = i + 1 < parts.size() ? parts.get(i + 1).text() : "";
                return next.isEmpty() || !Character.isLetter(next.charAt(0));
            }
        }
        return false;
    }

    /** How much of what follows a field belongs to it: the point of an ordinal, or the word for day. */
    private static int attached(String literal) {
        int end = 0;
        while (end < literal.length() && (literal.charAt(end) == '.' || Character.isLetter(literal.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static String pattern(List<Part> parts) {
        return parts.stream().map(Part::pattern).collect(Collectors.joining());
    }

    /** Reads what {@link #format(LocalDate)} writes. */
    Optional<LocalDate> read(String typed) {
        return parsed(reader, plain(typed)).flatMap(found -> date(found, found));
    }

    /** Reads a month as a pattern without a day writes it. */
    static Optional<YearMonth> readMonth(String pattern, Locale locale, String typed) {
        return parsed(reader(pattern, locale), plain(typed))
                .filter(found -> isYear(found) && found.isSupported(ChronoField.MONTH_OF_YEAR))
                .map(YearMonth::from);
    }

    /** Reads a day as a pattern without a year writes it. */
    static Optional<MonthDay> readDayOfYear(String pattern, Locale locale, String typed) {
        return parsed(reader(pattern, locale), plain(typed)).map(MonthDay::from);
    }

    /** Reads what {@link #format(LocalDate, LocalDate)} writes of two days. */
    Optional<Days> readDays(String typed) {
        String text = plain(typed);
        for (int dash = text.indexOf('–'); dash >= 0; dash = text.indexOf('–', dash + 1)) {
            String before = text.substring(0, dash).strip();
            String after = text.substring(dash + 1).strip();
            Optional<Days> days = days(reader, before, reader, after)
                    .or(() -> ofYear.flatMap(split -> split.read(before, after)))
                    .or(() -> ofMonth.flatMap(split -> split.read(before, after)));
            if (days.isPresent()) {
                return days;
            }
        }
        return Optional.empty();
    }

    private static Optional<Days> days(DateTimeFormatter one, String before, DateTimeFormatter other, String after) {
        return parsed(one, before).flatMap(first -> parsed(other, after).flatMap(last ->
                date(first, last).flatMap(from -> date(last, first)
                        .filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)))));
    }

    private static boolean isYear(TemporalAccessor found) {
        return found.isSupported(ChronoField.YEAR) && found.get(ChronoField.YEAR) >= FIRST_YEAR;
    }

    private static Optional<TemporalAccessor> parsed(DateTimeFormatter formatter, String text) {
        try {
            return Optional.of(formatter.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date of which one has what it says, and another the rest. */
    private static Optional<LocalDate> date(TemporalAccessor own, TemporalAccessor other) {
        Function<ChronoField, Optional<Integer>> field = wanted -> own.isSupported(wanted)
                ? Optional.of(own.get(wanted))
                : other.isSupported(wanted) ? Optional.of(other.get(wanted)) : Optional.empty();
        try {
            return field.apply(ChronoField.YEAR).filter(year -> year >= FIRST_YEAR)
                    .flatMap(year -> field.apply(ChronoField.MONTH_OF_YEAR)
                    .flatMap(month -> field.apply(ChronoField.DAY_OF_MONTH)
                            .map(day -> LocalDate.of(year, month, day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** With plain spaces and figures, and without the signs that only turn the direction of writing. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            int figure = Character.isDigit(c) ? Character.digit(c, 10) : -1;
            if (figure >= 0) {
                plain.append(figure);
            } else if (Character.getType(c) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else if (TURNS.indexOf(c) < 0) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().replaceAll(" +", " ");
    }
}
