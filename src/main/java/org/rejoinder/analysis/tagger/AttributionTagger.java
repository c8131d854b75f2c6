package org.rejoinder.analysis.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Span;

/**
 * Finds attributions by a learned model: a first pass marks the cues of each paragraph, a second finds source and
 * content of each cue. Immutable; safe to share between threads.
 */
public final class AttributionTagger {
    private static final String RESOURCE = "attribution.bin";
    private static final double CUE_THRESHOLD = 0.2;

    private final TaggerModel model;
    private final Language language;
    private final double cueThreshold;

    AttributionTagger(TaggerModel model, Language language) {
        this(model, language, CUE_THRESHOLD);
    }

    AttributionTagger(TaggerModel model, Language language, double cueThreshold) {
        this.model = model;
        this.cueThreshold = cueThreshold;
        this.language = language;
    }

    /**
     * Loads the model that comes with the program: a fraction of a second of work, so load once and share.
     *
     * @throws UncheckedIOException if the model cannot be read
     */
    public static AttributionTagger load() {
        try (InputStream in = AttributionTagger.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
            }
            return new AttributionTagger(TaggerModel.read(in), Language.load());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
        }
    }

    /**
     * The attributions in these sentences, in the order of their cues. They may nest.
     *
     * @param sentences  in text order, with Penn Treebank tags
     * @param text       the text that the sentences' offsets count in
     * @throws IllegalArgumentException if a sentence reaches past the text
     */
    public List<TaggedAttribution> tag(List<Sentence> sentences, String text) {
        Decoder decoder = new Decoder(model.tags(), model.roles(), cueThreshold);
        List<TaggedAttribution> all = new ArrayList<>();
        for (Passage passage : Passage.of(sentences, language)) {
            if (passage.tokens.getLast().span().end() > text.length()) {
                throw new IllegalArgumentException("the sentences reach past the text's end at " + text.length());
            }
            for (SecondPass.Found found : decoder.read(passage)) {
                all.add(attribution(passage, found));
            }
        }
        return all;
    }

    private TaggedAttribution attribution(Passage p, SecondPass.Found found) {
        Frame frame = found.frame();
        return new TaggedAttribution(spans(p, frame.source()), spans(p, frame.cue()), spans(p, frame.content()),
                model.confidence().of(found.evidence()));
    }

    /** Spans of these words. */
    private static List<Span> spans(Passage p, List<Range> ranges) {
        List<Span> spans = new ArrayList<>();
        for (Range range : ranges) {
            spans.add(p.tokens.get(range.from()).span().cover(p.tokens.get(range.to() - 1).span()));
        }
        return spans;
    }
}
