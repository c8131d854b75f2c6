package org.rejoinder.analysis.text;

import org.rejoinder.model.Span;

/** Which characters are quotation marks, dashes and brackets. */
public final class Marks {
    private static final String DOUBLE = "\"“”„‟«»″＂";
    private static final String SINGLE = "'‘’‚‛‹›`´";
    private static final String DASHES = "—–―";
    private static final String OPENING = "([{<¿¡";
    private static final String CLOSING = ")]}>";

    private Marks() {}

    public static boolean isDoubleQuote(int c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    public static boolean isSingleQuote(int c) {
        return SINGLE.indexOf(c) >= 0;
    }

    public static boolean isQuote(int c) {
        return isDoubleQuote(c) || isSingleQuote(c);
    }

    public static boolean isDash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    public static boolean isOpeningBracket(int c) {
        return OPENING.indexOf(c) >= 0;
    }

    public static boolean isClosingBracket(int c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** An apostrophe as it stands inside words. */
    public static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    /** White space as pages have it: also no-break spaces, zero-width characters and byte order marks. */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u200E'
                || c == '\u200F' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }

    /** The stretch of the text without blanks at its ends; empty where there is nothing else. */
    public static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
