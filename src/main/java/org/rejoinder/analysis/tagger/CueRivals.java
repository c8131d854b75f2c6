package org.rejoinder.analysis.tagger;

import java.util.Arrays;
import java.util.List;

/** The other cues of a passage, seen from one cue. */
final class CueRivals {
    private final Passage p;
    private final Range cue;
    private final boolean[] otherCue;
    private final int[] otherCues;

    CueRivals(Passage p, Range cue, List<Marks.Cue> cues) {
        this.p = p;
        this.cue = cue;
        otherCue = new boolean[p.size];
        otherCues = new int[p.size];
        for (Marks.Cue other : cues) {
            if (!other.range().overlaps(cue)) {
                Arrays.fill(otherCue, other.range().from(), other.range().to(), true);
            }
        }
        count(cue.from() - 1, -1);
        count(cue.to(), 1);
    }

    /** How many other cues stand between this one and the word, one on the word included. */
    int between(int i) {
        return otherCues[i];
    }

    /** Which cue the word hangs below first: 1 this, 2 another, 0 none. */
    int ruler(int i) {
        for (int a = i; a >= 0; a = p.head[a]) {
            if (cue.contains(a)) {
                return 1;
            }
            if (otherCue[a]) {
                return 2;
            }
        }
        return 0;
    }

    private void count(int from, int step) {
        int n = 0;
        for (int i = from; i >= 0 && i < p.size; i += step) {
            boolean starts = otherCue[i] && (i - step < 0 || i - step >= p.size || !otherCue[i - step]);
            n += starts ? 1 : 0;
            otherCues[i] = n;
        }
    }
}
