package org.rejoinder.analysis.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Encoded;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Texts;
import org.rejoinder.analysis.encoder.Window.Role;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

class EncodeStageTest {
    private static final String FIRST = "Fishermen stayed ashore that week. ";
    private static final String SECOND = "Norland's minister accused Sundria of cutting a cable, officials added later.";
    private static Optional<StatementEncoder> encoder;

    @BeforeAll
    static void load() {
        encoder = StatementEncoder.load();
    }

    private static Reading reading(String text, String source, String cue, String content) {
        return Reading.of(Texts.article(text))
                .withSentences(List.of(new Sentence(new Span(0, FIRST.length() - 1), 0, BlockRole.BODY, 0, List.of()),
                        new Sentence(new Span(FIRST.length(), text.length()), 0, BlockRole.BODY, 0,
                                List.of())))
                .withDrafts(List.of(Draft.of(List.of(span(text, source)), List.of(span(text, cue)),
                        List.of(span(text, content)), StatementKind.INDIRECT, 0.8, "clause")));
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }

    private static Window window(Reading reading) {
        return Window.of(reading, reading.drafts().getFirst(), WordPieces.load());
    }

    @Test
    void aWindowIsTheSentencesOfTheStatementAndTellsWhoSaidWhat() {
        String text = FIRST + SECOND;
        Window window = window(reading(text, "Norland's minister", "accused", "cutting a cable"));
        assertEquals(span(text, "Norland"), window.pieces().getFirst().word());
        IntStream.range(0, window.pieces().size()).forEach(i -> {
            String word = window.pieces().get(i).word().of(text);
            Role role = window.roles().get(i);
            assertEquals(Set.of("cutting", "a", "cable").contains(word) ? Role.CONTENT : word.equals("accused")
                    ? Role.CUE : Set.of("Norland", "'", "s", "minister").contains(word) ? Role.SOURCE : Role.BESIDE,
                    role, word);
        });
        assertEquals(window.pieces().size() + 2, window.ids().length);
        assertEquals(1 + window.pieces().indexOf(window.pieces().stream()
                .filter(piece -> piece.word().of(text).equals("Sundria")).findFirst().orElseThrow()),
                window.places(span(text, "Sundria"))[0]);
    }

    @Test
    void whatDoesNotFitIsLeftOutFarFromTheStatementFirst() {
        String text = FIRST + "Norland's minister accused Sundria of cutting a cable" + ", and of jamming".repeat(60);
        Window window = window(reading(text, "Norland's minister", "accused", "cutting a cable"));
        assertEquals(Window.MOST, window.pieces().size());
        assertTrue(window.roles().containsAll(Set.of(Role.SOURCE, Role.CUE, Role.CONTENT)));
        int last = window.pieces().getLast().word().end();
        assertTrue(last < text.length(), "cut behind");
        Window longer = window(reading(text, "Norland's minister", "accused", text.substring(text.indexOf("cutting"))));
        assertEquals(Window.MOST, longer.pieces().size());
        assertTrue(longer.roles().containsAll(Set.of(Role.SOURCE, Role.CUE)), "who reports it how is kept");
    }

    @Test
    void everyStatementGetsScoresOfAllStances() {
        assumeTrue(encoder.isPresent(), "no runtime for this machine");
        Reading reading = reading(FIRST + SECOND, "Norland's minister", "accused", "cutting a cable");
        Encoded found = new EncodeStage(encoder).apply(reading).drafts().getFirst().encoded().orElseThrow();
        assertEquals(Set.of(Stance.values()), found.stances().keySet());
        assertTrue(found.stances().get(Stance.ACCUSE) > found.stances().get(Stance.SUPPORT), found::toString);
        assertEquals(found, encoder.get().encode(window(reading)), "the same again");
    }

    @Test
    void withoutAnEncoderNothingIsNoted() {
        Reading reading = reading(FIRST + SECOND, "Norland's minister", "accused", "cutting a cable");
        assertSame(reading, new EncodeStage(Optional.empty()).apply(reading));
    }
}
