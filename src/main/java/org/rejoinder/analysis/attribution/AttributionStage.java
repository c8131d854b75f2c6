package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.tagger.AttributionTagger;
import org.rejoinder.model.Span;

/** Finds the statements of an article: who reports what, with which words, and what was said. */
public final class AttributionStage implements Stage {
    private final QuotationRules quotations;
    private final ClauseRules clauses;
    private final TranscriptRules transcripts = new TranscriptRules();
    private final OwnWordsRule ownWords = new OwnWordsRule();
    private final PostRule posts = new PostRule();
    private final Optional<Learned> learned;
    private final Cues cues;

    /** Rules and the learned tagger together. */
    public AttributionStage(AttributionTagger tagger) {
        this(Optional.of(tagger));
    }

    private AttributionStage(Optional<AttributionTagger> tagger) {
        cues = Cues.load();
        learned = tagger.map(t -> new Learned(t, cues));
        Sources sources = new Sources(cues);
        quotations = new QuotationRules(cues, sources);
        clauses = new ClauseRules(cues, sources);
    }

    /** The rules alone. */
    static AttributionStage ofRules() {
        return new AttributionStage(Optional.empty());
    }

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public Reading apply(Reading reading) {
        List<Passage> passages = Passage.of(reading);
        return reading.withDrafts(new Selection(cues, reading.text(), reading.quotes()).select(find(reading, passages)));
    }

    private List<Found> find(Reading reading, List<Passage> passages) {
        if (transcripts.isTranscript(reading.text(), passages)) {
            return transcripts.apply(reading.text(), passages);
        }
        List<Found> found = new ArrayList<>(posts.apply(reading.text(), passages));
        List<Span> taken = found.stream().map(Found::cover).toList();
        Optional<QuotationRules.Lead> lead = Optional.empty();
        for (Passage passage : passages) {
            if (passage.isText() && taken.stream().noneMatch(passage.span()::overlaps)) {
                Unit unit = new Unit(reading.text(), passage.sentences(), passage.quotes());
                List<Found> byRule = new ArrayList<>(
                        quotations.apply(unit, passage.quotes(), passage.continued(), lead));
                byRule.addAll(clauses.apply(unit));
                lead = quotations.lead(unit);
                found.addAll(learned.map(tagger -> Fusion.fuse(byRule, tagger.find(passage, reading.text()),
                        passage, reading.text())).orElse(byRule));
            }
        }
        int reports = (int) found.stream().filter(f -> f.source().isPresent() && !isFirstPerson(reading, f)).count();
        return ownWords.applies(reading.article(), passages, reports) ? ownWords.apply(reading.text(), passages) : found;
    }

    private static boolean isFirstPerson(Reading reading, Found found) {
        String source = found.source().map(s -> s.of(reading.text())).orElse("");
        return source.equalsIgnoreCase("we") || source.equals("I");
    }
}
