package org.rejoinder.analysis.tagger;

import java.util.Arrays;

/** Collects the features of one token as slots of a hashed table. Reused from token to token. */
final class FeatureBuffer {
    private final int mask;
    private int[] slots = new int[256];
    private int size;

    /** @param bits the table has two to that power slots; 10 to 26 */
    FeatureBuffer(int bits) {
        if (bits < 10 || bits > 26) {
            throw new IllegalArgumentException("bits must lie in 10..26, not " + bits);
        }
        mask = (1 << bits) - 1;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int slot(int i) {
        return slots[i];
    }

    void add(int template) {
        put(Hashes.mix(template, 1));
    }

    void add(int template, long a) {
        put(Hashes.mix(Hashes.mix(template, 2), a));
    }

    void add(int template, long a, long b) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(template, 3), a), b));
    }

    void add(int template, long a, long b, long c) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(template, 4), a), b), c));
    }

    void add(int template, long a, long b, long c, long d) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(template, 5), a), b), c), d));
    }

    int[] toArray() {
        return Arrays.copyOf(slots, size);
    }

    private void put(long hash) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = (int) (hash >>> 20) & mask;
    }
}
