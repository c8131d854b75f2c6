package org.rejoinder.analysis.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.encoder.WordPieces.Piece;
import org.rejoinder.model.Span;

class WordPiecesTest {
    private static final WordPieces PIECES = WordPieces.load();

    private static List<Piece> pieces(String text) {
        return PIECES.of(text, new Span(0, text.length()));
    }

    private static List<Integer> ids(String text) {
        return pieces(text).stream().map(Piece::id).toList();
    }

    @Test
    void aWordIsCutIntoTheLongestPiecesFromItsStart() {
        WordPieces few = new WordPieces(Map.of("un", 1, "##aff", 2, "##able", 3, "##a", 4, "##f", 5));
        assertEquals(List.of(1, 2, 3), few.of("unaffable", new Span(0, 9)).stream().map(Piece::id).toList());
        assertEquals(List.of(new Span(0, 9)), pieces("unaffable").stream().map(Piece::word).distinct().toList());
    }

    @Test
    void caseAndAccentsDoNotMatterAndMarksStandAlone() {
        assertEquals(ids("chateau"), ids("Château"));
        assertEquals(ids("we don ' t , \" he said"), ids("We don't,\"he  said"));
        assertEquals(List.of(new Span(0, 2), new Span(2, 3), new Span(4, 5)),
                pieces("No! 中").stream().map(Piece::word).toList());
    }

    @Test
    void whatTheVocabularyLacksIsOneUnknownPieceOfItsWord() {
        assertEquals(List.of(100), ids("😀"));
        assertEquals(List.of(100), ids("x".repeat(101)));
    }

    @Test
    void onlyWhatStandsInTheSpanIsCut() {
        String text = "Oslo denied it.";
        List<Piece> denied = PIECES.of(text, new Span(5, 11));
        assertEquals(ids("denied"), denied.stream().map(Piece::id).toList());
        assertEquals(new Span(5, 11), denied.getFirst().word());
    }

    @Property(tries = 200)
    void allLettersAreInSomeWordAndWordsAreInOrder(@ForAll String text) {
        List<Piece> pieces = pieces(text);
        int before = 0;
        for (Piece piece : pieces) {
            assertTrue(piece.word().start() >= before && piece.word().end() <= text.length());
            before = piece.word().start();
        }
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            if (Character.isLetterOrDigit(text.charAt(i))) {
                assertTrue(pieces.stream().anyMatch(piece -> piece.word().start() <= at && at < piece.word().end()),
                        () -> "no piece of " + text.charAt(at));
            }
        }
    }
}
