package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/**
 * A paragraph as the rules see it.
 *
 * @param quotes    its quotations
 * @param continued the paragraph before ended inside a quotation
 */
record Passage(Span span, BlockRole role, List<Sentence> sentences, List<Quote> quotes, boolean continued) {
    /** Longer paragraphs (damaged or machine-made text) are read in parts, so that time stays linear. */
    private static final int MAX_TOKENS = 1200;
    private static final Set<String> FIRST = Set.of("we", "our", "us", "ours", "i", "my", "me");

    Passage {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
    }

    static List<Passage> of(Reading reading) {
        List<Passage> passages = new ArrayList<>();
        int quote = 0;
        int i = 0;
        while (i < reading.sentences().size()) {
            List<Sentence> sentences = new ArrayList<>();
            int number = reading.sentences().get(i).paragraph();
            int tokens = 0;
            while (i < reading.sentences().size() && reading.sentences().get(i).paragraph() == number
                    && tokens < MAX_TOKENS) {
                tokens += reading.sentences().get(i).tokens().size();
                sentences.add(reading.sentences().get(i++));
            }
            Span span = sentences.getFirst().span().cover(sentences.getLast().span());
            List<Quote> quotes = new ArrayList<>();
            while (quote < reading.quotes().size() && reading.quotes().get(quote).outer().start() < span.end()) {
                quotes.add(reading.quotes().get(quote++));
            }
            boolean continued = !passages.isEmpty() && passages.getLast().endsInQuotation();
            passages.add(new Passage(span, sentences.getFirst().role(), sentences, quotes, continued));
        }
        return passages;
    }

    /** How many words and marks it has. */
    int words() {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }

    /** True where somebody speaks of himself outside its quotations. */
    boolean isFirstPerson() {
        return sentences.stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> FIRST.contains(token.text().toLowerCase(Locale.ROOT)) && !token.text().equals("US"))
                .anyMatch(token -> quotes.stream().noneMatch(quote -> quote.outer().overlaps(token.span())));
    }

    private boolean endsInQuotation() {
        return !quotes.isEmpty() && !quotes.getLast().closed() && quotes.getLast().outer().end() >= span.end();
    }

    String of(String text) {
        return span.of(text);
    }

    /** Running text, where statements are looked for. */
    boolean isText() {
        return role == BlockRole.BODY || role == BlockRole.STANDFIRST || role == BlockRole.CAPTION;
    }
}
