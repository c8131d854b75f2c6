package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Span;

/** Groups a paragraph's tokens into sentences. */
final class SentenceSplitter {
    /** Longer runs without an end (tables, damaged text) are cut, so that time stays linear. */
    private static final int MAX_TOKENS = 300;

    private final Abbreviations abbreviations;

    SentenceSplitter(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** @param first  where the first sentence begins, in UTF-16 units: what stands before is one of its own */
    List<List<Span>> split(String text, List<Span> tokens, int first) {
        List<List<Span>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean before = i + 1 < tokens.size() && tokens.get(i).start() < first;
            int end = before ? tokens.get(i + 1).start() >= first ? i + 1 : 0 : ending(text, tokens, i);
            if (end > 0 || i - start >= MAX_TOKENS) {
                i = Math.max(i, end - 1);
                sentences.add(List.copyOf(tokens.subList(start, i + 1)));
                start = i + 1;
            }
        }
        if (start < tokens.size()) {
            sentences.add(List.copyOf(tokens.subList(start, tokens.size())));
        }
        return sentences;
    }

    /** One past the last token of the sentence that ends with token {@code i}; 0 where none does. */
    private int ending(String text, List<Span> tokens, int i) {
        String word = tokens.get(i).of(text);
        char last = word.charAt(word.length() - 1);
        boolean abbreviation = word.length() > 1 && last == '.' && !word.startsWith("..");
        if (last != '.' && last != '?' && last != '!' && last != '…') {
            return 0;
        }
        int end = i + 1;
        while (end < tokens.size() && closes(text, tokens, end)) {
            end++;
        }
        if (end == tokens.size()) {
            return end;
        }
        int next = tokens.get(end).start();
        boolean spaced = next > tokens.get(end - 1).end();
        if (!spaced) {
            return 0;
        }
        if (abbreviation) {
            return end == i + 1 && !abbreviations.endsSentence(word, tokens.get(end).of(text)) ? 0 : end;
        }
        return opensSentence(text, tokens, end, last) ? end : 0;
    }

    /** A quotation mark, bracket or further stop that belongs to the sentence before it. */
    private static boolean closes(String text, List<Span> tokens, int i) {
        Span token = tokens.get(i);
        if (token.start() > tokens.get(i - 1).end()) {
            return false;
        }
        char c = text.charAt(token.start());
        return Marks.isClosingBracket(c) || c == '.' || c == '?' || c == '!'
                || token.of(text).chars().allMatch(Marks::isQuote) && !gluedToWord(text, tokens, i);
    }

    private static boolean gluedToWord(String text, List<Span> tokens, int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).start() == tokens.get(i).end()
                && Character.isLetterOrDigit(text.charAt(tokens.get(i + 1).start()));
    }

    private static boolean opensSentence(String text, List<Span> tokens, int from, char stop) {
        int i = from;
        while (i < tokens.size() - 1 && !Character.isLetterOrDigit(text.charAt(tokens.get(i).start()))) {
            char c = text.charAt(tokens.get(i).start());
            if (!Marks.isQuote(c) && !Marks.isOpeningBracket(c) && c != '.') {
                return stop != '…' && !Marks.isDash(c) && c != '-' && c != ',';
            }
            i++;
        }
        char c = text.charAt(tokens.get(i).start());
        boolean quoted = i > from;
        return !Character.isLowerCase(c) || (quoted && stop == '.');
    }
}
