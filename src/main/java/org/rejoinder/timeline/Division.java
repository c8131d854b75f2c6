package org.rejoinder.timeline;

import java.util.Optional;

/** One way to divide the height of a view among its lanes. */
sealed interface Division permits Mirrored, Stacked {
    /** The strip with the dates, in pixels. */
    double AXIS = 34;
    /** From the lanes to what is above and below them, at least. */
    double MARGIN = 6;

    /** Rows as high as their cards; empty where there is no room for them. */
    Optional<Plan> fitted(MarkSize size, FittedRows.Fit cards);

    /**
     * Rows of one height, or bars at the size that has no rows.
     *
     * @param tolerance  the share of items that may be left over and counted
     * @return empty where more than these find no room; never for bars
     */
    Optional<Plan> even(MarkSize size, double tolerance);
}
