package org.rejoinder.analysis.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Texts;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** What the rules and the tagger found, put together. */
class FusionTest {
    private static final String TEXT =
            "The talks, which Ana Roe led, came a day after the union openly blamed the mill for the fire.";

    private static Found found(String source, String rule) {
        return new Found(Optional.of(span(source)), Optional.of(span("blamed")), List.of(span("the mill for the fire")),
                StatementKind.INDIRECT, 0.8, rule);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void theSubjectOfAClauseBehindIsNotWhoWasNamedBefore() {
        Passage passage = Passage.of(Lines.tokens(Texts.article(TEXT))).getLast();
        List<Found> fused = Fusion.fuse(List.of(found("the union", "clause-blamed")),
                List.of(found("Ana Roe", "tagger")), passage, TEXT);
        assertEquals(List.of(Optional.of(span("the union"))), fused.stream().map(Found::source).toList());
    }
}
