package org.rejoinder.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Stance;

class QueryReaderTest {
    private static Query read(String text) {
        return QueryReader.read(text).query();
    }

    private static Query word(String word) {
        return new Query.Phrase(Query.Field.ALL, List.of(word), false);
    }

    @Test
    void theLastWordMayStillBeBeingTyped() {
        assertEquals(new Query.All(List.of(word("opened"), new Query.Phrase(Query.Field.ALL, List.of("slui"), true))),
                read("Opened slui"));
        assertEquals(new Query.Phrase(Query.Field.ALL, List.of("slui"), false), read("slui "));
        assertEquals(new Query.All(List.of(new Query.Phrase(Query.Field.ALL, List.of("slui"), true), word("dam"))),
                read("slui* dam "));
    }

    @Test
    void phrasesFieldsAndOperators() {
        assertEquals(new Query.Phrase(Query.Field.ALL, List.of("fairy", "tale"), false), read("\"Fairy Tále\""));
        assertEquals(new Query.Phrase(Query.Field.SPEAKER, List.of("rosa", "quispe"), false),
                read("speaker:\"Rosa Quispe\""));
        assertEquals(new Query.Any(List.of(new Query.HasStance(Stance.DENY), new Query.Not(new Query.Unanswered()))),
                read("stance:denials OR NOT unanswered"));
        assertEquals(new Query.All(List.of(word("a"), new Query.Any(List.of(word("b"), word("c"))),
                new Query.Not(word("d")))),
                read("a AND (b | c ) -d "));
        assertEquals(new Query.All(List.of(new Query.After(LocalDate.of(2019, 5, 1)),
                new Query.Before(LocalDate.of(2020, 1, 1)))),
                read("after:2019-05 before:2020"));
    }

    @Test
    void oneGapIsComplainedOfOnce() {
        assertEquals(List.of(Misread.Reason.NOTHING_AFTER), reasons("dam OR after:"));
        assertEquals(List.of(Misread.Reason.NOTHING_AFTER), reasons("dam OR "));
    }

    private static List<Misread.Reason> reasons(String text) {
        return QueryReader.read(text).misread().stream().map(Misread::reason).toList();
    }

    @Test
    void whatIsNotUnderstoodIsLookedForAsWordsAndSaid() {
        QueryReader.Reading reading = QueryReader.read("mood:angry before:soon stance:sad (dam \"open");

        assertEquals(List.of(Misread.Reason.UNKNOWN_FIELD, Misread.Reason.NO_DATE, Misread.Reason.NO_STANCE,
                Misread.Reason.OPEN_QUOTE, Misread.Reason.OPEN_BRACKET),
                reading.misread().stream().map(Misread::reason).toList());
        assertTrue(reading.query().toString().contains("angry") && reading.query().toString().contains("soon"));
    }

    @Test
    void whatWasMeantIsGuessed() {
        Map<String, String> meant = Map.of("speker:rosa", "speaker:rosa", "stance:denail", "stance:denial",
                "before:7/8/2021", "before:2021-08-07", "after:8-7-2021", "after:2021-07-08", "is:reveiwed",
                "is:reviewed", "outlt:\"The Post\"", "outlet:\"The Post\"");
        meant.forEach((typed, wanted) -> {
            Misread misread = QueryReader.read(typed + " ").misread().getFirst();
            assertEquals(Optional.of(wanted), misread.meant(), typed);
            assertTrue(QueryReader.read(wanted + " ").misread().isEmpty(), wanted);
        });
        assertEquals(Optional.empty(), QueryReader.read("mood:angry ").misread().getFirst().meant());
    }

    @Test
    void aStanceThatIsBeingTypedIsAnyThatBeginsSo() {
        assertEquals(new Query.Any(List.of(new Query.HasStance(Stance.DENY), new Query.HasStance(Stance.DEMAND))),
                read("stance:de"));
        assertTrue(QueryReader.read("stance:de").misread().isEmpty());
        assertEquals(Misread.Reason.NO_STANCE, QueryReader.read("stance:de ").misread().getFirst().reason());
    }

    @Test
    void aMonthIsAllOfItsDays() {
        assertEquals(read("after:2019-05-01 before:2019-06-01"), read("on:2019-05"));
        assertEquals(read("after:2019-05-03 before:2019-05-04"), read("on:2019/5/3"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"19.7.2021|2021-07-19", "19-7-2021|2021-07-19", "7/19/2021|2021-07-19",
        "3.4.2021|2021-04-03", "4/4/2021|2021-04-04", "19jul2021|2021-07-19", "19-Jul-2021|2021-07-19",
        "\"19 July 2021\"|2021-07-19", "\"July 19, 2021\"|2021-07-19", "\"Sept. 1st, 2021\"|2021-09-01",
        "July2021|2021-07", "\"may 2021\"|2021-05"})
    void datesAreReadAsTheyAreWrittenWhereTheyCanBeNoOther(String typed, String iso) {
        assertEquals(read("on:" + iso), read("on:" + typed));
        assertEquals(List.of(), QueryReader.read("on:" + typed + " ").misread());
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/8/2021", "31.2.2021", "13/13/2021", "marathon2021", "ma2021", "soon"})
    void whatIsNoCertainDateIsSaid(String typed) {
        assertEquals(Misread.Reason.NO_DATE, QueryReader.read("on:" + typed + " ").misread().getFirst().reason());
    }

    @Test
    void lettersAreFoldedAsPeopleTypeThem() {
        for (List<String> same
                : List.of(List.of("Zürich", "zurich"), List.of("Straße", "STRASSE"), List.of("Łódź", "lodz"),
                List.of("U.S.", "us"), List.of("minister’s", "minister"), List.of("Ёлка", "елка"),
                List.of("ＡＢＣ", "abc"))) {
            assertEquals(read(same.getLast() + " "), read(same.getFirst() + " "), same.toString());
        }
        assertEquals(new Query.Phrase(Query.Field.ALL, List.of("大", "坝"), true), read("大坝"));
        assertEquals(new Query.Phrase(Query.Field.ALL, List.of("हिंदी"), true), read("हिंदी"),
                "these marks are letters");
    }

    @Test
    void anEmptyQueryIsEverything() {
        for (String nothing
                : List.of("", "  ", "()", "-", "AND", "OR", "NOT", "\"\"", "*", "speaker:", "!?", ")(", "| |")) {
            assertEquals(new Query.Anything(), read(nothing), nothing);
        }
    }

    @Property(tries = 2000)
    void nothingThatIsTypedFails(@ForAll("typed") String text) {
        assertNotNull(QueryReader.read(text).query());
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of("a", "dam", " ", "\"", "“", "(", ")", ":", "-", "!", "*", "AND", "OR", "NOT", "|", "||",
                "&", "speaker:", "stance:", "before:", "2019-13-45", "2019", "is:", "unanswered", "\uD83D\uDE00",
                "\uD800", "\n", "中")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
