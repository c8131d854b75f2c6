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
    @Override
    public String name() {
        return "quotes";
    }

    /** So many paragraphs without marks may stand between an opening mark and the one that closes it. */
    private static final int LONGEST = 8;

    @Override
    public Reading apply(Reading reading) {
        List<Span> paragraphs = paragraphs(reading);
        List<List<Quote>> quotes = new ArrayList<>();
        paragraphs.forEach(paragraph -> quotes.add(new QuoteFinder(reading.text(), paragraph).find()));
        for (int i = 0; i < paragraphs.size(); i++) {
            int end = isOpen(quotes.get(i), paragraphs.get(i)) ? closing(reading.text(), paragraphs, quotes, i) : i;
            for (int k = i + 1; k <= end; k++) {
                Span outer = paragraphs.get(k);
                int last = k < end ? outer.end() : mark(reading.text(), outer);
                Span inner = Marks.trim(reading.text(), outer.start(), last);
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
     * The paragraph that ends with the mark which closes a quotation left open, where no paragraph opens anew as
     * printers have it; {@code open} where there is none.
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

    /** Where the double mark stands that ends a paragraph, with a stop behind it or not; -1 where none does. */
    private static int mark(String text, Span paragraph) {
        int last = paragraph.end() - 1;
        int at = last > paragraph.start() && ".,;".indexOf(text.charAt(last)) >= 0 ? last - 1 : last;
        return Marks.isDoubleQuote(text.charAt(at)) ? at : -1;
    }
}
