package org.rejoinder.timeline;

/**
 * Where an item's mark begins: at its earliest date. An item whose range is longer than a month and reaches into the
 * window from before it is shown at the window's edge, so that it is not lost.
 */
final class Anchors {
    private static final long WIDE = 31 * Window.DAY;
    private static final double EDGE = 14;

    private Anchors() {}

    static double x(TimelineItems items, TimeScale scale, int item) {
        double x = scale.x(items.start(item));
        if (x < scale.left() + EDGE && isWide(items, item)) {
            return Math.max(x, Math.min(scale.left() + EDGE, scale.x(items.end(item) - Window.DAY)));
        }
        return x;
    }

    static boolean isWide(TimelineItems items, int item) {
        return items.end(item) - items.start(item) > WIDE;
    }
}
