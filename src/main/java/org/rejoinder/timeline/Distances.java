package org.rejoinder.timeline;

import java.util.stream.LongStream;

/**
 * Pixels between times at a zoom.
 *
 * @param gap      pixels of each fold
 * @param density  pixels a millisecond of what is not folded
 */
record Distances(Folds folds, double gap, double density) {
    /** From one time to another; below 0 where that is earlier. */
    double between(long from, long to) {
        return density * (folds.active(to) - folds.active(from)) + gap * (folds.passed(to) - folds.passed(from));
    }

    /** The time that lies so many pixels after another; below 0 before it. */
    long from(long pivot, double distance) {
        long[] knots = folds.list().stream().flatMapToLong(fold -> LongStream.of(fold.from(), fold.to())).toArray();
        int passed = 0;
        while (passed < knots.length && between(pivot, knots[passed]) <= distance) {
            passed++;
        }
        if (passed % 2 == 1) {
            double start = between(pivot, knots[passed - 1]);
            return knots[passed - 1]
                    + Math.round((distance - start) / gap * (knots[passed] - knots[passed - 1]));
        }
        long base = knots.length == 0 ? pivot : passed == 0 ? knots[0] : knots[passed - 1];
        return base + Math.round((distance - between(pivot, base)) / density);
    }
}
