package org.rejoinder.timeline;

import java.util.Arrays;

/**
 * Puts marks into rows, first come first served: the row nearest the axis that is free at the mark's date. Where none
 * is, a mark may stand right after another of the same day, while it still begins within that day, and a hairline ties
 * the two. What finds no room is left over. The outcome depends on the pixels that are put in and on nothing else.
 */
final class Packer {
    private static final double SLACK = 1e-6;
    /** Most marks of one date in one row. */
    private static final int LONGEST_CHAIN = 4;

    private final double[] rowEnd;
    private final double[] rowDate;
    private final int[] chain;
    private final double chainReach;
    private final double limit;

    /** The row that the last mark was put into, or -1. */
    int row;
    /** The pixel at which it begins. */
    double x;
    /** True where it stands after another of the same date. */
    boolean chained;
    /** Rows used so far. */
    int used;

    /**
     * @param chainReach  how far from its date a mark may begin, in pixels; 0 for no such thing
     * @param limit       the pixel that no mark may reach beyond
     */
    Packer(int rows, double chainReach, double limit) {
        this.chainReach = chainReach;
        this.limit = limit;
        rowEnd = new double[rows];
        rowDate = new double[rows];
        chain = new int[rows];
        Arrays.fill(rowEnd, Double.NEGATIVE_INFINITY);
        Arrays.fill(rowDate, Double.NaN);
    }

    /**
     * Places a mark.
     *
     * @param date   the pixel of its date; not before that of the mark before it
     * @param width  of the mark with the gap after it
     * @param reach  pixels after its date that stay free for its whisker
     * @return true if it found room
     */
    boolean place(double date, double width, double reach) {
        boolean inside = date + width <= limit;
        for (int candidate = 0; inside && candidate < rowEnd.length; candidate++) {
            if (rowEnd[candidate] <= date + SLACK) {
                take(candidate, date, date, width, reach);
                chain[candidate] = 1;
                chained = false;
                return true;
            }
        }
        if (inside && chainReach > 0) {
            int best = -1;
            for (int candidate = 0; candidate < rowEnd.length; candidate++) {
                if (Math.abs(rowDate[candidate] - date) < SLACK && chain[candidate] < LONGEST_CHAIN
                        && rowEnd[candidate] <= date + chainReach && rowEnd[candidate] + width <= limit
                        && (best < 0 || rowEnd[candidate] < rowEnd[best] - SLACK)) {
                    best = candidate;
                }
            }
            if (best >= 0) {
                take(best, date, rowEnd[best], width, reach);
                chain[best]++;
                chained = true;
                return true;
            }
        }
        row = -1;
        return false;
    }

    private void take(int candidate, double date, double at, double width, double reach) {
        row = candidate;
        x = at;
        rowDate[candidate] = date;
        rowEnd[candidate] = Math.max(at + width, date + reach);
        used = Math.max(used, candidate + 1);
    }
}
