package org.rejoinder.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How crowded a lane is at a resolution: how many items begin in each stretch of 2^n milliseconds, by tone. Counting a
 * lane once serves every view at that resolution.
 */
final class Crowding {
    /** A lane may always have so many bins, and never more than it has items or this. */
    private static final int FEW_BINS = 4096;
    /** Counting begins so many times twice as fine as asked, for the finer questions that follow. */
    private static final int FINER = 5;
    /**
     * Items of a shorter lane are counted anew for each resolution; of a longer one that would take too long while
     * zooming.
     */
    private static final int LONG = 10_000;
    /** Not so fine that there are more bins than this. */
    private static final int MOST_FINE = 16_384;
    private static final int SOME = 1024;

    private final TimelineItems items;
    private final NavigableMap<Integer, Bins> bins = new TreeMap<>();
    private final Map<Integer, Histogram> histograms = new HashMap<>();
    private final Map<Integer, FlagBins> flags = new HashMap<>();
    private final int[] lane;
    private Runs runs;
    private int[] flagged;
    private Ranges ranges;

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
     */
    record Bins(int shift, long first, int[] tones) {
        int count() {
            return tones.length / Tone.count();
        }

        /** The same, put together to bins of a coarser resolution. */
        Bins coarser(int wanted) {
            int tones = Tone.count();
            int by = wanted - shift;
            long begin = first >> by;
            int[] sums = new int[(int) ((first + count() - 1 >> by) - begin + 1) * tones];
            for (int bin = 0; bin < count(); bin++) {
                int to = (int) ((first + bin >> by) - begin) * tones;
                for (int tone = 0; tone < tones; tone++) {
                    sums[to + tone] += this.tones[bin * tones + tone];
                }
            }
            return new Bins(wanted, begin, sums);
        }

        int total(int bin) {
            int total = 0;
            for (int tone = 0; tone < Tone.count(); tone++) {
                total += tones[bin * Tone.count() + tone];
            }
            return total;
        }
    }

    /**
     * The bins of a fine resolution that are not empty, from which those of every coarser one are counted.
     *
     * @param shift   a bin is 2^shift milliseconds long
     * @param bins    their numbers, ascending
     * @param sizes   how many items each has
     * @param length  how many there are
     */
    private record Runs(int shift, long[] bins, int[] sizes, int length) {
        static Runs of(TimelineItems items, int[] lane, int shift) {
            long[] bins = new long[Math.min(SOME, lane.length)];
            int[] sizes = new int[bins.length];
            int length = 0;
            for (int item : lane) {
                long bin = items.start(item) >> shift;
                if (length == 0 || bins[length - 1] != bin) {
                    if (length == bins.length) {
                        bins = Arrays.copyOf(bins, 2 * length);
                        sizes = Arrays.copyOf(sizes, 2 * length);
                    }
                    bins[length++] = bin;
                }
                sizes[length - 1]++;
            }
            return new Runs(shift, bins, sizes, length);
        }
    }

    /**
     * How full a lane's bins are.
     *
     * @param sizes  the numbers of items that bins have, ascending
     * @param bins   how many bins have that many
     */
    record Histogram(int[] sizes, int[] bins) {
        /** The most in any bin. */
        int largest() {
            return sizes.length == 0 ? 0 : sizes[sizes.length - 1];
        }

        /** How many items there are beyond {@code rows} in a bin. */
        long beyond(int rows) {
            long beyond = 0;
            for (int i = sizes.length - 1; i >= 0 && sizes[i] > rows; i--) {
                beyond += (long) (sizes[i] - rows) * bins[i];
            }
            return beyond;
        }
    }

    /** How full the whole lane's bins are. */
    Histogram histogram(int shift) {
        return histograms.computeIfAbsent(shift, this::countSizes);
    }

