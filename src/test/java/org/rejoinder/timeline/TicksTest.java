package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.words.Formats;

class TicksTest {
    private static final AxisDates DATES = new AxisDates(Formats.usual(), new Typesetter(new FontMeasure()));

    private static Ticks ticks(String first, String last, int width, Fold... folds) {
        Window window = Window.ofDays(LocalDate.parse(first), LocalDate.parse(last));
        return Ticks.of(TimeScale.of(window, 0, width, Folds.of(List.of(folds))), DATES);
    }

    private static List<String> labels(List<Ticks.Tick> ticks) {
        return ticks.stream().map(Ticks.Tick::label).toList();
    }

    @Test
    void daysHaveTheirWeekday() {
        Ticks ticks = ticks("2019-03-04", "2019-03-07", 400);
        assertEquals(List.of("Mon 4", "Tue 5", "Wed 6", "Thu 7"), labels(ticks.ticks()));
        assertEquals(List.of("March 2019"), labels(ticks.headings()));
    }

    @Test
    void weeksBeginOnMondays() {
        Ticks ticks = ticks("2019-03-01", "2019-04-05", 500);
        assertEquals(Ticks.Unit.WEEK, ticks.unit());
        assertEquals(List.of("4 Mar", "11 Mar", "18 Mar", "25 Mar", "1 Apr"), labels(ticks.ticks()));
        assertEquals(List.of("March 2019", "April 2019"), labels(ticks.headings()));
    }

    @Test
    void monthsStandUnderTheirYear() {
        Ticks ticks = ticks("2019-11-01", "2020-02-29", 300);
        assertEquals(List.of("Nov", "Dec", "Jan", "Feb"), labels(ticks.ticks()));
        assertEquals(List.of("2019", "2020"), labels(ticks.headings()));
    }

    @Test
    void whereYearsFindNoRoomEverySecondOrFifthIsNamed() {
        assertEquals(List.of("2014", "2016", "2018", "2020", "2022", "2024", "2026"),
                labels(ticks("2012-03-01", "2026-02-11", 667).ticks()));
        assertEquals(List.of("1995", "2000", "2005", "2010", "2015", "2020", "2025"),
                labels(ticks("1990-03-01", "2026-02-11", 667).ticks()));
        assertEquals(List.of("1930", "1940", "1950"), labels(ticks("1925-01-01", "1955-12-31", 280).ticks()));
    }

    @Test
    void hoursShowUnderTheirDay() {
        Ticks ticks = ticks("2019-03-04", "2019-03-04", 600);
        assertEquals(List.of("Mon 4", "06:00", "12:00", "18:00"), labels(ticks.ticks()));
        assertEquals(List.of("Monday, 4 March 2019"), labels(ticks.headings()));
    }

    @Test
    void foldedDaysHaveNoTicksAndTheMonthIsNamedAgain() {
        Fold fold = new Fold(day("2019-03-06"), day("2019-07-19"));
        Ticks ticks = ticks("2019-03-04", "2019-07-20", 700, fold);
        assertEquals(List.of("Mon 4", "Tue 5", "Fri 19", "Sat 20"), labels(ticks.ticks()));
        assertEquals(List.of("March 2019", "July 2019"), labels(ticks.headings()));
    }

    @Test
    void centuriesHaveDecades() {
        Ticks ticks = ticks("1890-01-01", "2020-12-31", 900);
        assertEquals(Ticks.Unit.DECADE, ticks.unit());
        assertTrue(ticks.headings().isEmpty());
    }

    @Test
    void foldedDecadesSayWhereEachPartBegins() {
        Fold fold = new Fold(day("1921-01-01"), day("2013-03-01"));
        Ticks ticks = ticks("1918-05-01", "2016-12-31", 190, fold);
        assertEquals(Ticks.Unit.FIVE_YEARS, ticks.unit());
        assertEquals(List.of("1918", "2013"), labels(ticks.headings()));
        assertEquals(List.of("1920", "2015"), labels(ticks.ticks()));
        ticks = ticks("1918-05-01", "2016-12-31", 80, fold);
        assertEquals(Ticks.Unit.DECADE, ticks.unit());
        assertEquals(List.of("1918", "2013"), labels(ticks.headings()));
        assertEquals(List.of("1920"), labels(ticks.ticks()));
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay() * Window.DAY;
    }
}
