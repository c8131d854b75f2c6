package org.rejoinder.analysis.text;

import org.rejoinder.analysis.syntax.Hashes;

/**
 * Numbers from 0 for many short texts, told apart by their 64-bit hashes alone: no text is kept, and none is made to be
 * looked up. Filled once, then only read.
 */
final class HashedKeys {
    /** Of three places one is taken at most, so that a search ends soon. */
    private static final int SPARSE = 3;

    private final long[] hashes;
    private final int[] numbers;
    private final int mask;
    private int size;

    /** @param most  no more keys are added */
    HashedKeys(int most) {
        int places = Integer.highestOneBit(Math.max(1, most) * SPARSE - 1) * 2;
        hashes = new long[places];
        numbers = new int[places];
        mask = places - 1;
    }

    /** The hash of a beginning, to go on from: {@code with(of("w="), "fish")} is that of "w=fish". */
    static long of(CharSequence beginning) {
        return with(1, beginning, 0, beginning.length());
    }

    static long with(long hash, CharSequence text) {
        return with(hash, text, 0, text.length());
    }

    static long with(long hash, CharSequence text, int from, int to) {
        long all = hash;
        for (int i = from; i < to; i++) {
            all = Hashes.mix(all, text.charAt(i));
        }
        return all;
    }

    /** Gives a key the next number. */
    void add(long hash) {
        int place = place(hash);
        if (numbers[place] == 0) {
            hashes[place] = hash;
            numbers[place] = ++size;
        }
    }

    /** The number of a key; -1 if it has none. */
    int number(long hash) {
        return numbers[place(hash)] - 1;
    }

    private int place(long hash) {
        int place = (int) (hash >>> 32) & mask;
        while (numbers[place] != 0 && hashes[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }
}
