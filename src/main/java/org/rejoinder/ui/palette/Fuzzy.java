package org.rejoinder.ui.palette;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds a few typed letters in a text, in their order, with anything between them. Letters that begin words and letters
 * that stand together count more, so that what was meant comes first.
 */
final class Fuzzy {
    private static final int MISS = Integer.MIN_VALUE / 2;
    private static final int LETTER = 4;
    private static final int WORD_START = 10;
    private static final int TOGETHER = 8;
    private static final int FIRST = 6;
    private static final int SKIPPED = 1;
    private static final int WHOLE = 24;
    private static final int LONGEST = 120;

    private Fuzzy() {}

    /**
     * How well a text fits.
     *
     * @param score    the higher the better
     * @param letters  which letters of the text were found, by their index
     */
    record Fit(int score, BitSet letters) {}

    /** Empty where not all letters of the query occur in this order. Blanks in the query count for nothing. */
    static Optional<Fit> fit(String query, String text) {
        String wanted = lower(query).replaceAll("\\s+", "");
        String given = lower(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (wanted.isEmpty()) {
            return Optional.of(new Fit(0, new BitSet()));
        }
        if (!mayFit(wanted, given)) {
            return Optional.empty();
        }
        int[][] best = new int[wanted.length()][given.length()];
        int[][] from = new int[wanted.length()][given.length()];
        for (int letter = 0; letter < wanted.length(); letter++) {
            fill(letter, wanted, given, best, from);
        }
        Optional<Fit> scattered = read(best, from);
        return whole(wanted, given).filter(whole -> scattered.map(some -> whole.score() >= some.score()).orElse(true))
                .or(() -> scattered);
    }

    /** All of it together where a word begins: nobody who types an abbreviation means letters from here and there. */
    private static Optional<Fit> whole(String wanted, String given) {
        for (int at = given.indexOf(wanted); wanted.length() > 1 && at >= 0; at = given.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(given.charAt(at - 1))) {
                BitSet letters = new BitSet();
                letters.set(at, at + wanted.length());
                return Optional.of(new Fit(
                        own(given, at) + (wanted.length() - 1) * (LETTER + TOGETHER) + WHOLE, letters));
            }
        }
        return Optional.empty();
    }

    /** Finds each word of the query, whole or its beginning or a part, anywhere in a long text. */
    static Optional<Fit> words(String query, String text) {
        String given = lower(text);
        int score = 0;
        for (String word : lower(query).strip().split("\\s+")) {
            int at = given.indexOf(word);
            if (at < 0) {
                return Optional.empty();
            }
            score += word.length() * LETTER + (own(given, at) - LETTER);
        }
        return Optional.of(new Fit(score, new BitSet()));
    }

    /** For each place of the text, the best score with this letter of the query there. */
    private static void fill(int letter, String wanted, String given, int[][] best, int[][] from) {
        Arrays.fill(best[letter], MISS);
        int before = letter == 0 ? 0 : MISS;
        int beforeAt = -1;
        for (int at = letter; at < given.length(); at++) {
            if (letter > 0 && best[letter - 1][at - 1] > before - SKIPPED) {
                before = best[letter - 1][at - 1];
                beforeAt = at - 1;
            } else {
                before -= SKIPPED;
            }
            if (wanted.charAt(letter) != given.charAt(at) || before <= MISS / 2) {
                continue;
            }
            best[letter][at] = before + own(given, at);
            from[letter][at] = beforeAt;
            int beside = letter == 0 ? MISS : best[letter - 1][at - 1] + own(given, at) + TOGETHER;
            if (beside >= best[letter][at]) {
                best[letter][at] = beside;
                from[letter][at] = at - 1;
            }
        }
    }

    private static int own(String given, int at) {
        boolean start = at == 0 || !Character.isLetterOrDigit(given.charAt(at - 1));
        return LETTER + (start ? WORD_START : 0) + (at == 0 ? FIRST : 0);
    }

    private static Optional<Fit> read(int[][] best, int[][] from) {
        int[] last = best[best.length - 1];
        int at = 0;
        for (int i = 1; i < last.length; i++) {
            if (last[i] > last[at]) {
                at = i;
            }
        }
        if (last[at] <= MISS / 2) {
            return Optional.empty();
        }
        BitSet letters = new BitSet();
        int score = last[at];
        for (int letter = best.length - 1; letter >= 0; letter--) {
            letters.set(at);
            at = from[letter][at];
        }
        return Optional.of(new Fit(score, letters));
    }

    private static boolean mayFit(String wanted, String given) {
        int at = 0;
        for (int i = 0; i < wanted.length(); i++) {
            at = given.indexOf(wanted.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /** Letter for letter, so that an index in it is one in the text. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
