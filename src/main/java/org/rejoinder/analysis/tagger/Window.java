package org.rejoinder.analysis.tagger;

import java.util.Arrays;

/** The words around a cue that its second pass looks at: whole paragraphs, cut only where they are very long. */
record Window(int from, int to) {
    private static final int BEFORE = 160;
    private static final int AFTER = 240;

    static Window around(Passage passage, Range cue) {
        return new Window(Math.max(0, cue.from() - BEFORE), Math.min(passage.size, cue.to() + AFTER));
    }

    int length() {
        return to - from;
    }

    byte[] classes(Passage passage) {
        return Arrays.copyOfRange(passage.classes, from, to);
    }
}
