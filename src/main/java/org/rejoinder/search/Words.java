package org.rejoinder.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.rejoinder.model.Span;

/** Text as words to be searched: lower case, without accents, one rule for what is stored and what is asked. */
final class Words {
    /**
     * Accents of Latin, Greek and Cyrillic letters, and vowel points of Hebrew and Arabic; elsewhere marks are letters.
     */
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670]");
    /** Letters that are no letter with an accent, and what people type for them. */
    private static final String OTHERS = "\u00DF\u00F8\u0142\u0111\u00E6\u0153\u0131\u00F0\u00FE\u0127\u03C2";
    private static final List<String> PLAIN =
            List.of("ss", "o", "l", "d", "ae", "oe", "i", "d", "th", "h", "\u03C3");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}\\.?");

    /** As the index reads text. */
    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new Folding(new LowerCaseFilter(words)));
        }

        /** A phrase never reaches from one statement, name or title into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return 100;
        }
    };

    private Words() {}

    /** A word and where it stands. */
    record Word(String text, Span span) {}

    private static final class Folding extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Folding(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String folded = folded(term.toString());
            if (!folded.contentEquals(term)) {
                term.setEmpty().append(folded);
            }
            return true;
        }
    }

    /**
     * A word as it is stored and asked for: without accents, dots between single letters and the possessive's ending.
     */
    private static String folded(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char letter = word.charAt(i);
            plain = letter < 128 && letter != '.' && letter != '\'';
        }
        if (plain) {
            return word;
        }
        String letters = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("")
                .replace('\u2019', '\'');
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            int at = OTHERS.indexOf(letters.charAt(i));
            if (at < 0) {
                folded.append(letters.charAt(i));
            } else {
                folded.append(PLAIN.get(at));
            }
        }
        if (folded.length() > 2 && folded.substring(folded.length() - 2).equals("'s")) {
            folded.setLength(folded.length() - 2);
        }
        return INITIALS.matcher(folded).matches() ? folded.toString().replace(".", "") : folded.toString();
    }

    /** @return in text order; spans are UTF-16 offsets of the text, moved by {@code shift} */
    static List<Word> of(String text, int shift) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(),
                        new Span(shift + offset.startOffset(), shift + offset.endOffset())));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    static List<String> of(String text) {
        return of(text, 0).stream().map(Word::text).toList();
    }
}
