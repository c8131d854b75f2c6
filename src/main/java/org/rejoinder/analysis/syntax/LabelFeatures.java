package org.rejoinder.analysis.syntax;

/** Features of a finished arc for naming it. */
final class LabelFeatures {
    private LabelFeatures() {}

    static void extract(int[] heads, int i, Words w, FeatureBuffer out) {
        out.clear();
        int h = heads[i];
        int g = h < 0 ? -1 : heads[h];
        int side = h < 0 ? 0 : h > i ? 1 : 2;
        int far = h < 0 ? 0 : Math.min(5, Math.abs(h - i));
        out.add(1);
        out.add(2, w.word(i), side);
        out.add(3, w.tag(i), side);
        out.add(4, w.word(h), side);
        out.add(5, w.tag(h), side, w.tag(i));
        out.add(6, w.word(h), w.word(i), side);
        out.add(7, w.word(h), w.tag(i), side);
        out.add(8, w.tag(h), w.word(i), side);
        out.add(9, w.tag(h), w.tag(i), far, side);
        out.add(10, w.tag(i - 1), w.tag(i), w.tag(h), side);
        out.add(11, w.tag(i), w.tag(i + 1), w.tag(h), side);
        out.add(12, w.tag(h), w.tag(h + 1), w.tag(i), side);
        out.add(13, h < 1 ? 9 : w.tag(h - 1), w.tag(h), w.tag(i), side);
        out.add(14, w.tag(g), w.tag(h), w.tag(i), side);
        out.add(15, w.suffix(i), w.tag(h), side);
        int first = firstChild(heads, i);
        out.add(16, w.word(first), w.tag(i), w.tag(h), side);
        out.add(17, w.word(first), w.word(h), side);
        out.add(18, w.tag(first), w.tag(i), w.tag(h), side);
        out.add(19, sibling(heads, i, -1, w), w.tag(i), w.tag(h), side);
        out.add(20, sibling(heads, i, 1, w), w.tag(i), w.tag(h), side);
        out.add(21, w.word(i - 1), w.tag(i), w.tag(h), side);
        out.add(22, aux(heads, h, w), w.tag(i), w.tag(h), side);
    }

    private static int firstChild(int[] heads, int i) {
        for (int k = 0; k < heads.length; k++) {
            if (heads[k] == i) {
                return k;
            }
        }
        return -1;
    }

    private static long sibling(int[] heads, int i, int step, Words w) {
        for (int k = i + step; k >= 0 && k < heads.length; k += step) {
            if (heads[k] == heads[i]) {
                return w.tag(k);
            }
        }
        return 1;
    }

    /** The word of the head's nearest dependent to its left: its auxiliary or marker more often than not. */
    private static long aux(int[] heads, int h, Words w) {
        for (int k = h - 1; k >= 0; k--) {
            if (heads[k] == h) {
                return w.word(k);
            }
        }
        return 1;
    }
}
