package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.List;

/** One attribution inside a passage, in words. A part may be empty or in several pieces. */
record Frame(List<Range> source, List<Range> cue, List<Range> content) {
    Frame {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The pieces that a label sequence marks: a piece begins at {@code begin}, or at {@code inside} with none open. */
    static List<Range> pieces(int[] labels, int begin, int inside) {
        List<Range> pieces = new ArrayList<>();
        int open = -1;
        for (int i = 0; i <= labels.length; i++) {
            int label = i < labels.length ? labels[i] : -1;
            if (open >= 0 && label != inside) {
                pieces.add(new Range(open, i));
                open = -1;
            }
            if (label == begin || (label == inside && open < 0)) {
                open = i;
            }
        }
        return pieces;
    }
}
