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
        return leftOver() == 0;
    }

    /** How many items of the lanes that were packed found no room. */
    int leftOver() {
        return slots.stream().flatMap(slot -> slot.packing().stream()).mapToInt(packing -> packing.leftCount).sum();
    }
}
