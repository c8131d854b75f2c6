package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;

class LinkedDatesTest {
    private static final String CHARGE = "Chile opened the sluices of the dam at night";

    @Test
    void anArticleAloneStaysOpen() {
        List<ParsedArticle> alone = List.of(undated("weekday-and-day: Thursday (2)"));
        assertSame(alone, LinkedDates.narrow(alone));
    }

    @Test
    void anotherArticleThatTellsTheSameGivesTheMonth() {
        List<ParsedArticle> narrowed =
                LinkedDates.narrow(List.of(undated("weekday-and-day: Thursday (2)"), dated("2019-05-04")));
        Statement statement = narrowed.getFirst().statements().getFirst();
        assertEquals("2019-05-02", day(statement));
        assertEquals("narrowed-by-linked-article", statement.said().orElseThrow().basis().rule());
        assertTrue(statement.rules().getLast().startsWith("date narrowed-by-linked-article: Thursday (2), as "),
                statement.rules()::toString);
    }

    @Test
    void aWeekdayOfAnUndatedArticleIsThatBeforeTheOthersNews() {
        assertEquals("2019-05-02", solved("weekday: Thursday", "2019-05-04"));
    }

    @Test
    void aDayAndMonthWithoutYearTakesTheOthersYear() {
        assertEquals("2018-12-30", solved("day-and-month: December 30", "2019-01-03"));
    }

    @Test
    void aDayThatDoesNotFitStaysOpen() {
        assertEquals("unknown", solved("weekday-and-day: Thursday (2)", "2019-07-04"));
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        ParsedArticle open = undated("weekday-and-day: Thursday (2)");
        ParsedArticle known = dated("2019-05-04");
        List<ParsedArticle> one = LinkedDates.narrow(List.of(open, known));
        List<ParsedArticle> other = LinkedDates.narrow(List.of(known, open));
        assertEquals(one, List.of(other.get(1), other.get(0)));
    }

    @Test
    void aCaseSolvesTheSame() {
        List<ParsedArticle> raw = List.of(undated("weekday-and-day: Thursday (2)"), dated("2019-05-04"));
        List<ParsedArticle> narrowed = LinkedDates.narrow(raw);
        var one = Cases.assemble("Dam", raw, List.of()).utterances();
        var other = Cases.assemble("Dam", narrowed, List.of()).utterances();
        assertEquals(one.size(), other.size());
        IntStream.range(0, one.size()).forEach(i -> assertEquals(one.get(i).said(), other.get(i).said()));
    }

    private static String solved(String open, String published) {
        return day(LinkedDates.narrow(List.of(undated(open), dated(published))).getFirst().statements().getFirst());
    }

    private static String day(Statement statement) {
        return statement.said().map(Said::earliest).map(Object::toString).orElse("unknown");
    }

    private static ParsedArticle undated(String open) {
        return paper(null).says("a1", Stance.ACCUSE, "a2", null, CHARGE).because("date unsolved-" + open).make();
    }

    private static ParsedArticle dated(String published) {
        return paper(published).says("a1", Stance.ACCUSE, "a2", null, CHARGE).make();
    }

    private static ArticleMaker paper(String published) {
        return new ArticleMaker("The " + published, published)
                .actor("a1", "Rosa Quispe", ActorType.PERSON, "PER")
                .actor("a2", "Chile", ActorType.STATE, "CHL");
    }

    @Test
    void aWeekdayIsNotSolvedByAnotherStatementOfTheSameSpeaker() {
        ParsedArticle other = paper("2021-07-16").says("a1", Stance.ACCUSE, "a2", null, "Chile spoils the salt lakes")
                .make();
        assertEquals("unknown", day(LinkedDates.narrow(List.of(undated("weekday: Thursday"), other)).getFirst()
                .statements().getFirst()));
    }
}
