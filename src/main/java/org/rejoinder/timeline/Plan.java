package org.rejoinder.timeline;

import java.util.List;

/**
 * How a view's height is divided, and how large its marks are.
 *
 * @param size      of the dated items' marks
 * @param axis      the strip with the dates
 * @param labelGap  room between axis and marks, for the lanes' names
 * @param packings  one a slot where the whole lane was packed to choose the size, else null
 */
record Plan(MarkSize size, Box axis, double labelGap, List<Slot> slots, List<Packing> packings) {
    /** True unless some item of a lane that was packed found no room. */
    boolean drawsAll() {
        return packings.stream().allMatch(packing -> packing == null || packing.leftCount == 0);
    }
}
