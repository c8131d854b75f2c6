package org.rejoinder.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.model.Span;

class DateWordFinderTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 16);

    private static List<DateWords> find(String text) {
        return new DateWordFinder().find(text, new Span(0, text.length()));
    }

    private static String resolved(String text) {
        List<DateWords> found = find(text);
        assertEquals(1, found.size(), () -> text + " holds " + found);
        return found.getFirst().when().resolve(Optional.of(PUBLISHED))
                .map(range -> range.earliest().equals(range.latest())
                        ? range.earliest().toString() : range.earliest() + "/" + range.latest())
                .orElse("unknown");
    }

    @Test
    void aPaperCalledTodayIsNoDay() {
        assertEquals(List.of(), find("as Norland Today reported"));
        assertEquals(1, find("Today Norland denied it").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said on March 3, 2019 that              | 2019-03-03 | explicit-date
            He wrote on 3rd March 2019                  | 2019-03-03 | explicit-date
            dated 2019-03-03                            | 2019-03-03 | explicit-date
            In a letter of 14 May                       | 2019-05-14 | day-and-month
            The minister said on Nov. 4 that            | 2018-11-04 | day-and-month
            The envoy spoke on Tuesday                  | 2019-05-14 | weekday
            The envoy spoke on Thursday                 | 2019-05-16 | weekday
            The envoy spoke last Thursday               | 2019-05-09 | weekday
            The envoy spoke on Tuesday (14)             | 2019-05-14 | weekday-and-day
            He said today that                          | 2019-05-16 | today
            He said yesterday that                      | 2019-05-15 | yesterday
            He said three days ago                      | 2019-05-13 | days-ago
            He said a week ago                          | 2019-05-06/2019-05-12 | units-ago
            He said about two months ago                | 2019-03-01/2019-03-31 | units-ago
            He said three years ago                     | 2016-01-01/2016-12-31 | units-ago
            He said over the past few days              | 2019-05-13/2019-05-16 | within-days
            He said in recent weeks                     | 2019-04-25/2019-05-16 | within-days
            He said in the past week                    | 2019-05-09/2019-05-16 | within-days
            He said on the 14th that                    | 2019-05-14 | day-of-month
            He said on the 31st that                    | 2019-03-31 | day-of-month
            He said last summer                         | 2018-06-01/2018-08-31 | season
            He said in the winter of 2016               | 2016-12-01/2017-02-28 | season
            He said earlier this month                  | 2019-05-01/2019-05-31 | this-month
            He said earlier this year                   | 2019-01-01/2019-12-31 | this-year
            He said on the eve of the vote              | unknown | beside-event
            He said at the time that                    | unknown | beside-event
            He said months later                        | unknown | beside-event
            He said last week                           | 2019-05-06/2019-05-12 | last-week
            He said earlier this week                   | 2019-05-13/2019-05-16 | this-week
            He said over the weekend                    | 2019-05-11/2019-05-12 | weekend
            He said last month                          | 2019-04-01/2019-04-30 | last-month
            In April the ministry said                  | 2019-04-01/2019-04-30 | month
            In July the ministry said                   | 2018-07-01/2018-07-31 | month
            In June 2017 the ministry said              | 2017-06-01/2017-06-30 | month
            He said in 2016 that                        | 2016-01-01/2016-12-31 | year
            He said last year                           | 2018-01-01/2018-12-31 | last-year
            He said overnight                           | 2019-05-15/2019-05-16 | overnight
            """)
    void resolvesAgainstPublication(String text, String days, String rule) {
        assertEquals(days, resolved(text));
        assertEquals(rule, find(text).getFirst().when().rule());
    }

    @Test
    void countsFromAnotherStatement() {
        assertEquals(new When.After(1, false), find("A day after Togo said so").getFirst().when());
        assertEquals(new When.After(14, false), find("two weeks after Togo said so").getFirst().when());
        assertEquals(new When.After(0, false), find("hours after Togo said so").getFirst().when());
        assertEquals(new When.After(1, true), find("The next day he denied it").getFirst().when());
    }

    @Test
    void theSameDayCountsFromWhatWasToldBefore() {
        for (String words : List.of("Later that day he said", "Hours later he said", "He said the same evening")) {
            assertEquals(List.of(new When.After(0, true)), find(words).stream().map(DateWords::when).toList(), words);
        }
    }

    @Test
    void verbsAndNamesAreNoDates() {
        assertTrue(find("They may march on; he sat. May I? Mr March and April Jones left.").isEmpty());
    }

    @Test
    void impossibleDaysAreNone() {
        assertTrue(find("February 31, 2019").stream().noneMatch(words -> words.when() instanceof When.Day));
    }

    @Test
    void withoutPublicationAWeekdayIsUnknown() {
        assertEquals(Optional.empty(), find("on Tuesday").getFirst().when().resolve(Optional.empty()));
    }

    @Property(tries = 300)
    void spansLieInTheTextInOrder(@ForAll String noise) {
        String text = noise + " on Monday, May 6, 2019 " + noise;
        int end = 0;
        for (DateWords words : find(text)) {
            assertTrue(words.span().start() >= end && words.span().end() <= text.length());
            end = words.span().end();
        }
    }
}
