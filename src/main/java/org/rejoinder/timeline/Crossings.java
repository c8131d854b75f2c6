package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;

/** Leads arcs from one side of the axis to the other, past what is written there. */
final class Crossings {
    /** Where an arc may run flattest between its ends, the usual first. */
    private static final double[] FLAT = {0.5, 0.3, 0.7, 0.1, 0.9};
    /** How far from its end an arc may cross that runs beside the axis, in pixels. */
    private static final double[] BEFORE_END = {60, 100, 160};
    /** From the middle of the axis to an arc that runs beside it. */
    private static final double BESIDE = 25;
    /** From an arc to a word, at least. */
    private static final double CLEAR = 3;

    private final List<Box> words;
    private final double axisY;

    /**
     * @param words  what is to stay free
     * @param axisY  the middle of the axis
     */
    Crossings(List<Box> words, double axisY) {
        this.words = words.stream().map(box -> box.grown(CLEAR)).toList();
        this.axisY = axisY;
    }

    /** The way that runs through the fewest words; of several the plainest. It leaves and arrives upright. */
    List<Cubic> way(double x1, double y1, double x2, double y2) {
        List<Cubic> best = List.of(Cubic.upright(x1, y1, x2, y2));
        long fewest = crossed(best);
        if (fewest == 0) {
            return best;
        }
        for (List<Cubic> other : others(x1, y1, x2, y2)) {
            long crossed = crossed(other);
            if (crossed < fewest) {
                best = other;
                fewest = crossed;
            }
        }
        return best;
    }

    private List<List<Cubic>> others(double x1, double y1, double x2, double y2) {
        List<List<Cubic>> ways = new ArrayList<>();
        for (double share : FLAT) {
            ways.add(List.of(Cubic.upright(x1, y1, x2, y2, share)));
        }
        boolean apart = Math.min(Math.abs(y1 - axisY), Math.abs(y2 - axisY)) > BESIDE + 4;
        if (apart && y1 < axisY != y2 < axisY) {
            for (double before : BEFORE_END) {
                if (Math.abs(x2 - x1) > 2 * before) {
                    ways.add(beside(x1, y1, x2, y2, before));
                    ways.add(beside(x2, y2, x1, y1, before).reversed().stream().map(Cubic::reversed).toList());
                }
            }
        }
        return ways;
    }

    /** Along the axis on the side where it begins, and across it shortly before its end. */
    private List<Cubic> beside(double x1, double y1, double x2, double y2, double before) {
        double y = y1 < axisY ? axisY - BESIDE : axisY + BESIDE;
        double turn = x2 + (x1 < x2 ? -before : before);
        double bend = x1 + (turn - x1) / 4;
        return List.of(new Cubic(x1, y1, x1, y, bend, y, turn, y), new Cubic(turn, y, x2, y, x2, axisY, x2, y2));
    }

    private long crossed(List<Cubic> way) {
        return words.stream().filter(word -> way.stream().anyMatch(part -> part.crosses(word))).count();
    }
}
