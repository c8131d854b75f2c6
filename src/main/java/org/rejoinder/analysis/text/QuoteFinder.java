package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Quote;
import org.rejoinder.model.Span;

/** The outermost quotations of one paragraph. */
final class QuoteFinder {
    private static final Set<String> ELISIONS =
            Set.of("tis", "twas", "em", "til", "cause", "bout", "round", "n", "cos", "tho", "nuff");
    private static final String STOPS = ",.?!…;";

    private final String text;
    private final int from;
    private final int to;

    QuoteFinder(String text, Span paragraph) {
        this.text = text;
        from = paragraph.start();
        to = paragraph.end();
    }

    List<Quote> find() {
        List<Quote> quotes = new ArrayList<>();
        int i = from;
        while (i < to) {
            int width = opens(i);
            if (width == 0) {
                i++;
                continue;
            }
            int close = Marks.isSingleQuote(text.charAt(i)) && width == 1 ? closeSingle(i) : closeDouble(i, width);
            if (close < 0 && !mayStayOpen(i)) {
                i += width;
                continue;
            }
            int innerEnd = close < 0 ? to : close;
            Span inner = Marks.trim(text, i + width, innerEnd);
            int end = close < 0 ? to : Math.min(to, close + width);
            if (!inner.isEmpty()) {
                quotes.add(new Quote(new Span(i, end), inner, close >= 0));
            }
            i = Math.max(end, i + width);
        }
        return quotes;
    }

    /** How many characters the opening mark at {@code i} has; 0 where none opens. */
    private int opens(int i) {
        char c = text.charAt(i);
        return switch (c) {
            case '“', '„', '‟', '«', '″', '＂' -> 1;
            case '”', '»' -> startsWord(i) ? 1 : 0;
            case '"' -> startsWord(i) || (!endsWord(i) && i + 1 < to && !blank(i + 1)) ? 1 : 0;
            case '`' -> i + 1 < to && text.charAt(i + 1) == '`' ? 2 : startsWord(i) ? 1 : 0;
            case '\'', '‘', '’', '‚', '‛', '‹' -> opensSingle(i);
            default -> 0;
        };
    }

    private int opensSingle(int i) {
        char c = text.charAt(i);
        if (c == '\'' && i + 1 < to && text.charAt(i + 1) == '\'' && startsWord(i)) {
            return 2;
        }
        if (!startsWord(i) && !(c == '‚' || c == '‹')) {
            return 0;
        }
        if (i + 1 < to && Character.isDigit(text.charAt(i + 1)) && c != '‘') {
            return 0;
        }
        return ELISIONS.contains(wordAt(i + 1)) || (c == '‚' && i + 1 < to && blank(i + 1)) ? 0 : 1;
    }

    /** Blank, a bracket, a dash or another mark before, and a word or mark after. */
    private boolean startsWord(int i) {
        if (i + 1 >= to || blank(i + 1)) {
            return false;
        }
        if (i == from) {
            return true;
        }
        char before = text.charAt(i - 1);
        return blank(i - 1) || Marks.isOpeningBracket(before) || Marks.isDash(before) || before == '-' || before == ':'
                || before == '|' || before == '/' || (Marks.isQuote(before) && before != text.charAt(i));
    }

    private boolean endsWord(int i) {
        return i > from && !blank(i - 1);
    }

    private boolean blank(int i) {
        return Marks.isBlank(text.charAt(i));
    }

    private String wordAt(int start) {
        int end = start;
        while (end < to && Character.isLetter(text.charAt(end)) && end - start < 12) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /**
     * Where the mark stands that closes the one at {@code open}; -1 where none does. The same mark opening once more
     * is a quotation inside, if both are closed; otherwise the first was never closed and ends where the mark of the
     * second closes (damaged text).
     */
    private int closeDouble(int open, int width) {
        char mark = text.charAt(open);
        int depth = 1;
        int first = -1;
        for (int i = open + width; i < to; i++) {
            char c = text.charAt(i);
            if (closes(mark, i, width)) {
                first = first < 0 ? i : first;
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == mark && (mark == '“' || mark == '«' || mark == '„')) {
                depth++;
            }
        }
        return first;
    }

    private boolean closes(char mark, int i, int width) {
        char c = text.charAt(i);
        if (width == 2) {
            return (c == '\'' && text.startsWith("''", i)) || (c == '"');
        }
        return switch (mark) {
            case '"', '″', '＂' -> c == mark ? !(startsWord(i) && blankBefore(i) && hasCloser(i))
                    : c == '”' && noOpening(i);
            case '“', '‟' -> c == '”' || c == '″' || (c == '"' && !startsWord(i));
            case '”' -> c == '”';
            case '„' -> c == '“' || c == '”' || (c == '"' && !startsWord(i));
            case '«' -> c == '»';
            case '»' -> c == '«' || c == '»';
            default -> false;
        };
    }

    private boolean blankBefore(int i) {
        return i > from && blank(i - 1);
    }

    /** True where a straight mark that looks like an opening one is followed by a closing one and yet another. */
    private boolean hasCloser(int i) {
        int marks = 0;
        for (int j = i + 1; j < to && marks < 2; j++) {
            if (text.charAt(j) == '"' && endsWord(j)) {
                marks++;
            }
        }
        return marks == 2;
    }

    private boolean noOpening(int i) {
        return text.lastIndexOf('“', i) < from;
    }

    /** The closing single mark: one after a word or stop and before none, not a plural's apostrophe if avoidable. */
    private int closeSingle(int open) {
        char mark = text.charAt(open);
        int doubtful = -1;
        for (int i = open + 1; i < to; i++) {
            if (!closesSingle(mark, i)) {
                continue;
            }
            if (!isDoubtful(i)) {
                return doubtful >= 0 && opensBetween(doubtful + 1, i) ? doubtful : i;
            }
            doubtful = doubtful < 0 ? i : doubtful;
        }
        return doubtful;
    }

    private boolean closesSingle(char mark, int i) {
        char c = text.charAt(i);
        boolean same = mark == '‹' ? c == '›' : mark == '‚' ? c == '‘' || c == '’'
                : c == '\'' || c == '’' || c == '´';
        if (!same || !endsWord(i)) {
            return false;
        }
        return i + 1 == to || !Character.isLetterOrDigit(text.charAt(i + 1));
    }

    /** "the claimants' case": after an s, before a word in lower case. */
    private boolean isDoubtful(int i) {
        char before = text.charAt(i - 1);
        return (before == 's' || before == 'S') && i + 2 < to && blank(i + 1)
                && Character.isLetterOrDigit(text.charAt(i + 2));
    }

    private boolean opensBetween(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Marks.isSingleQuote(text.charAt(i)) && opensSingle(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * An opening mark without its partner counts at the start of a paragraph or sentence and after a colon or comma.
     */
    private boolean mayStayOpen(int i) {
        int before = i - 1;
        while (before >= from && blank(before)) {
            before--;
        }
        boolean introduced = before < from || text.charAt(before) == ':' || text.charAt(before) == ',';
        if (Marks.isDoubleQuote(text.charAt(i)) || text.startsWith("``", i) || text.startsWith("''", i)) {
            return text.charAt(i) != '″' && (introduced || text.charAt(i) == '“' || blankBefore(i));
        }
        return introduced && i + 1 < to && Character.isUpperCase(text.charAt(i + 1)) && STOPS.indexOf(last()) >= 0;
    }

    private char last() {
        return text.charAt(to - 1);
    }
}
