package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.Quote;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;

/** Finds the statements of an article: who reports what, with which words, and what was said. */
public final class AttributionStage implements Stage {
    private final QuotationRules quotations;
    private final ClauseRules clauses;

    public AttributionStage() {
        Cues cues = Cues.load();
        Sources sources = new Sources(cues);
        quotations = new QuotationRules(cues, sources);
        clauses = new ClauseRules(cues, sources);
    }

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public Reading apply(Reading reading) {
        List<Found> found = new ArrayList<>();
        boolean continued = false;
        for (List<Sentence> paragraph : paragraphs(reading)) {
            Span span = paragraph.getFirst().span().cover(paragraph.getLast().span());
            List<Quote> quotes = reading.quotes().stream().filter(q -> span.contains(q.outer())).toList();
            if (paragraph.getFirst().role() == BlockRole.BODY || paragraph.getFirst().role() == BlockRole.STANDFIRST
                    || paragraph.getFirst().role() == BlockRole.CAPTION) {
                Unit unit = new Unit(reading.text(), paragraph, quotes);
                found.addAll(quotations.apply(unit, quotes, continued));
                found.addAll(clauses.apply(unit));
            }
            continued = !quotes.isEmpty() && !quotes.getLast().closed();
        }
        return reading.withDrafts(Selection.select(found));
    }

    private static List<List<Sentence>> paragraphs(Reading reading) {
        List<List<Sentence>> paragraphs = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (paragraphs.isEmpty() || paragraphs.getLast().getFirst().paragraph() != sentence.paragraph()) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.getLast().add(sentence);
        }
        return paragraphs;
    }
}
