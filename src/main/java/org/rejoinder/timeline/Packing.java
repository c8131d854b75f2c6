package org.rejoinder.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** A lane's marks in rows: what stands where, and what is left over. */
final class Packing {
    private static final int SORTED_UP_TO = 2000;
    /** From a growing mark to the middle of a break after it. */
    private static final double BREAK = 14;

    final int[] item;
    final int[] row;
    final double[] x;
    final double[] width;
    final boolean[] chained;
    int count;
    final int[] left;
    final double[] leftX;
    int leftCount;
    int rows;
    private double limit;

    private Packing(int size) {
        item = new int[size];
        row = new int[size];
        x = new double[size];
        width = new double[size];
        chained = new boolean[size];
        left = new int[size];
        leftX = new double[size];
    }

    /** How wide an item's mark is at a size. */
    interface Widths {
        double of(int item, MarkSize size);
    }

    /**
     * Packs places {@code from} to {@code to} of a lane into at most {@code rows} rows.
     *
     * @param limit  no mark may reach beyond this pixel; {@link Double#MAX_VALUE} for no such thing
     */
    static Packing of(TimelineItems items, Lane lane, int from, int to, MarkSize size, TimeScale scale, int rows,
            double limit, Widths widths) {
        Packing packing = new Packing(to - from);
        double[] anchor = new double[to - from];
        boolean inOrder = true;
        for (int i = 0; i < anchor.length; i++) {
            anchor[i] = Anchors.x(items, scale, lane.dated()[from + i]);
            inOrder &= i == 0 || anchor[i] > anchor[i - 1];
        }
        int[] order = inOrder || anchor.length > SORTED_UP_TO && isSorted(anchor) ? null
                : order(items, lane, from, anchor);
        Packer packer = new Packer(rows, size.chains() ? scale.pxPerDay() - 4 : 0, limit);
        packing.limit = limit;
        for (int i = 0; i < anchor.length; i++) {
            int at = order == null ? i : order[i];
            packing.put(packer, items, lane.dated()[from + at], anchor[at], size, scale, widths);
        }
        packing.rows = packer.used;
        return packing;
    }

    private void put(Packer packer, TimelineItems items, int what, double anchor, MarkSize size, TimeScale scale,
            Widths widths) {
        double w = widths.of(what, size);
        double reach = size.level() == Level.GLYPH ? 0 : Math.min(Whiskers.end(items, scale, what) - anchor, w + 240);
        if (!packer.place(anchor, w + size.gapX(), reach)) {
            left[leftCount] = what;
            leftX[leftCount++] = anchor;
            return;
        }
        item[count] = what;
        row[count] = packer.row;
        x[count] = packer.x;
        width[count] = w;
        chained[count++] = packer.chained;
    }

    /**
     * Lets marks grow to the widths that they want, as far as the next mark of their row and the next break leave room.
     *
     * @param wanted  the width that an item's mark wants
     */
    void widen(IntToDoubleFunction wanted, MarkSize size, TimeScale scale) {
        double[] next = new double[rows];
        Arrays.fill(next, limit);
        for (int i = count - 1; i >= 0; i--) {
            if (width[i] < wanted.applyAsDouble(item[i])) {
                double end = next[row[i]] - (next[row[i]] == limit ? 0 : size.gapX());
                double room = Math.min(end, nextBreak(x[i], scale)) - x[i];
                width[i] = Math.max(width[i], Math.floor(Math.min(room, wanted.applyAsDouble(item[i]))));
            }
            next[row[i]] = x[i];
        }
    }

    private static double nextBreak(double from, TimeScale scale) {
        for (Fold fold : scale.folds().list()) {
            double middle = (scale.x(fold.from()) + scale.x(fold.to())) / 2;
            if (middle > from) {
                return middle - BREAK;
            }
        }
        return Double.MAX_VALUE;
    }

    private static boolean isSorted(double[] values) {
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[i - 1]) {
                return false;
            }
        }
        return true;
    }

    /** By date; on one date the accused and the answering come first, so that they stand near the axis. */
    private static int[] order(TimelineItems items, Lane lane, int from, double[] anchor) {
        Integer[] order = IntStream.range(0, anchor.length).boxed().toArray(Integer[]::new);
        Comparator<Integer> byDate = Comparator.comparingDouble(i -> Math.rint(anchor[i] * 1000));
        Comparator<Integer> byDegree = Comparator.comparingInt(i -> -items.degree(lane.dated()[from + i]));
        Arrays.sort(order, byDate.thenComparing(byDegree).thenComparing(Comparator.naturalOrder()));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }
}
