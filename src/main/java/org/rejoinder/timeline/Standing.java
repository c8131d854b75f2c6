package org.rejoinder.timeline;

import java.util.Arrays;

/**
 * Where the marks of packed rows stand in the window. A mark begins at its date. Where that is known to a day, a week
 * or more, and the window shows a later part of it, the mark stands at the window's edge instead, up to the next mark
 * of its row and for as long as a part of its range is in view. What has too little room there is still in the window.
 */
final class Standing {
    /** What becomes of a mark. */
    enum Place { DRAWN, EARLIER, LATER, CROWDED }

    /** From a mark to the window's edge. */
    static final double EDGE = 2;

    final Place[] place;
    final double[] x;
    final double[] width;

    private final TimelineItems items;
    private final TimeScale scale;
    private final MarkSize size;
    /** The pixel at which the next mark of each row begins. */
    private final double[] next;
    private final double left;
    private final double right;

    private Standing(TimelineItems items, Packing packing, MarkSize size, TimeScale scale) {
        this.items = items;
        this.scale = scale;
        this.size = size;
        this.place = new Place[packing.count];
        this.x = new double[packing.count];
        this.width = new double[packing.count];
        this.next = new double[packing.rows];
        this.left = scale.left() + EDGE;
        this.right = scale.right() - EDGE;
    }

    static Standing of(TimelineItems items, Packing packing, MarkSize size, TimeScale scale) {
        Standing standing = new Standing(items, packing, size, scale);
        double offset = Math.rint(scale.x(0)) - scale.x(0);
        double[] before = standing.endsBefore(packing, offset);
        Arrays.fill(standing.next, Double.MAX_VALUE);
        for (int i = packing.count - 1; i >= 0; i--) {
            standing.stand(i, packing, Math.rint(packing.x[i] + offset), before[i]);
        }
        return standing;
    }

    /** Where the mark before each one in its row ends, the gap included. */
    private double[] endsBefore(Packing packing, double offset) {
        double[] ends = new double[packing.rows];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        double[] before = new double[packing.count];
        for (int i = 0; i < packing.count; i++) {
            before[i] = ends[packing.row[i]];
            ends[packing.row[i]] = Math.rint(packing.x[i] + offset) + packing.width[i] + size.gapX();
        }
        return before;
    }

    private void stand(int i, Packing packing, double begins, double before) {
        double from = begins;
        double to = begins + packing.width[i];
        boolean reaches = reaches(packing.item[i]);
        if (from > scale.right() && items.start(packing.item[i]) >= scale.window().to()) {
            place[i] = Place.LATER;
            return;
        }
        if (from < left && reaches) {
            to = Math.max(Math.max(to, Math.rint(scale.x(items.end(packing.item[i])))), left + size.least());
            to = Math.min(Math.min(to, left + packing.width[i]), next[packing.row[i]] - size.gapX());
            from = left;
        } else if (from + size.least() > right && from >= left && right - size.least() >= Math.max(left, before)) {
            from = right - size.least();
        }
        from = Math.max(from, left);
        to = Math.min(to, right);
        x[i] = from;
        width[i] = Math.max(0, to - from);
        place[i] = width[i] >= Math.min(packing.width[i], size.least()) ? Place.DRAWN
                : begins >= scale.left() || reaches ? Place.CROWDED : Place.EARLIER;
        if (place[i] == Place.DRAWN) {
            next[packing.row[i]] = from;
        }
    }

    /** True where a part of an item's range is in the window, or after it. */
    private boolean reaches(int item) {
        return items.end(item) > scale.window().from();
    }
}
