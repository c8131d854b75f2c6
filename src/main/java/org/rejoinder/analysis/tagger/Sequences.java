package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.List;

/** Training material of a chain: for each place its feature slots, its class and its right label. */
final class Sequences {
    /** One sequence; the features of place t are {@code slots[offsets[t]] .. slots[offsets[t + 1] - 1]}. */
    record Sequence(int[] slots, int[] offsets, byte[] classes, byte[] gold) {
        int length() {
            return gold.length;
        }
    }

    private final List<Sequence> all = new ArrayList<>();

    void add(int[][] features, byte[] classes, byte[] gold) {
        int[] offsets = new int[features.length + 1];
        for (int t = 0; t < features.length; t++) {
            offsets[t + 1] = offsets[t] + features[t].length;
        }
        int[] slots = new int[offsets[features.length]];
        for (int t = 0; t < features.length; t++) {
            System.arraycopy(features[t], 0, slots, offsets[t], features[t].length);
        }
        all.add(new Sequence(slots, offsets, classes, gold));
    }

    static Sequences join(List<Sequences> parts) {
        Sequences joined = new Sequences();
        parts.forEach(part -> joined.all.addAll(part.all));
        return joined;
    }

    List<Sequence> all() {
        return all;
    }
}
