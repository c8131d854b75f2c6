package org.rejoinder.timeline;

import java.util.HashMap;
import java.util.Map;

/**
 * How crowded a lane is at a resolution: how many items begin in each stretch of 2^n milliseconds, by tone. Counting a
 * lane once serves every view at that resolution.
 */
final class Crowding {
    private static final int MOST_CELLS = 6_000_000;

    private final TimelineItems items;
    private final Map<Integer, Bins> byResolution = new HashMap<>();
    private final int[] lane;

    Crowding(TimelineItems items, int[] lane) {
        this.items = items;
        this.lane = lane;
    }

    /**
     * Counts of a lane.
     *
     * @param shift   a bin is 2^shift milliseconds long, and begins at a multiple of that
     * @param first   the number of the first bin
     * @param tones   bins times tones
     * @param largest the most in any bin
     */
    record Bins(int shift, long first, int[] tones, int largest) {
        int count() {
            return tones.length / Tone.count();
        }

        int total(int bin) {
            int total = 0;
            for (int tone = 0; tone < Tone.count(); tone++) {
                total += tones[bin * Tone.count() + tone];
            }
            return total;
        }

        /** How many items there are beyond {@code rows} in a bin. */
        long beyond(int rows) {
            long beyond = 0;
            for (int bin = 0; bin < count(); bin++) {
                beyond += Math.max(0, total(bin) - rows);
            }
            return beyond;
        }
    }

    /** The smallest shift whose bins are at least {@code px} pixels wide. */
    static int shift(double px, TimeScale scale) {
        double millis = px / scale.pxPerMs();
        return Math.clamp((int) Math.ceil(Math.log(millis) / Math.log(2) - 1e-9), 0, 60);
    }

    /** The whole lane's counts, or those of a window where there would be too many bins. */
    Bins bins(int shift, Window window) {
        if (lane.length == 0) {
            return new Bins(shift, 0, new int[0], 0);
        }
        Bins known = byResolution.get(shift);
        if (known != null) {
            return known;
        }
        long first = items.start(lane[0]) >> shift;
        long count = (items.start(lane[lane.length - 1]) >> shift) - first + 1;
        if (count * Tone.count() > MOST_CELLS) {
            return count(shift, Math.max(first, window.from() >> shift),
                    Math.min(first + count - 1, window.to() >> shift));
        }
        Bins bins = count(shift, first, first + count - 1);
        byResolution.put(shift, bins);
        return bins;
    }

    private Bins count(int shift, long first, long last) {
        int tones = Tone.count();
        int[] counts = new int[(int) Math.max(0, Math.min(last - first + 1, MOST_CELLS / tones)) * tones];
        long end = first + counts.length / tones;
        for (int at = indexOf(first << shift); at < lane.length; at++) {
            long bin = items.start(lane[at]) >> shift;
            if (bin >= end) {
                break;
            }
            counts[(int) (bin - first) * tones + items.toneOrdinal(lane[at])]++;
        }
        int largest = 0;
        Bins bins = new Bins(shift, first, counts, 0);
        for (int bin = 0; bin < bins.count(); bin++) {
            largest = Math.max(largest, bins.total(bin));
        }
        return new Bins(shift, first, counts, largest);
    }

    /** The first place in the lane whose item begins at {@code time} or later. */
    int indexOf(long time) {
        int low = 0;
        int high = lane.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (items.start(lane[middle]) < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
