package org.rejoinder.timeline;

import java.util.Arrays;

/**
 * Finds the items of a lane that begin before a time and whose ranges reach beyond it. They are kept by the length of
 * their ranges, each at most twice as long as another of its kind: so most of those that are looked at are found.
 */
final class Ranges {
    private static final int KINDS = Long.SIZE;

    private final TimelineItems items;
    private final int[][] kinds = new int[KINDS][];
    private final long[] longest = new long[KINDS];

    /** @param lane  in order of time */
    Ranges(TimelineItems items, int[] lane) {
        this.items = items;
        int[] sizes = new int[KINDS];
        for (int item : lane) {
            sizes[kind(item)]++;
        }
        for (int kind = 1; kind < KINDS; kind++) {
            kinds[kind] = sizes[kind] == lane.length ? lane : new int[sizes[kind]];
        }
        int[] filled = new int[KINDS];
        for (int item : lane) {
            int kind = kind(item);
            if (kind > 0) {
                longest[kind] = Math.max(longest[kind], items.end(item) - items.start(item));
                kinds[kind][filled[kind]++] = item;
            }
        }
    }

    /** 0 for a moment. */
    private int kind(int item) {
        return KINDS - Long.numberOfLeadingZeros(Math.max(0, items.end(item) - items.start(item)));
    }

    /** Those that begin before {@code start} and end after {@code time}, in order. */
    int[] over(long start, long time) {
        int[] found = new int[16];
        int count = 0;
        for (int kind = 1; kind < KINDS; kind++) {
            int[] some = kinds[kind];
            for (int at = first(some, time - longest[kind]); at < some.length && items.start(some[at]) < start; at++) {
                if (items.end(some[at]) > time) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = some[at];
                }
            }
        }
        int[] all = Arrays.copyOf(found, count);
        Arrays.sort(all);
        return all;
    }

    private int first(int[] some, long time) {
        int low = 0;
        int high = some.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.start(some[middle]) <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
