package org.rejoinder.analysis.syntax;

import java.util.List;
import java.util.Locale;
import org.rejoinder.analysis.Token;

/** The words of a sentence as hashes, with guards beyond both ends. */
final class Words {
    final int size;
    private final long[] word;
    private final long[] tag;
    private final long[] suffix;

    Words(List<Token> tokens) {
        size = tokens.size();
        word = new long[size];
        tag = new long[size];
        suffix = new long[size];
        for (int i = 0; i < size; i++) {
            String text = plain(tokens.get(i).text());
            word[i] = Hashes.of(text);
            tag[i] = Hashes.of(tokens.get(i).tag());
            suffix[i] = Hashes.of(text.substring(Math.max(0, text.length() - 3)));
        }
    }

    private static String plain(String text) {
        return switch (text) {
            case "“", "”", "„", "«", "»", "``", "''" -> "\"";
            case "—", "–", "―" -> "--";
            default -> number(text.replace('’', '\'').toLowerCase(Locale.ROOT));
        };
    }

    private static String number(String text) {
        boolean digits = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return digits ? "0".repeat(Math.min(4, text.length())) : text;
    }

    /** {@code size} is the root; -1 is no word. */
    long word(int i) {
        return i < 0 ? 3 : i >= size ? 5 : word[i];
    }

    long tag(int i) {
        return i < 0 ? 3 : i >= size ? 5 : tag[i];
    }

    long suffix(int i) {
        return i < 0 ? 3 : i >= size ? 5 : suffix[i];
    }
}
