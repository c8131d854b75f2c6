package org.rejoinder.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What found no room in a lane, in order of time: what began before the window and reaches into it is at its edge. */
final class LeftOver {
    private final TimelineItems items;
    private final TimeScale scale;
    private int[] item = new int[16];
    private double[] x = new double[16];

    int count;
    int earlier;
    int later;

    LeftOver(TimelineItems items, TimeScale scale) {
        this.items = items;
        this.scale = scale;
    }

    void add(int what, double at) {
        if (at >= scale.right() && items.start(what) >= scale.window().to()) {
            later++;
        } else if (at < scale.left() && items.end(what) <= scale.window().from()) {
            earlier++;
        } else {
            if (count == item.length) {
                item = Arrays.copyOf(item, 2 * count);
                x = Arrays.copyOf(x, 2 * count);
            }
            item[count] = what;
            x[count++] = Math.clamp(at, scale.left(), scale.right() - 1);
        }
    }

    void add(Packing packing) {
        for (int i = 0; i < packing.leftCount; i++) {
            add(packing.left[i], packing.leftX[i]);
        }
    }

    /** Puts all into order, after the last was added. */
    void sort() {
        for (int i = 1; i < count; i++) {
            if (x[i] < x[i - 1]) {
                int[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble(at -> x[at]))
                        .mapToInt(Integer::intValue).toArray();
                item = Arrays.stream(order).map(at -> item[at]).toArray();
                x = Arrays.stream(order).mapToDouble(at -> x[at]).toArray();
                return;
            }
        }
    }

    double x(int at) {
        return x[at];
    }

    int[] items(int from, int to) {
        return Arrays.copyOfRange(item, from, to);
    }
}
