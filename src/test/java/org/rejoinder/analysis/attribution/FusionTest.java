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
    void oneWordInMarksIsNotAllThatWasDenied() {
        String text = "Norland denied \"wicked\" claims about the mill.";
        Span cue = new Span(8, 14);
        Found rule = new Found(Optional.of(new Span(0, 7)), Optional.of(cue), List.of(new Span(15, text.length() - 1)),
                StatementKind.MIXED, 0.8, "clause-denied");
        Found learned = new Found(Optional.of(new Span(0, 7)), Optional.of(cue), List.of(new Span(15, 23)),
                StatementKind.MIXED, 0.8, "tagger");
        Passage passage = Passage.of(Lines.tokens(Texts.article(text))).getLast();
        assertEquals(List.of("\"wicked\" claims about the mill"), Fusion.fuse(List.of(rule), List.of(learned), passage,
                text).stream().map(found -> found.content().getFirst().of(text)).toList());
    }

    @Test
    void theSubjectOfAClauseBehindIsNotWhoWasNamedBefore() {
        Passage passage = Passage.of(Lines.tokens(Texts.article(TEXT))).getLast();
        List<Found> fused = Fusion.fuse(List.of(found("the union", "clause-blamed")),
                List.of(found("Ana Roe", "tagger")), passage, TEXT);
        assertEquals(List.of(Optional.of(span("the union"))), fused.stream().map(Found::source).toList());
    }
}
