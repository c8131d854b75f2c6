package org.rejoinder.timeline;

import java.util.Arrays;

/**
 * The rows of marks in a lane, row 0 nearest the axis.
 *
 * @param near     from the lane's edge at the axis to each row, in pixels
 * @param heights  of each row
 */
record Rows(double[] near, double[] heights) {
    static final Rows NONE = new Rows(new double[0], new double[0]);

    /** So many rows of one height, with the same distance from each to the next. */
    static Rows even(int count, double height, double pitch) {
        double[] near = new double[count];
        double[] heights = new double[count];
        for (int row = 0; row < count; row++) {
            near[row] = row * pitch;
            heights[row] = height;
        }
        return new Rows(near, heights);
    }

    /** Rows of these heights, with so much between them. */
    static Rows of(double[] heights, double gap) {
        double[] near = new double[heights.length];
        for (int row = 1; row < near.length; row++) {
            near[row] = near[row - 1] + heights[row - 1] + gap;
        }
        return new Rows(near, heights);
    }

    int count() {
        return near.length;
    }

    /** From the near edge of the first to the far edge of the last; 0 where there is none. */
    double extent() {
        return near.length == 0 ? 0 : near[near.length - 1] + heights[near.length - 1];
    }

    /** The same for rows that are still to be placed. */
    static double extent(double[] heights, double gap) {
        return Arrays.stream(heights).sum() + gap * Math.max(0, heights.length - 1);
    }
}
