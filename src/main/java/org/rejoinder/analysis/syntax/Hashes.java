package org.rejoinder.analysis.syntax;

/** 64-bit hashes of words and of combinations of features. Models keep hashes alone, so no text of a corpus ships. */
public final class Hashes {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hashes() {}

    public static long of(CharSequence text) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(h, text.length());
    }

    public static long mix(long h, long value) {
        long x = (h ^ value) * PRIME;
        x ^= x >>> 32;
        x *= 0xD6E8FEB86659FD93L;
        return x ^ (x >>> 29);
    }
}
