package org.rejoinder.analysis.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.model.Span;

/**
 * Splits text into the word pieces that the encoder knows: words and marks in lower case without accents, each cut
 * into the longest pieces of the vocabulary from its start on (Wu et al. 2016, as BERT's uncased models do).
 * Immutable.
 */
public final class WordPieces {
    /** Stands before the pieces of a statement, and takes up what they mean together. */
    static final int START = 101;
    /** Stands behind them. */
    static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final String RESOURCE = "vocabulary.txt";
    private static final String INSIDE = "##";
    /** Longer words are unknown, as the model was taught. */
    private static final int LONGEST_WORD = 100;

    /**
     * A piece of a word.
     *
     * @param id    its number in the vocabulary
     * @param word  the word, or mark, that it is of; in UTF-16 units of the text
     */
    public record Piece(int id, Span word) {}

    private final Map<String, Integer> vocabulary;

    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
    }

    /**
     * Reads the vocabulary that comes with the program.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static WordPieces load() {
        Map<String, Integer> vocabulary = HashMap.newHashMap(32_000);
        try (InputStream in = WordPieces.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> vocabulary.put(line, vocabulary.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return new WordPieces(vocabulary);
    }

    /** The pieces of what stands in a span of a text, in their order. */
    List<Piece> of(String text, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = wordEnd(text, start, span.end());
            if (end > start) {
                cut(text, new Span(start, end), pieces);
            }
            start = Math.max(end, start + Character.charCount(text.codePointAt(start)));
        }
        return pieces;
    }

    /** Where the word ends that starts here: behind one mark, before the next mark or blank; here for a blank. */
    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int point = text.codePointAt(at);
            if (isBlank(point)) {
                return at;
            }
            if (standsAlone(point)) {
                return at == start ? at + Character.charCount(point) : at;
            }
            at += Character.charCount(point);
        }
        return Math.min(at, limit);
    }

    private void cut(String text, Span word, List<Piece> pieces) {
        String plain = plain(word.of(text));
        List<Integer> ids = new ArrayList<>();
        int start = 0;
        while (start < plain.length()) {
            int end = plain.length();
            Integer id = null;
            while (end > start && (id = vocabulary.get((start > 0 ? INSIDE : "") + plain.substring(start, end))) == null) {
                end--;
            }
            if (id == null) {
                ids = List.of(UNKNOWN);
                break;
            }
            ids.add(id);
            start = end;
        }
        ids.forEach(id -> pieces.add(new Piece(id, word)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK && !isNothing(point))
                .forEach(plain::appendCodePoint);
        return plain.length() > LONGEST_WORD ? "\u0000" : plain.toString();
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isNothing(int point) {
        return point == 0xFFFD || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT;
    }

    private static boolean standsAlone(int point) {
        boolean sign = point > ' ' && point < 127 && !Character.isLetterOrDigit(point);
        return sign || Character.isIdeographic(point) || switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