    private Histogram countSizes(int shift) {
        if (runs == null || runs.shift() > shift) {
            runs = Runs.of(items, lane, Math.max(0, shift - FINER));
        }
        TreeMap<Integer, Integer> sizes = new TreeMap<>();
        int[] small = new int[256];
        int run = 0;
        long bin = Long.MIN_VALUE;
        for (int i = 0; i <= runs.length(); i++) {
            long next = i < runs.length() ? runs.bins()[i] >> shift - runs.shift() : Long.MAX_VALUE;
            int more = i < runs.length() ? runs.sizes()[i] : 0;
            if (next == bin) {
                run += more;
                continue;
            }
            if (run >= small.length) {
                sizes.merge(run, 1, Integer::sum);
            } else if (run > 0) {
                small[run]++;
            }
            bin = next;
            run = more;
        }
        for (int size = 1; size < small.length; size++) {
            if (small[size] > 0) {
                sizes.put(size, small[size]);
            }
        }
        return new Histogram(sizes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sizes.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /** The items that begin before {@code start} and whose ranges reach beyond {@code time}, in order. */
    int[] over(long start, long time) {
        if (lane.length == 0 || items.start(lane[0]) >= start) {
            return new int[0];
        }
        if (ranges == null) {
            ranges = new Ranges(items, lane);
        }
        return ranges.over(start, time);
    }

    /** What is flagged of the whole lane. */
    FlagBins flags(int shift) {
        if (flagged == null) {
            flagged = items.flagged(lane);
        }
        return flags.computeIfAbsent(shift, wanted -> FlagBins.of(items, flagged, wanted));
    }

    /** The smallest shift whose bins are at least {@code px} pixels wide. */
    static int shift(double px, TimeScale scale) {
        double millis = px / scale.pxPerMs();
        return Math.clamp((int) Math.ceil(Math.log(millis) / Math.log(2) - 1e-9), 0, 60);
    }

    /** The whole lane's counts, or those of a window where there would be too many bins. */
    Bins bins(int shift, Window window) {
        if (lane.length == 0) {
            return new Bins(shift, 0, new int[0]);
        }
        Bins known = bins.get(shift);
        if (known != null) {
            return known;
        }
        long first = items.start(lane[0]) >> shift;
        long last = items.start(lane[lane.length - 1]) >> shift;
        if (last - first >= Math.max(FEW_BINS, lane.length)) {
            return count(shift, Math.max(first, window.from() >> shift), Math.min(last, window.to() >> shift));
        }
        Bins whole = finer(shift).map(fine -> fine.coarser(shift)).orElseGet(() -> count(shift, first, last));
        bins.put(shift, whole);
        return whole;
    }

    /**
     * Counts from which those of this resolution can be put together, which takes no longer the more items there are.
     */
    private Optional<Bins> finer(int shift) {
        Map.Entry<Integer, Bins> known = bins.lowerEntry(shift);
        if (known != null || lane.length < LONG) {
            return Optional.ofNullable(known).map(Map.Entry::getValue);
        }
        int fine = Math.max(0, shift - FINER);
        long from = items.start(lane[0]);
        long to = items.start(lane[lane.length - 1]);
        while (fine < shift && (to >> fine) - (from >> fine) >= MOST_FINE) {
            fine++;
        }
        if (fine == shift) {
            return Optional.empty();
        }
        bins.put(fine, count(fine, from >> fine, to >> fine));
        return Optional.of(bins.get(fine));
    }

    private Bins count(int shift, long first, long last) {
        int tones = Tone.count();
        int[] counts = new int[(int) Math.clamp(last - first + 1, 0, Integer.MAX_VALUE / tones) * tones];
        long end = first + counts.length / tones;
        for (int at = indexOf(first << shift); at < lane.length; at++) {
            long bin = items.start(lane[at]) >> shift;
            if (bin >= end) {
                break;
            }
            counts[(int) (bin - first) * tones + items.toneOrdinal(lane[at])]++;
        }
        return new Bins(shift, first, counts);
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
