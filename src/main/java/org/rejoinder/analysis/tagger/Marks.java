package org.rejoinder.analysis.tagger;

import java.util.List;

/**
 * What the first pass made of a passage.
 *
 * @param labels   the likeliest label of each word, by itself
 * @param content  how likely each word belongs to a content, 0 to 1
 * @param source   how likely each word belongs to a source, 0 to 1
 * @param cues     likely cues, in text order
 */
record Marks(byte[] labels, float[] content, float[] source, List<Cue> cues) {
    /** Words that report, with how likely they do, 0 to 1. */
    record Cue(Range range, double probability) {}
}
