package org.rejoinder.analysis.tagger;

import java.util.List;
import java.util.Set;
import org.rejoinder.analysis.Token;

/**
 * Which words of a paragraph stand in quotation marks. Single marks count where they cannot be apostrophes and stand
 * outside double ones; a double mark that is never closed opens a quotation up to the paragraph's end.
 */
final class Quotations {
    private static final Set<String> OPENING = Set.of("“", "„", "«", "``", "‟");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final Set<String> EITHER = Set.of("\"", "''", "″", "＂");
    private static final Set<String> SINGLE = Set.of("'", "‘", "’", "‚", "‹", "›", "`");
    private static final String STOPS = ",.?!…;:”\"";

    private final List<Token> tokens;
    /** {@link Passage#NONE}, {@link Passage#INSIDE} or {@link Passage#MARK}. */
    final byte[] state;
    /** Number of the quotation from 1 in text order, marks included; 0 outside. */
    final int[] number;
    private int count;

    Quotations(List<Token> tokens) {
        this.tokens = tokens;
        state = new byte[tokens.size()];
        number = new int[tokens.size()];
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String mark = tokens.get(i).text();
            if (open >= 0) {
                if (CLOSING.contains(mark) || EITHER.contains(mark)) {
                    quote(open, i + 1);
                    state[i] = Passage.MARK;
                    open = -1;
                }
            } else if (OPENING.contains(mark) || EITHER.contains(mark)) {
                open = i;
            } else if (SINGLE.contains(mark) && opensSingle(i)) {
                i = single(i);
            }
        }
        if (open >= 0) {
            quote(open, tokens.size());
        }
    }

    /** A mark that opens or closes a quotation, in the form that the models know. */
    String plain(int i, String text) {
        if (state[i] != Passage.MARK || !(SINGLE.contains(text) || OPENING.contains(text) || CLOSING.contains(text))) {
            return text;
        }
        return i + 1 < state.length && number[i + 1] == number[i] && (i == 0 || number[i - 1] != number[i]) ? "“" : "”";
    }

    private void quote(int from, int to) {
        count++;
        for (int i = from; i < to; i++) {
            state[i] = Passage.INSIDE;
            number[i] = count;
        }
        state[from] = Passage.MARK;
    }

    private boolean opensSingle(int i) {
        boolean free = i == 0 || !touches(i - 1, i) || "([—–-:".contains(tokens.get(i - 1).text());
        return free && i + 1 < tokens.size() && touches(i, i + 1);
    }

    /** Quotes up to the closing single mark, if there is one; returns the last place dealt with. */
    private int single(int open) {
        int weak = -1;
        for (int i = open + 2; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            if (OPENING.contains(text) || EITHER.contains(text)) {
                break;
            }
            if (SINGLE.contains(text) && touches(i - 1, i) && !opensWord(i)) {
                String before = tokens.get(i - 1).text();
                if (STOPS.contains(before) || !before.endsWith("s")) {
                    return close(open, i);
                }
                weak = weak < 0 ? i : weak;
            }
        }
        return weak < 0 ? open : close(open, weak);
    }

    private int close(int open, int end) {
        quote(open, end + 1);
        state[end] = Passage.MARK;
        return end;
    }

    private boolean opensWord(int i) {
        return i + 1 < tokens.size() && touches(i, i + 1)
                && Character.isLetterOrDigit(tokens.get(i + 1).text().codePointAt(0));
    }

    private boolean touches(int left, int right) {
        return tokens.get(left).span().end() == tokens.get(right).span().start();
    }
}
