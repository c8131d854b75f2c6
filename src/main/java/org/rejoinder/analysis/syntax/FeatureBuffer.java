package org.rejoinder.analysis.syntax;

import java.util.Arrays;

/** Collects the features of one token as slots of a hashed table. Reused from token to token. */
public final class FeatureBuffer {
    private final int mask;
    private int[] slots = new int[256];
    private int size;

    /** @param bits the table has two to that power slots; 10 to 26 */
    public FeatureBuffer(int bits) {
        if (bits < 10 || bits > 26) {
            throw new IllegalArgumentException("bits must lie in 10..26, not " + bits);
        }
        mask = (1 << bits) - 1;
    }

    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    public int slot(int i) {
        return slots[i];
    }

    public void add(int template) {
        put(Hashes.mix(template, 1));
    }

    public void add(int template, long a) {
        put(Hashes.mix(Hashes.mix(template, 2), a));
    }

    public void add(int template, long a, long b) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(template, 3), a), b));
    }

    public void add(int template, long a, long b, long c) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(template, 4), a), b), c));
    }

    public void add(int template, long a, long b, long c, long d) {
        put(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(Hashes.mix(template, 5), a), b), c), d));
    }

    public int[] toArray() {
        return Arrays.copyOf(slots, size);
    }

    private void put(long hash) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = (int) (hash >>> 20) & mask;
    }
}
