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

    @Override
    public Reading apply(Reading reading) {
        List<Quote> quotes = new ArrayList<>();
        Span paragraph = null;
        int number = -1;
        for (Sentence sentence : reading.sentences()) {
            if (paragraph != null && sentence.paragraph() == number) {
                paragraph = paragraph.cover(sentence.span());
                continue;
            }
            if (paragraph != null) {
                quotes.addAll(new QuoteFinder(reading.text(), paragraph).find());
            }
            paragraph = sentence.span();
            number = sentence.paragraph();
        }
        if (paragraph != null) {
            quotes.addAll(new QuoteFinder(reading.text(), paragraph).find());
        }
        return reading.withQuotes(quotes);
    }
}
