package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The items among some that an analyst flagged, by stretches of time. Only stretches that have any are there.
 *
 * @param shift    a stretch is 2^shift milliseconds long
 * @param bins     the numbers of the stretches, ascending
 * @param ends     up to where among the items each one reaches
 * @param hues     which flags are in each, one bit a hue
 * @param flagged  the items, in order of time
 */
record FlagBins(int shift, long[] bins, int[] ends, byte[] hues, int[] flagged) {
    static FlagBins of(TimelineItems items, int[] flagged, int shift) {
        long[] bins = new long[flagged.length];
        int[] ends = new int[flagged.length];
        byte[] hues = new byte[flagged.length];
        int length = 0;
        for (int i = 0; i < flagged.length; i++) {
            long bin = items.start(flagged[i]) >> shift;
            if (length == 0 || bins[length - 1] != bin) {
                bins[length++] = bin;
            }
            ends[length - 1] = i + 1;
            hues[length - 1] |= (byte) (1 << items.flag(flagged[i]).orElseThrow().ordinal());
        }
        return new FlagBins(shift, Arrays.copyOf(bins, length), Arrays.copyOf(ends, length),
                Arrays.copyOf(hues, length), flagged);
    }

    /**
     * Some stretches that have one mark together.
     *
     * @param from  the first, by its place among the stretches
     * @param to    the one after the last
     * @param x     where the mark begins, in pixels
     * @param w     how wide it is
     * @param hues  the flags, each once
     */
    record Group(int from, int to, double x, double w, List<Hue> hues) {}

    /** How wide the mark is of so many items with these flags. */
    interface Width {
        double of(List<Hue> hues, int count);
    }

    /**
     * The marks of what is in the scale's window, from left to right; stretches share one where there is no room for
     * two.
     */
    List<Group> groups(TimeScale scale, Width width, double gap) {
        List<Group> groups = new ArrayList<>();
        int end = from(scale.window().to() - 1 >> shift, 1);
        for (int bin = from(scale.window().from() >> shift, 0); bin < end; bin++) {
            Group next = group(scale, bin, bin + 1, width);
            while (!groups.isEmpty() && next.x() < groups.getLast().x() + groups.getLast().w() + gap) {
                next = group(scale, groups.removeLast().from(), bin + 1, width);
            }
            groups.add(next);
        }
        return groups;
    }

    /** The place of the first stretch of at least that number, or of more than it. */
    private int from(long bin, int more) {
        int place = Arrays.binarySearch(bins, bin);
        return place < 0 ? -place - 1 : place + more;
    }

    private Group group(TimeScale scale, int from, int to, Width width) {
        int mask = 0;
        for (int bin = from; bin < to; bin++) {
            mask |= hues[bin];
        }
        int some = mask;
        List<Hue> all = Arrays.stream(Hue.values()).filter(hue -> (some >> hue.ordinal() & 1) == 1).toList();
        double w = width.of(all, ends[to - 1] - begin(from));
        double middle = (scale.x(bins[from] << shift) + scale.x(bins[to - 1] + 1 << shift)) / 2;
        return new Group(from, to, Math.rint(Math.clamp(middle - w / 2, scale.left(),
                Math.max(scale.left(), scale.right() - w))), w, all);
    }

    private int begin(int bin) {
        return bin == 0 ? 0 : ends[bin - 1];
    }

    /** The items of a mark. */
    Mark.Items items(Group group) {
        return new Mark.Items(Arrays.copyOfRange(flagged, begin(group.from()), ends[group.to() - 1]));
    }

    /** The time that a mark stands for. */
    Window when(Group group) {
        return new Window(bins[group.from()] << shift, bins[group.to() - 1] + 1 << shift);
    }
}
