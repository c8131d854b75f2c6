package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.official.OfficialForm;
import org.rejoinder.analysis.tagger.AttributionTagger;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** Finds the statements of an article: who reports what, with which words, and what was said. */
public final class AttributionStage implements Stage {
    /** What is less sure is left inside the paragraph that it stands in. */
    private static final double NESTED_MIN = 0.7;

    private final QuotationRules quotations;
    private final ClauseRules clauses;
    private final TranscriptRules transcripts;
    private final StatementBlocks blocks;
    private final Reposts reposts;
    private final NestedRules nested;
    private final OwnActs acts;
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
        transcripts = new TranscriptRules(cues);
        blocks = new StatementBlocks(cues, sources);
        reposts = new Reposts(sources);
        nested = new NestedRules(clauses, quotations);
        acts = new OwnActs(sources);
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
        return reading.withDrafts(new Selection(cues, reading.text(), reading.quotes())
                .select(find(reading, passages)));
    }

    private List<Found> find(Reading reading, List<Passage> passages) {
        String text = reading.text();
        if (transcripts.isTranscript(text, passages)) {
            return transcripts.apply(text, passages, nested);
        }
        List<Found> found = new ArrayList<>(posts.apply(text, passages));
        List<Span> taken = new ArrayList<>(found.stream().map(Found::cover).toList());
        Optional<Unit> before = Optional.empty();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (before.isPresent()) {
                List<Found> block = blocks.read(passages, i, before.get(), quotations.lead(before.get()));
                found.addAll(block);
                taken.addAll(block.stream().map(Found::cover).toList());
            }
            before = Optional.empty();
            if (passage.isText() && taken.stream().noneMatch(passage.span()::overlaps)) {
                Unit unit = new Unit(text, passage.sentences(), passage.quotes());
                Optional<QuotationRules.Lead> lead = i == 0 ? Optional.empty() : lead(text, passages.get(i - 1));
                found.addAll(read(passage, unit, lead, text));
                before = Optional.of(unit);
            }
        }
        Optional<OfficialForm> form = OfficialForm.of(reading.article());
        List<Found> reposted = form.isPresent() ? List.of() : reposts.find(text, passages, found);
        if (!reposted.isEmpty()) {
            int start = reposted.getFirst().cover().start();
            List<Passage> own = passages.stream().filter(p -> p.span().start() >= start).toList();
            List<Found> all = new ArrayList<>(found);
            all.removeIf(f -> f.content().getFirst().end() > start);
            all.addAll(ownWords(text, own, found, reposted));
            return all;
        }
        List<Found> reports = found.stream().filter(f -> f.source().isPresent() && !isFirstPerson(text, f)).toList();
        if (ownWords.applies(reading.article(), passages, reports.size())) {
            List<Passage> own = form.map(f -> new IssuedText(f, passages, text).body()).orElse(passages);
            return ownWords(text, own, found, ownWords.apply(text, own));
        }
        return form.filter(f -> ownWords.isFormal(f, passages, reports, text))
                .map(f -> issued(text, new IssuedText(f, passages, text), found)).orElse(found);
    }

    /** A text of an official form: the issuer's paragraphs, what they report, and the quotations in them. */
    private List<Found> issued(String text, IssuedText issued, List<Found> reports) {
        Optional<Span> speaker = issued.lead().flatMap(lead -> lead(text, lead)).flatMap(QuotationRules.Lead::source);
        List<Found> quoted = reports.stream().filter(found -> found.kind() == StatementKind.DIRECT
                && found.source().isPresent()).toList();
        List<Found> beside = ownWords(text, issued.body(), reports, List.of());
        List<Found> filling = new ArrayList<>(quoted);
        filling.addAll(beside);
        List<Found> all = new ArrayList<>(issued.own(ownWords.apply(text, issued.body()), filling, speaker));
        all.addAll(filling);
        return all;
    }

    private Optional<QuotationRules.Lead> lead(String text, Passage passage) {
        return passage.isText() ? quotations.lead(new Unit(text, passage.sentences(), passage.quotes()))
                : Optional.empty();
    }

    private List<Found> read(Passage passage, Unit unit, Optional<QuotationRules.Lead> lead, String text) {
        List<Found> byRule = new ArrayList<>(quotations.apply(unit, passage.quotes(), passage.continued(), lead));
        List<Span> speech = byRule.stream().flatMap(f -> f.content().stream()).toList();
        byRule.addAll(clauses.apply(unit));
        List<Found> found = new ArrayList<>(learned
                .map(tagger -> Fusion.fuse(byRule, tagger.find(passage, text), passage, text)).orElse(byRule));
        found.removeIf(f -> isFirstPerson(text, f) && f.kind() != StatementKind.DIRECT
                && StatementBlocks.isEditorial(f.cue().map(f.source().get()::cover).orElse(f.cover()).of(text)));
        speech.forEach(span -> found.addAll(nested.inside(passage, span, text, false)));
        return found;
    }

    /** The paragraphs, and what they report: of others, and what the issuer calls for. */
    private List<Found> ownWords(String text, List<Passage> passages, List<Found> reports, List<Found> paragraphs) {
        List<Found> found = new ArrayList<>(paragraphs);
        List<Found> nestedReports = reports.stream().filter(f -> passages.stream()
                .anyMatch(p -> p.span().contains(f.content().getFirst())))
                .filter(f -> f.source().isPresent() && f.cue().isPresent()
                && f.kind() != StatementKind.DIRECT && f.confidence() >= NESTED_MIN).toList();
        found.addAll(nestedReports);
        for (Passage passage : passages) {
            if (passage.isText()) {
                acts.find(new Unit(text, passage.sentences(), passage.quotes())).stream()
                        .filter(act -> nestedReports.stream().noneMatch(other -> other.cue().get()
                                .overlaps(act.cue().get()))).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isFirstPerson(String text, Found found) {
        String source = found.source().map(s -> s.of(text)).orElse("");
        return source.equalsIgnoreCase("we") || source.equals("I");
    }
}
