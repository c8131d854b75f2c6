package org.rejoinder.analysis.tagger;

import java.util.List;

/** The labels of the two passes. A begin label opens a piece and its inside label, one higher, goes on with it. */
final class Labels {
    static final int OUT = 0;
    static final int CUE = 1;
    static final int CUE_IN = 2;
    static final int SOURCE = 3;
    static final int SOURCE_IN = 4;
    static final int CONTENT = 5;
    static final int CONTENT_IN = 6;
    /** How many labels the first pass has. */
    static final int TAGS = 7;

    static final int ROLE_SOURCE = 1;
    static final int ROLE_SOURCE_IN = 2;
    static final int ROLE_CONTENT = 3;
    static final int ROLE_CONTENT_IN = 4;
    /** How many labels the second pass has. */
    static final int ROLES = 5;

    private Labels() {}

    /** An inside label may only follow its begin or itself: from * labels + to, the last row is the start. */
    static boolean[] forbidden(int labels) {
        boolean[] forbidden = new boolean[(labels + 1) * labels];
        for (int from = 0; from <= labels; from++) {
            for (int inside = 2; inside < labels; inside += 2) {
                forbidden[from * labels + inside] = from != inside && from != inside - 1;
            }
        }
        return forbidden;
    }

    /** The first pass's labels: outer attributions first, inner ones over them, cues over all. */
    static byte[] tags(List<Frame> frames, int size) {
        byte[] labels = new byte[size];
        List<Frame> outerFirst = frames.stream()
                .sorted((a, b) -> Integer.compare(words(b.content()), words(a.content())))
                .toList();
        for (Frame frame : outerFirst) {
            put(labels, frame.content(), CONTENT);
            put(labels, frame.source(), SOURCE);
            put(labels, frame.cue(), CUE);
        }
        for (Frame frame : outerFirst) {
            put(labels, frame.source(), SOURCE);
        }
        for (Frame frame : outerFirst) {
            put(labels, frame.cue(), CUE);
        }
        return mend(labels);
    }

    /** The second pass's labels for one cue. */
    static byte[] roles(Frame frame, int size) {
        byte[] labels = new byte[size];
        put(labels, frame.content(), ROLE_CONTENT);
        put(labels, frame.source(), ROLE_SOURCE);
        return mend(labels);
    }

    private static int words(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::length).sum();
    }

    private static void put(byte[] labels, List<Range> ranges, int begin) {
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                labels[i] = (byte) (i == range.from() ? begin : begin + 1);
            }
        }
    }

    /** Where one part was written over another, what goes on after it begins anew. */
    static byte[] mend(byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean inside = labels[i] > 0 && labels[i] % 2 == 0;
            if (inside && (i == 0 || (labels[i - 1] != labels[i] && labels[i - 1] != labels[i] - 1))) {
                labels[i]--;
            }
        }
        return labels;
    }
}
