package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.model.Span;

/**
 * Splits text into words and marks after the Penn Treebank's conventions, with offsets. Differs from a learned
 * tokenizer in what news pages need: every quotation mark stands alone whatever its script, dashes between words are
 * marks, and an abbreviation keeps its full stop.
 */
final class Tokenizer {
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final String ENDING = ",;:?!%…";
    private static final String MONEY = "$£€¥₹₽";

    private final Abbreviations abbreviations;

    Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of {@code range}, in text order. */
    List<Span> tokenize(String text, Span range) {
        List<Span> tokens = new ArrayList<>();
        int i = range.start();
        while (i < range.end()) {
            if (Marks.isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < range.end() && !Marks.isBlank(text.charAt(end))) {
                end++;
            }
            chunk(text, i, end, tokens);
            i = end;
        }
        return tokens;
    }

    /** A stretch without white space: split first where a mark stands alone wherever it is, then at its ends. */
    private void chunk(String text, int from, int to, List<Span> tokens) {
        int start = from;
        for (int i = from; i < to; i++) {
            int length = standsAlone(text, i, from, to);
            if (length > 0) {
                word(text, start, i, tokens);
                tokens.add(new Span(i, i + length));
                start = i + length;
                i = start - 1;
            }
        }
        word(text, start, to, tokens);
    }

    /** The length of the mark at {@code i} that is a token wherever it stands; 0 where there is none. */
    private static int standsAlone(String text, int i, int from, int to) {
        char c = text.charAt(i);
        if (Marks.isDoubleQuote(c) || c == '—' || c == '―' || c == '[' || c == ']' || c == '…') {
            return 1;
        }
        if (c == '.' && i + 2 < to && text.startsWith("...", i)) {
            int end = i + 3;
            while (end < to && text.charAt(end) == '.') {
                end++;
            }
            return end - i;
        }
        if (c == '-' && i + 1 < to && text.charAt(i + 1) == '-') {
            return 2;
        }
        if ((c == '`' || c == '\'') && i + 1 < to && text.charAt(i + 1) == c) {
            return 2;
        }
        boolean between = i > from && i + 1 < to;
        if (c == '–') {
            return between && isDigit(text, i - 1) && isDigit(text, i + 1) ? 0 : 1;
        }
        if (c == ',' && between) {
            return isDigit(text, i - 1) && isDigit(text, i + 1) ? 0 : 1;
        }
        return 0;
    }

    private static boolean isDigit(String text, int i) {
        return Character.isDigit(text.charAt(i));
    }

    private void word(String text, int from, int to, List<Span> tokens) {
        int start = from;
        while (start < to && leads(text, start, to)) {
            tokens.add(new Span(start, start + 1));
            start++;
        }
        int end = to;
        List<Span> after = new ArrayList<>();
        while (end > start && trails(text, start, end)) {
            after.addFirst(new Span(end - 1, end));
            end--;
        }
        core(text, start, end, tokens);
        tokens.addAll(after);
    }

    private static boolean leads(String text, int i, int to) {
        char c = text.charAt(i);
        boolean year = Marks.isApostrophe(c) && i + 1 < to && isDigit(text, i + 1);
        return (Marks.isSingleQuote(c) && !year && !isClitic(text.substring(i, Math.min(to, i + 4))))
                || Marks.isOpeningBracket(c) || MONEY.indexOf(c) >= 0 || ENDING.indexOf(c) >= 0
                || Marks.isClosingBracket(c) || Marks.isDash(c) || c == '*' || c == '|' || c == '•';
    }

    private boolean trails(String text, int start, int end) {
        char c = text.charAt(end - 1);
        if (c == '.') {
            return end - start == 1 || !abbreviations.isAbbreviation(text.substring(start, end));
        }
        if (c == ')' && text.substring(start, end).indexOf('(') > 0) {
            return false;
        }
        return Marks.isSingleQuote(c) || ENDING.indexOf(c) >= 0 || Marks.isClosingBracket(c) || Marks.isDash(c)
                || c == '(' || c == '|';
    }

    /** A bare word: split off its clitic. */
    private static void core(String text, int start, int end, List<Span> tokens) {
        if (start == end) {
            return;
        }
        int cut = cut(text, start, end);
        if (cut > start && cut < end) {
            tokens.add(new Span(start, cut));
            tokens.add(new Span(cut, end));
        } else {
            tokens.add(new Span(start, end));
        }
    }

    private static int cut(String text, int start, int end) {
        int length = end - start;
        if (length > 40) {
            return end;
        }
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (word.equals("cannot") || word.equals("gonna") || word.equals("gotta")) {
            return start + 3;
        }
        if (length > 3 && word.charAt(length - 1) == 't' && Marks.isApostrophe(word.charAt(length - 2))
                && word.charAt(length - 3) == 'n') {
            return end - 3;
        }
        for (int i = length - 1; i > 0 && i >= length - 3; i--) {
            if (Marks.isApostrophe(word.charAt(i))) {
                return CLITICS.contains(word.substring(i + 1)) ? start + i : end;
            }
        }
        return end;
    }

    private static boolean isClitic(String word) {
        return word.length() > 1 && Marks.isApostrophe(word.charAt(0))
                && CLITICS.contains(word.substring(1).toLowerCase(Locale.ROOT));
    }
}
