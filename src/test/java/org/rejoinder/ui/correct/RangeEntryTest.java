package org.rejoinder.ui.correct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Said;
import org.rejoinder.timeline.DateEntry;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.words.Dates;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

class RangeEntryTest {
    private final RangeEntry entry = new RangeEntry(
            Window.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 31)), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 May 2022 | 2022-05-05 | 2022-05-05 | DAY",
        "2022-05-05 | 2022-05-05 | 2022-05-05 | DAY",
        "5 May | 2022-05-05 | 2022-05-05 | DAY",
        "5 – 7 May 2022 | 2022-05-05 | 2022-05-07 | RANGE",
        "5-7 May 2022 | 2022-05-05 | 2022-05-07 | RANGE",
        "May 5 to May 7 2022 | 2022-05-05 | 2022-05-07 | RANGE",
        "28 Apr – 2 May 2022 | 2022-04-28 | 2022-05-02 | RANGE",
        "2022-05-05..2022-05-09 | 2022-05-05 | 2022-05-09 | RANGE",
        "2022-05-05 - 2022-05-09 | 2022-05-05 | 2022-05-09 | RANGE",
        "May 2022 | 2022-05-01 | 2022-05-31 | MONTH",
        "2022 | 2022-01-01 | 2022-12-31 | YEAR",
        "April to May 2022 | 2022-04-01 | 2022-05-31 | RANGE"})
    void readsDatesAndRanges(String typed, LocalDate from, LocalDate to, DatePrecision precision) {
        Said said = entry.read(typed, "told by the ministry").orElseThrow();
        assertEquals(from, said.earliest());
        assertEquals(to, said.latest());
        assertEquals(precision, said.precision());
        assertEquals("told by the ministry", said.basis().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "7 May 2022 – 5 May 2022", "31 February 2022", "5 – soon"})
    void whatIsNoDateIsNotGuessed(String typed) {
        assertTrue(entry.read(typed, "").isEmpty(), typed);
    }

    @Property(tries = 1500)
    void whatTheWindowShowsOfADateIsReadAsThatDate(@ForAll("locales") Locale locale, @ForAll("dates") Said date) {
        RangeEntry reader = new RangeEntry(Window.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 31)), locale);
        Dates dates = new Dates(Messages.of(Bundle.in(Locale.ENGLISH, Formats.of(locale))));
        String shown = dates.said(Optional.of(date));
        Said read = reader.read(shown, "").orElseThrow(() -> new AssertionError(locale + ": " + shown));
        assertEquals(List.of(date.earliest(), date.latest()), List.of(read.earliest(), read.latest()), locale + ": "
                + shown);
    }

    @Property(tries = 500)
    void aDayShownWithoutItsYearIsReadInThePeriod(@ForAll("locales") Locale locale,
            @ForAll @IntRange(max = 183) int day) {
        LocalDate meant = LocalDate.of(2022, 3, 1).plusDays(day);
        Window home = Window.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 31));
        String shown = Formats.of(locale).dayOfYear(meant);
        assertEquals(Optional.of(Window.ofDays(meant, meant)), new DateEntry(home, locale).read(shown), locale + ": "
                + shown);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("en-GB", "en-US", "de-DE", "fr-FR", "es-ES", "pt-BR", "pl-PL", "cs-CZ", "fi-FI", "hu-HU",
                "lt-LT", "ru-RU", "uk-UA", "el-GR", "tr-TR", "ar-EG", "fa-IR", "he-IL", "hi-IN", "th-TH", "ja-JP",
                "zh-CN", "ko-KR")
                .map(Locale::forLanguageTag);
    }

    /** A day, several days, a month or a year. */
    @Provide
    Arbitrary<Said> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 4000).map(LocalDate.of(2015, 1, 1)::plusDays);
        return Combinators.combine(days, Arbitraries.integers().between(0, 500), Arbitraries.integers().between(0, 3))
                .as((day, length, kind) -> switch (kind) {
                    case 0 -> said(day, day, DatePrecision.DAY);
                    case 1 -> said(day, day.plusDays(length + 1), DatePrecision.RANGE);
                    case 2 -> said(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), DatePrecision.MONTH);
                    default -> said(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), DatePrecision.YEAR);
                });
    }

    private static Said said(LocalDate from, LocalDate to, DatePrecision precision) {
        return new Said(from, to, precision, Basis.inferred("test", "made up"));
    }

    @Test
    void figuresAreReadInTheOrderOfTheLocale() {
        Window home = Window.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 8, 31));
        assertEquals(LocalDate.of(2022, 4, 3), new RangeEntry(home, Locale.US).read("4/3/2022", "").orElseThrow()
                .earliest());
        assertEquals(LocalDate.of(2022, 3, 4), new RangeEntry(home, Locale.UK).read("4/3/2022", "").orElseThrow()
                .earliest());
        assertEquals(LocalDate.of(2022, 3, 4), new RangeEntry(home, Locale.US).read("2022-03-04", "").orElseThrow()
                .earliest());
        assertEquals(LocalDate.of(2022, 3, 14), new RangeEntry(home, Locale.US).read("14/3/2022", "").orElseThrow()
                .earliest());
    }

    @Test
    void whatTheWindowShowsCanBeTypedBack() {
        assertEquals(LocalDate.of(2022, 5, 20), entry.read("19 – 20 May 2022", "").orElseThrow().latest());
    }
}
