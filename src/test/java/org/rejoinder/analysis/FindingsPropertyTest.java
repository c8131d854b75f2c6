package org.rejoinder.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rejoinder.ingest.Ingest;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Statement;
import org.rejoinder.task.Progress;

/** Whatever the text, every finding of the whole reader stands in it, quotes it letter for letter and says why. */
class FindingsPropertyTest {
    private static final Analyser READER = Analysers.standard();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> clause = Arbitraries.of(
                "Norland's foreign minister Per Dahl said on Monday that Sundria had cut a cable",
                "Sundria denied the claims and accused Norland of jamming its radio",
                "“We have cut nothing,” spokeswoman Ida Holm told reporters 😀",
                "\"The charge is groundless, and those who make it\u00a0know that",
                "On Tuesday (14) the embassy in Oslo rejected the demand", "At the time Norland blamed Sundria",
                "A day after Norland said so, Sundria has responded", "Published: 14 May 2019, 10:26 GMT",
                "READ | Ten cables that broke", "Advertisement", "© 2019 Norland Courier", "Q: Did you cut it?",
                "MS. VOSS: No.", "OSLO, May 14 (Norwire) -", "over the past few days", "…", "‘It is a lie’, he added",
                "said", "accused of by", "«", ")");
        return clause.list().ofMinSize(1).ofMaxSize(12)
                .flatMap(clauses ->
                Arbitraries.of("\n\n", ". ", ", ", "\n", " ").map(between -> String.join(between, clauses)))
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 150)
    void everyFindingStandsInTheTextAndSaysWhy(@ForAll("texts") String text) {
        ParsedArticle parsed = READER.analyse(Ingest.article("made-up.txt", text), Progress.NONE);
        Article article = parsed.article();
        assertEquals(text, article.text());
        article.blocks().forEach(block -> {
            inside(text, block.span());
            assertFalse(block.reason().isBlank(), "a block without a reason");
        });
        article.title().ifPresent(span -> inside(text, span));
        article.published().map(Published::basis).ifPresent(basis -> holds(text, basis));
        parsed.statements().forEach(statement -> holds(text, statement));
        parsed.links().forEach(link -> assertTrue(link.confidence() >= 0 && link.confidence() <= 1));
    }

    private static void holds(String text, Statement statement) {
        Stream.of(statement.source(), statement.cue(), statement.content()).flatMap(List::stream)
                .forEach(span -> inside(text, span));
        statement.said().map(Said::basis).ifPresent(basis -> holds(text, basis));
        assertFalse(statement.rules().isEmpty(), "a statement without a rule");
        assertTrue(statement.rules().stream().anyMatch(rule -> rule.startsWith("stance")), statement.rules()::toString);
        assertTrue(statement.said().isEmpty() || statement.rules().stream().anyMatch(rule -> rule.startsWith("date")),
                statement.rules()::toString);
        assertTrue(statement.targets().isEmpty()
                || statement.rules().stream().anyMatch(rule -> rule.startsWith("target")),
                statement.rules()::toString);
        assertTrue(statement.speakers().isEmpty()
                || statement.rules().stream().anyMatch(rule -> rule.startsWith("speaker")),
                statement.rules()::toString);
        assertTrue(statement.confidence() >= 0 && statement.confidence() <= 1);
    }

    private static void holds(String text, Basis basis) {
        assertFalse(basis.rule().isBlank());
        basis.span().ifPresent(span -> {
            inside(text, span);
            assertEquals(span.of(text), basis.text(), basis.rule());
        });
    }

    private static void inside(String text, Span span) {
        assertTrue(!span.isEmpty() && span.end() <= text.length(), () -> "not in the text: " + span);
    }
}
