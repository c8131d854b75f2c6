package org.rejoinder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @Provide
    Arbitrary<Formats> locales() {
        return Arbitraries.of("en-GB", "en-US", "en", "de-DE", "fr-FR", "es-ES", "pt-BR", "it-IT", "pl-PL", "cs-CZ",
                "fi-FI", "hu-HU", "lt-LT", "ru-RU", "uk-UA", "el-GR", "tr-TR", "ar", "ar-EG", "fa-IR", "he-IL",
                "hi-IN", "th-TH", "ja-JP", "zh-CN", "zh-TW", "ko-KR", "vi-VN", "nb-NO")
                .map(tag -> Formats.of(Locale.forLanguageTag(tag)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(tries = 2000)
    void whatIsWrittenIsRead(@ForAll("locales") Formats formats, @ForAll("days") LocalDate day) {
        assertEquals(Optional.of(day), formats.readDay(formats.day(day)), () -> formats.day(day));
        assertEquals(Optional.of(day), formats.readDay(formats.longDay(day)), () -> formats.longDay(day));
        assertEquals(Optional.of(day), formats.readDay(formats.fullDay(day)), () -> formats.fullDay(day));
        assertEquals(Optional.of(YearMonth.from(day)), formats.readMonth(formats.month(day)), () -> formats.month(day));
        assertEquals(Optional.of(YearMonth.from(day)), formats.readMonth(formats.shortMonth(day)), () ->
                formats.shortMonth(day));
    }

    @Property(tries = 2000)
    void twoDaysAreReadAsWritten(@ForAll("locales") Formats formats, @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other) {
        for (LocalDate last : new LocalDate[] {day.plusDays(1), day.plusDays(20), day.plusDays(200),
            other.isAfter(day) ? other : day.plusYears(3)}) {
            String both = formats.days(day, last);
            assertEquals(Optional.of(new Days(day, last)), formats.readDays(both), both);
            String longer = formats.longDays(day, last);
            assertEquals(Optional.of(new Days(day, last)), formats.readDays(longer), longer);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en    | 19 – 20 Jul 2021           | 30 Jul – 2 Aug 2021          | 22:26",
        "en-GB | 19 – 20 Jul 2021           | 30 Jul – 2 Aug 2021          | 22:26",
        "en-US | Jul 19 – 20, 2021          | Jul 30 – Aug 2, 2021         | 10:26 PM",
        "de-DE | 19. – 20. Juli 2021        | 30. Juli – 2. Aug. 2021      | 22:26",
        "fr-FR | 19 – 20 juil. 2021         | 30 juil. – 2 août 2021       | 22:26",
        "ja-JP | 2021年7月19日 – 20日       | 2021年7月30日 – 8月2日       | 22:26",
        "fi-FI | 19.7.2021 – 20.7.2021      | 30.7.2021 – 2.8.2021         | 22.26",
        "hu-HU | 2021. júl. 19. – 20.       | 2021. júl. 30. – aug. 2.     | 22:26"})
    void daysOfOneMonthAndOfTwo(String tag, String inMonth, String overMonths, String clock) {
        Formats formats = Formats.of(Locale.forLanguageTag(tag));
        assertEquals(inMonth, formats.days(LocalDate.of(2021, 7, 19), LocalDate.of(2021, 7, 20)));
        assertEquals(overMonths, formats.days(LocalDate.of(2021, 7, 30), LocalDate.of(2021, 8, 2)));
        assertEquals(clock, formats.clock(LocalDateTime.of(2021, 7, 19, 22, 26)).replace('\u202f', ' '));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"en-GB | 1,204 | 0.85 | 45%", "de-DE | 1.204 | 0,85 | 45 %", "fr-FR | 1 204 | 0,85 | 45 %",
        "ar-EG | ١٬٢٠٤ | ٠٫٨٥ | ٤٥٪؜"})
    void numbersHaveTheirSigns(String tag, String count, String decimal, String percent) {
        Formats formats = Formats.of(Locale.forLanguageTag(tag));
        assertEquals(count, formats.count(1204).replace('\u202f', ' '));
        assertEquals(decimal, formats.decimal(0.85, 2));
        assertEquals(percent, formats.percent(0.45).replaceAll("[\u00a0\u202f]", " "));
    }

    @Property(tries = 300)
    void whatIsNoDateIsNotRead(@ForAll("locales") Formats formats, @ForAll String text) {
        assertTrue(formats.readDay("31 February 2022").isEmpty());
        assertTrue(formats.readDay("x" + text).isEmpty());
    }

    @Property(tries = 200)
    void everyLocaleThatASystemMayHaveCanWriteADay(@ForAll("installed") Locale locale) {
        assertTrue(Formats.of(locale).day(LocalDate.of(2021, 7, 19)).length() >= 6, locale.toLanguageTag());
    }

    @Provide
    Arbitrary<Locale> installed() {
        return Arbitraries.of(Locale.getAvailableLocales());
    }

    @Test
    void aLocaleWhoseDatesJavaCannotWriteHasTheUsualOnes() {
        assertEquals("19 Jul 2021", Formats.of(Locale.forLanguageTag("tok")).day(LocalDate.of(2021, 7, 19)));
    }

    @Test
    void aComputersClockThatGoesByUtcIsCalledSo() {
        for (String id : List.of("Z", "UTC", "Etc/UTC")) {
            assertEquals("UTC", Formats.usual().zone(ZoneId.of(id)));
        }
        assertEquals("America/New York", Formats.usual().zone(ZoneId.of("America/New_York")));
    }
}
