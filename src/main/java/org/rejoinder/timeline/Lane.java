package org.rejoinder.timeline;

/**
 * A row of the timeline's grouping with its items.
 *
 * @param label    what it is called
 * @param upwards  true where marks pile up from the lower edge
 * @param dated    items in order of time
 * @param undated  items without a date
 */
record Lane(String label, boolean upwards, int[] dated, int[] undated) {
    int size() {
        return dated.length + undated.length;
    }
}
