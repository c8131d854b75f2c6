package org.rejoinder.words;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates and numbers as a locale writes them, always in the calendar of the sources (ISO 8601). English of no country is
 * written as in Britain: the day before the month, and the hours from 0 to 23. Safe for threads.
 */
public final class Formats {
    /** What pictures have where nothing else is asked for, so that they are the same on every machine. */
    public static final Locale USUAL = Locale.UK;

    private final Locale locale;
    private final char zero;
    private final DayPattern day;
    private final DayPattern longDay;
    private final DayPattern fullDay;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter dayNumber;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;
    private final DateTimeFormatter shortMonth;
    private final DateTimeFormatter monthName;
    private final DateTimeFormatter year;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter moment;

    private Formats(Locale locale) {
        this.locale = locale;
        zero = DecimalFormatSymbols.getInstance(locale).getZeroDigit();
        day = new DayPattern(skeleton("yMMMd"), locale);
        longDay = new DayPattern(style(FormatStyle.LONG), locale);
        fullDay = new DayPattern(style(FormatStyle.FULL), locale);
        dayOfYear = formatter(skeleton("MMMd"));
        dayNumber = formatter("d");
        weekday = formatter(skeleton("Ed"));
        month = formatter(skeleton("yMMMM"));
        shortMonth = formatter(skeleton("yMMM"));
        monthName = formatter("LLL");
        year = formatter("y");
        clock = formatter(skeleton("jm"));
        moment = formatter(skeleton("yMMMdjm"));
    }

    /**
     * Those of a locale; of {@link #USUAL} where it is English of no country, or says nothing, or cannot write dates.
     */
    public static Formats of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        boolean anyEnglish = locale.getCountry().isEmpty()
                && (locale.getLanguage().isEmpty() || locale.getLanguage().equals("en"));
        try {
            return new Formats(anyEnglish ? USUAL : locale);
        } catch (IllegalArgumentException e) {
            // A few locales, such as Toki Pona, have patterns for dates that Java itself cannot write by.
            return new Formats(USUAL);
        }
    }

    /** Those of {@link #USUAL}. */
    public static Formats usual() {
        return of(USUAL);
    }

    private String skeleton(String fields) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(fields, IsoChronology.INSTANCE, locale);
    }

    private String style(FormatStyle style) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).withDecimalStyle(DecimalStyle.of(locale));
    }

    /** Whose dates and numbers these are. */
    public Locale locale() {
        return locale;
    }

    // Numbers

    /** Such as "12" or "1,204". */
    public String count(long number) {
        return zero == '0' && number >= 0 && number < 1000 ? Long.toString(number)
                : String.format(locale, "%,d", number);
    }

    /** With so many digits after the point, such as "0.85". */
    public String decimal(double number, int places) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format.format(number);
    }

    /** A share of 1 in whole per cent, such as "45%". */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    // Dates

    /** Such as "19 Jul 2021". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** Such as "19 – 20 Jul 2021", with as little said twice as can be. */
    public String days(LocalDate first, LocalDate last) {
        return day.format(first, last);
    }

    /** Such as "19 July 2021". */
    public String longDay(LocalDate date) {
        return longDay.format(date);
    }

    /** Such as "19 – 20 July 2021". */
    public String longDays(LocalDate first, LocalDate last) {
        return longDay.format(first, last);
    }

    /** Such as "Monday 19 July 2021". */
    public String fullDay(LocalDate date) {
        return fullDay.format(date);
    }

    /** Such as "19 Jul", without the year. */
    public String dayOfYear(TemporalAccessor date) {
        return dayOfYear.format(date);
    }

    /** The day of the month alone, such as "19". */
    public String dayNumber(TemporalAccessor date) {
        return dayNumber.format(date);
    }

    /** Such as "Mon 19". */
    public String weekday(TemporalAccessor date) {
        return weekday.format(date);
    }

    /** Such as "July 2021". */
    public String month(TemporalAccessor date) {
        return month.format(date);
    }

    /** Such as "Jul 2021". */
    public String shortMonth(TemporalAccessor date) {
        return shortMonth.format(date);
    }

    /** Such as "Jul". */
    public String monthName(TemporalAccessor date) {
        return monthName.format(date);
    }

    /** Such as "2021". */
    public String year(TemporalAccessor date) {
        return year.format(date);
    }

    /** The time of day, such as "22:26" or "10:26 PM". */
    public String clock(TemporalAccessor time) {
        return clock.format(time);
    }

    /** Whose clock a zone has, such as "UTC" or "America/New York". */
    public String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId().replace('_', ' ');
    }

    /** Such as "19 Jul 2021, 22:26". */
    public String moment(TemporalAccessor time) {
        return moment.format(time);
    }

    // Reading

    /** True where figures are written with the month before the day, as in 7/19/2021. */
    public boolean isMonthFirst() {
        String figures = skeleton("yMd");
        return figures.indexOf('M') < figures.indexOf('d');
    }

    /** Reads what {@link #day}, {@link #longDay} or {@link #fullDay} writes; empty where it is something else. */
    public Optional<LocalDate> readDay(String typed) {
        return Stream.of(day, longDay, fullDay).flatMap(pattern -> pattern.read(typed).stream()).findFirst();
    }

    /** Reads what {@link #month} or {@link #shortMonth} writes; empty where it is something else. */
    public Optional<YearMonth> readMonth(String typed) {
        return Stream.of("yMMMM", "yMMM")
                .flatMap(fields -> DayPattern.readMonth(skeleton(fields), locale, typed).stream())
                .findFirst();
    }

    /** Reads what {@link #dayOfYear} writes; empty where it is something else. */
    public Optional<MonthDay> readDayOfYear(String typed) {
        return DayPattern.readDayOfYear(skeleton("MMMd"), locale, typed);
    }

    /** Reads what {@link #days} or {@link #longDays} writes of two days; empty where it is something else. */
    public Optional<Days> readDays(String typed) {
        return Stream.of(day, longDay, fullDay).flatMap(pattern -> pattern.readDays(typed).stream()).findFirst();
    }
}
