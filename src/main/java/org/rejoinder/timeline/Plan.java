package org.rejoinder.timeline;

import java.util.List;

/**
 * How a view's height is divided, and how large its marks are.
 *
 * @param size      of the dated items' marks
 * @param axis      the strip with the dates
 * @param labelGap  room between axis and marks, for the lanes' names
 */
record Plan(MarkSize size, Box axis, double labelGap, List<Slot> slots) {
    Plan {
        slots = List.copyOf(slots);
    }

    /** True unless some item of a lane that was packed found no room. */
    boolean drawsAll() {
        return slots.stream().flatMap(slot -> slot.packing().stream()).allMatch(packing -> packing.leftCount == 0);
    }
}
