package org.rejoinder.timeline;

import java.util.Arrays;

/**
 * A row of the timeline's grouping with its items.
 *
 * @param name     what it holds
 * @param upwards  true where marks pile up from the lower edge
 * @param dated    items in order of time
 * @param undated  items without a date
 */
record Lane(LaneName name, boolean upwards, int[] dated, int[] undated) {
    /** All items, the undated last. */
    int[] members() {
        int[] all = Arrays.copyOf(dated, size());
        System.arraycopy(undated, 0, all, dated.length, undated.length);
        return all;
    }

    int size() {
        return dated.length + undated.length;
    }
}
