package org.rejoinder.analysis.tagger;

import java.util.List;
import org.rejoinder.model.Span;

/**
 * An attribution that the tagger found, in UTF-16 offsets of the text.
 *
 * @param source      who is reported; empty where none was found
 * @param cue         the words that report, never empty
 * @param content     what is reported, never empty, in text order
 * @param confidence  0 to 1, how likely cue, source and content are right as a whole
 */
public record TaggedAttribution(List<Span> source, List<Span> cue, List<Span> content, double confidence) {
    public TaggedAttribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (cue.isEmpty() || content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has a cue and a content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0..1, not " + confidence);
        }
    }
}
