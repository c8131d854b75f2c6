package org.rejoinder.analysis.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Analysers;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/**
 * What stands behind the news of the day: positions held for long, old history, and further words of an old occasion.
 */
class BackgroundTest {
    private static final String TEXT = """
            Norway rejects the harbour claim

            Published: 2024-05-16

            OSLO - Norway has rejected a Swedish claim to the harbour of Vardal, its foreign ministry said.

            Sweden said the harbour was Swedish by treaty.

            Talks between the two will begin in June in the town hall of Vardal.

            Denmark has denied selling maps of the harbour to Sweden.

            Finland has also denied selling any maps.

            In 2011 the two quarrelled over the lighthouse, and Sweden accused Norway of moving it by night.

            On April 2, Iceland's premier Eva Jonsdottir said the quarrel was a comedy.

            "Nobody gains from a harbour full of lawyers," Jonsdottir added.

            Both sides blame each other for the storm.

            In their indictment, Danish prosecutors said the maps were drawn by children.

            The maps are of no use to sailors, according to a navy survey.

            Eva Jonsdottir was accused of vanity by a rival.
            """;
    private static ParsedArticle parsed;

    @BeforeAll
    static void read() {
        Analyser analyser = Analysers.standard();
        parsed = analyser.analyse(Ingest.article("harbour.txt", TEXT), Progress.NONE);
    }

    private static Optional<LocalDate> day(String words) {
        Statement found = parsed.statements().stream().filter(statement -> statement.content().getFirst()
                .of(parsed.article().text()).contains(words)).findFirst().orElseThrow(() ->
                new AssertionError("no statement has \"" + words + "\": " + parsed.statements()));
        return found.said().map(Said::earliest);
    }

    @Test
    void aStandingDenialBehindTheLeadHasNoDay() {
        assertEquals(Optional.empty(), day("selling maps of the harbour"));
    }

    @Test
    void whoHasAlsoDeniedItDoesSoInTheNews() {
        assertEquals(Optional.of(LocalDate.of(2024, 5, 16)), day("selling any maps"));
    }

    @Test
    void aParagraphOfHistoryIsNotOfTheDayOfPublication() {
        assertNotEquals(Optional.of(LocalDate.of(2024, 5, 16)), day("moving it by night"));
    }

    @Test
    void furtherWordsOfAnOldOccasionAreOfThatDay() {
        assertEquals(Optional.of(LocalDate.of(2024, 4, 2)), day("the quarrel was a comedy"));
        assertEquals(Optional.of(LocalDate.of(2024, 4, 2)), day("Nobody gains from a harbour"));
    }

    @Test
    void aPositionHeldForLongHasNoDay() {
        assertEquals(Optional.empty(), day("each other for the storm"));
    }

    @Test
    void aDocumentThatIsNotTheNewsHasNoDay() {
        assertEquals(Optional.empty(), day("drawn by children"));
        assertEquals(Optional.empty(), day("of no use to sailors"));
    }

    @Test
    void whoWasAccusedOnceHasNoDay() {
        assertEquals(Optional.empty(), day("vanity"));
    }
}
