package org.rejoinder.timeline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.words.Days;
import org.rejoinder.words.Formats;

/**
 * Reads the dates that people type: {@code 2021-07-19}, {@code 19 July 2021}, {@code Jul 19}, {@code 19.7.2021},
 * {@code July 2021}, {@code Q3 2021}, {@code 2021}, and whatever the timeline itself writes in their locale. A date
 * without a year is put into the timeline's period. Of figures alone the day comes before the month, or after it where
 * the locale has it so, unless only the other way round makes a date.
 */
public final class DateEntry {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}]+|\\d+");
    private static final int FEWEST_LETTERS = 3;

    private final Window home;
    private final Formats formats;
    private final Map<String, Month> months = new HashMap<>();
    private final Map<String, Month> fullMonths = new LinkedHashMap<>();
    private final Set<String> weekdays = new HashSet<>();

    /**
     * @param home    the period in which dates without a year are looked for
     * @param locale  whose names of months and whose order of figures are understood, besides the English names
     */
    public DateEntry(Window home, Locale locale) {
        this.home = home;
        this.formats = Formats.of(locale);
        for (Locale language : List.of(locale, Locale.ENGLISH)) {
            for (TextStyle style : TextStyle.values()) {
                Arrays.stream(Month.values()).forEach(month ->
                        months.putIfAbsent(word(month.getDisplayName(style, language)), month));
                Arrays.stream(DayOfWeek.values())
                        .forEach(day -> weekdays.add(word(day.getDisplayName(style, language))));
            }
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                Arrays.stream(Month.values()).forEach(month ->
                        fullMonths.putIfAbsent(word(month.getDisplayName(style, language)), month));
            }
        }
        months.put("sept", Month.SEPTEMBER);
        months.keySet().removeIf(name -> name.length() < FEWEST_LETTERS);
        weekdays.removeIf(name -> name.length() < FEWEST_LETTERS);
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** Days with a dash between them, as the timeline writes them; empty where it is anything else. */
    public Optional<Days> readDays(String text) {
        return formats.readDays(text);
    }

    /** The day, month, quarter or year that is meant; empty where it is none. */
    public Optional<Window> read(String text) {
        return formats.readDay(text).map(DateEntry::day).or(() -> formats.readMonth(text).map(DateEntry::month))
                .or(() -> formats.readDayOfYear(text).map(this::withYear)).or(() -> readWords(text));
    }

    private Window withYear(MonthDay day) {
        return day(day.atYear(year(day.getMonth(), day.getDayOfMonth())));
    }

    private Optional<Window> readWords(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(plain(text).strip().replaceAll("(?i)(\\d)(st|nd|rd|th)\\b", "$1"));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        words.removeIf(word -> word.equals("of") || word.equals("the") || isWeekday(word) && monthOf(word).isEmpty());
        try {
            return words.isEmpty() || words.size() > 3 ? Optional.empty() : read(words);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Window> read(List<String> words) {
        Optional<Month> named = words.stream().flatMap(word -> monthOf(word).stream()).findFirst();
        List<Integer> figures = words.stream().filter(word -> word.matches("\\d{1,4}")).map(Integer::valueOf).toList();
        if (named.isPresent() && figures.size() == words.size() - 1) {
            return withMonth(named.get(), figures);
        }
        if (words.size() == 3 && words.getFirst().equals("q") && figures.size() == 2) {
            return quarter(figures.get(0), figures.get(1));
        }
        return figures.size() == words.size() ? figuresAlone(figures) : Optional.empty();
    }

    private Optional<Window> withMonth(Month month, List<Integer> figures) {
        if (figures.isEmpty()) {
            return Optional.of(month(YearMonth.of(year(month, 1), month)));
        }
        int first = figures.getFirst();
        if (figures.size() == 1) {
            return Optional.of(first > 31 ? month(YearMonth.of(first, month))
                    : day(LocalDate.of(year(month, first), month, first)));
        }
        int second = figures.get(1);
        return Optional.of(day(first > 31 ? LocalDate.of(first, month, second)
                : LocalDate.of(full(second), month, first)));
    }

    private Optional<Window> figuresAlone(List<Integer> figures) {
        int first = figures.getFirst();
        if (figures.size() == 1) {
            return first < 1000 ? Optional.empty()
                    : Optional.of(Window.ofDays(LocalDate.of(first, 1, 1), LocalDate.of(first, 12, 31)));
        }
        int second = figures.get(1);
        if (figures.size() == 2) {
            if (first > 31 || second > 31) {
                return Optional.of(month(first > 31 ? YearMonth.of(first, second) : YearMonth.of(second, first)));
            }
            boolean american = second > 12 || first <= 12 && formats.isMonthFirst();
            Month month = Month.of(american ? first : second);
            int day = american ? second : first;
            return Optional.of(day(LocalDate.of(year(month, day), month, day)));
        }
        int third = figures.get(2);
        if (first > 31) {
            return Optional.of(day(LocalDate.of(first, second, third)));
        }
        boolean american = second > 12 || first <= 12 && formats.isMonthFirst();
        return Optional.of(day(american ? LocalDate.of(full(third), first, second)
                : LocalDate.of(full(third), second, first)));
    }

    private static Optional<Window> quarter(int quarter, int year) {
        if (quarter < 1 || quarter > 4) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(full(year), quarter * 3 - 2, 1);
        return Optional.of(Window.ofDays(first, first.plusMonths(3).minusDays(1)));
    }

    private static int full(int year) {
        return year < 100 ? 2000 + year : year;
    }

    /** The first year of the home period in which that day lies inside it; else its first year. */
    private int year(Month month, int day) {
        int first = dayOf(home.from()).getYear();
        int last = dayOf(home.to() - 1).getYear();
        for (int year = first; year <= last; year++) {
            LocalDate date = YearMonth.of(year, month)
                    .atDay(Math.clamp(day, 1, YearMonth.of(year, month).lengthOfMonth()));
            if (home.contains(date.toEpochDay() * Window.DAY)) {
                return year;
            }
        }
        return first;
    }

    private static LocalDate dayOf(long time) {
        return LocalDate.ofEpochDay(Math.floorDiv(time, Window.DAY));
    }

    private static Window day(LocalDate day) {
        return Window.ofDays(day, day);
    }

    private static Window month(YearMonth month) {
        return Window.ofDays(month.atDay(1), month.atEndOfMonth());
    }

    private Optional<Month> monthOf(String word) {
        return Optional.ofNullable(months.get(word)).or(() -> word.length() < FEWEST_LETTERS ? Optional.empty()
                : fullMonths.entrySet().stream().filter(name -> name.getKey().startsWith(word))
                        .map(Map.Entry::getValue).findFirst());
    }

    private boolean isWeekday(String word) {
        return weekdays.contains(word)
                || word.length() >= FEWEST_LETTERS && weekdays.stream().anyMatch(name -> name.startsWith(word));
    }

    /** In small letters and plain figures. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> plain.append(
                Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c)));
        return plain.toString();
    }
}
