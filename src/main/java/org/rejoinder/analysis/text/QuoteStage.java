package org.rejoinder.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Span;

/**
 * Finds the outermost quotations of every paragraph, in text order. A quotation that runs over several paragraphs is
 * one {@link Quote} a paragraph, all but the last of them not closed.
 */
public final class QuoteStage implements Stage {
    /** So many paragraphs without marks may stand between an opening mark and the one that closes it. */
    private static final int LONGEST = 8;

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Reading apply(Reading reading) {
        List<Span> paragraphs = paragraphs(reading);
        List<List<Quote>> quotes = new ArrayList<>();
        paragraphs.forEach(paragraph -> quotes.add(new QuoteFinder(reading.text(), paragraph).find()));
        for (int i = 0; i < paragraphs.size(); i++) {
            int end = isOpen(quotes.get(i), paragraphs.get(i)) ? closing(reading.text(), paragraphs, quotes, i) : i;
            for (int k = i + 1; k <= end; k++) {
                Span whole = paragraphs.get(k);
                int last = k < end ? whole.end() : mark(reading.text(), whole);
                Span outer = new Span(whole.start(), k < end ? last : last + 1);
                Span inner = Marks.trim(reading.text(), whole.start(), last);
                quotes.set(k, inner.isEmpty() ? List.of() : List.of(new Quote(outer, inner, k == end)));
            }
        }
        return reading.withQuotes(quotes.stream().flatMap(List::stream).toList());
    }

    private static List<Span> paragraphs(Reading reading) {
        List<Span> paragraphs = new ArrayList<>();
        int number = -1;
        for (Sentence sentence : reading.sentences()) {
            if (sentence.paragraph() == number) {
                paragraphs.set(paragraphs.size() - 1, paragraphs.getLast().cover(sentence.span()));
            } else {
                paragraphs.add(sentence.span());
            }
            number = sentence.paragraph();
        }
        return paragraphs;
    }

    private static boolean isOpen(List<Quote> quotes, Span paragraph) {
        return !quotes.isEmpty() && !quotes.getLast().closed() && quotes.getLast().outer().end() == paragraph.end();
    }

    /**
     * The paragraph with the one mark that closes a quotation left open, where no paragraph opens anew as printers have
     * it; {@code open} where there is none.
     */
    private static int closing(String text, List<Span> paragraphs, List<List<Quote>> quotes, int open) {
        for (int i = open + 1; i < paragraphs.size() && i <= open + LONGEST && quotes.get(i).isEmpty(); i++) {
            String words = paragraphs.get(i).of(text);
            long marks = words.chars().filter(Marks::isDoubleQuote).count();
            if (marks > 0) {
                return marks == 1 && mark(text, paragraphs.get(i)) >= 0 ? i : open;
            }
        }
        return open;
    }

    /** Where the first double mark of a paragraph stands, if it closes: behind a word or stop, and before none. */
    private static int mark(String text, Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end() && !Marks.isDoubleQuote(text.charAt(at))) {
            at++;
        }
        boolean closes = at > paragraph.start() && at < paragraph.end() && !Marks.isBlank(text.charAt(at - 1))
                && (at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        return closes ? at : -1;
    }
}
