package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateEntryTest {
    private final DateEntry entry = new DateEntry(
            Window.ofDays(LocalDate.of(2018, 10, 1), LocalDate.of(2019, 8, 31)), Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-07-19              | 2019-07-19 | 2019-07-19
            19 July 2019            | 2019-07-19 | 2019-07-19
            19th of July, 2019      | 2019-07-19 | 2019-07-19
            Friday 19 July 2019     | 2019-07-19 | 2019-07-19
            July 19, 2019           | 2019-07-19 | 2019-07-19
            Jul 19                  | 2019-07-19 | 2019-07-19
            19 sept                 | 2018-09-19 | 2018-09-19
            3 Dec                   | 2018-12-03 | 2018-12-03
            3 Dez                   | 2018-12-03 | 2018-12-03
            3. März 2019            | 2019-03-03 | 2019-03-03
            19.7.2019               | 2019-07-19 | 2019-07-19
            7/19/2019               | 2019-07-19 | 2019-07-19
            5/4/19                  | 2019-04-05 | 2019-04-05
            19.7.                   | 2019-07-19 | 2019-07-19
            July 2019               | 2019-07-01 | 2019-07-31
            2019-02                 | 2019-02-01 | 2019-02-28
            02/2019                 | 2019-02-01 | 2019-02-28
            november                | 2018-11-01 | 2018-11-30
            Q3 2019                 | 2019-07-01 | 2019-09-30
            2019                    | 2019-01-01 | 2019-12-31
            29 February 2020        | 2020-02-29 | 2020-02-29
            """)
    void readsWhatPeopleType(String text, LocalDate first, LocalDate last) {
        assertEquals(Optional.of(Window.ofDays(first, last)), entry.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "31 February 2019", "2019-13-01", "Q5 2019", "12", "the pipeline of 2019",
            "99999"})
    void refusesWhatIsNoDate(String text) {
        assertEquals(Optional.empty(), entry.read(text));
    }

    @Test
    void aDateWithoutAYearLiesInThePeriodWhereItCan() {
        assertEquals(2018, LocalDate.ofEpochDay(entry.read("5 Nov").orElseThrow().from() / Window.DAY).getYear());
        assertEquals(2019, LocalDate.ofEpochDay(entry.read("5 May").orElseThrow().from() / Window.DAY).getYear());
    }
}
