package org.rejoinder.timeline;

/** The curve of an answer: a cubic that leaves and arrives upright. */
public final class ArcShape {
    private static final int STEPS = 24;

    private ArcShape() {}

    /** The x at {@code t} from 0, the beginning, to 1, the end. */
    public static double x(Mark.Arc arc, double t) {
        double u = 1 - t;
        return (u * u * u + 3 * u * u * t) * arc.x1() + (3 * u * t * t + t * t * t) * arc.x2();
    }

    /** The y at {@code t} from 0 to 1. */
    public static double y(Mark.Arc arc, double t) {
        double u = 1 - t;
        return u * u * u * arc.y1() + 3 * u * u * t * arc.controlY1() + 3 * u * t * t * arc.controlY2()
                + t * t * t * arc.y2();
    }

    /** True where the curve passes within {@code reach} pixels of a point. */
    static boolean near(Mark.Arc arc, double px, double py, double reach) {
        if (!arc.bounds().grown(reach).contains(px, py)) {
            return false;
        }
        double fromX = arc.x1();
        double fromY = arc.y1();
        for (int i = 1; i <= STEPS; i++) {
            double toX = x(arc, i / (double) STEPS);
            double toY = y(arc, i / (double) STEPS);
            if (distance(px, py, fromX, fromY, toX, toY) <= reach) {
                return true;
            }
            fromX = toX;
            fromY = toY;
        }
        return false;
    }

    private static double distance(double px, double py, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((px - x1) * dx + (py - y1) * dy) / length, 0, 1);
        return Math.hypot(px - x1 - along * dx, py - y1 - along * dy);
    }
}
