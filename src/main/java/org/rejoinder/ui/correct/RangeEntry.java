package org.rejoinder.ui.correct;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Said;
import org.rejoinder.timeline.DateEntry;
import org.rejoinder.timeline.Window;
import org.rejoinder.words.Days;

/**
 * Reads when something was said as people type it: a date as {@link DateEntry} reads it, or two with a dash, "to" or
 * "until" between them, of which the first may lack what the second says, as in {@code 19 – 20 Jul 2021}.
 */
public final class RangeEntry {
    /** What the analyst's own dates are based on, where nothing else is written down. */
    public static final String RULE = "analyst";

    private static final Pattern BETWEEN =
            Pattern.compile(
            "\\s*(?:–|—|\\.\\.+|\\s-\\s|\\s(?:to|until|till|and)\\s|(?<=^\\d{1,2})-(?=\\d{1,2}\\s))\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern DAY_MONTH = Pattern.compile("\\d{1,2}\\s+\\p{L}+\\.?|\\p{L}+\\.?\\s+\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
    private static final Pattern REST = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?\\b(.*)");

    private final DateEntry entry;

    /** @param home  the period in which dates without a year are looked for */
    public RangeEntry(Window home, Locale language) {
        entry = new DateEntry(home, language);
    }

    /** What is meant, based on {@code basis} in the analyst's words; empty where it is no date. */
    public Optional<Said> read(String text, String basis) {
        Basis how = Basis.inferred(RULE, basis.strip());
        Optional<Days> days = entry.readDays(text);
        if (days.isPresent()) {
            return days.map(found -> said(found.first(), found.last(), how));
        }
        Matcher between = BETWEEN.matcher(text.strip());
        if (!between.find()) {
            return entry.read(text).map(window -> said(first(window), last(window), how));
        }
        String later = text.strip().substring(between.end());
        String earlier = completed(text.strip().substring(0, between.start()), later);
        return entry.read(earlier).flatMap(from -> entry.read(later)
                .filter(to -> !last(to).isBefore(first(from)))
                .map(to -> said(first(from), last(to), how)));
    }

    /** "19" before "20 Jul 2021" is 19 Jul 2021. */
    private static String completed(String earlier, String later) {
        if (DAY.matcher(earlier).matches()) {
            Matcher rest = REST.matcher(later);
            return rest.matches() ? earlier + rest.group(1) : later.replaceFirst("\\b\\d{1,2}\\b", earlier);
        }
        Matcher year = YEAR.matcher(later);
        return DAY_MONTH.matcher(earlier).matches() && year.find() ? earlier + " " + year.group() : earlier;
    }

    private static Said said(LocalDate from, LocalDate to, Basis how) {
        return new Said(from, to, precision(from, to), how);
    }

    private static DatePrecision precision(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DatePrecision.DAY;
        }
        boolean whole = from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth()));
        if (whole && from.withDayOfMonth(1).equals(to.withDayOfMonth(1))) {
            return DatePrecision.MONTH;
        }
        return whole && from.getDayOfYear() == 1 && to.getMonthValue() == 12 && from.getYear() == to.getYear()
                ? DatePrecision.YEAR : DatePrecision.RANGE;
    }

    private static LocalDate first(Window window) {
        return LocalDate.ofEpochDay(Math.floorDiv(window.from(), Window.DAY));
    }

    private static LocalDate last(Window window) {
        return LocalDate.ofEpochDay(Math.floorDiv(window.to() - 1, Window.DAY));
    }
}
