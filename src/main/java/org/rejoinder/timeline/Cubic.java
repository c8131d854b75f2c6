package org.rejoinder.timeline;

/** A cubic curve from one point to another, in pixels, with its two control points. */
public record Cubic(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2) {
    /** A curve that leaves and arrives upright, in the middle between two heights. */
    static Cubic upright(double x1, double y1, double x2, double y2) {
        return upright(x1, y1, x2, y2, 0.5);
    }

    /**
     * A curve that leaves and arrives upright.
     *
     * @param share  where in between it runs flattest: 0 at the height of its beginning, 1 at that of its end
     */
    static Cubic upright(double x1, double y1, double x2, double y2, double share) {
        double flat = y1 + (y2 - y1) * share;
        return new Cubic(x1, y1, x1, flat, x2, flat, x2, y2);
    }

    /** True where it passes through a box, as far as some tens of points tell. */
    boolean crosses(Box box) {
        if (!bounds().overlaps(box)) {
            return false;
        }
        double steps = Math.max(16, (Math.abs(x2 - x1) + Math.abs(y2 - y1)) / 8);
        for (int i = 0; i <= steps; i++) {
            if (box.contains(x(i / steps), y(i / steps))) {
                return true;
            }
        }
        return false;
    }

    /** The other way round. */
    Cubic reversed() {
        return new Cubic(x2, y2, cx2, cy2, cx1, cy1, x1, y1);
    }

    /** The x at {@code t} from 0, the beginning, to 1, the end. */
    public double x(double t) {
        return at(x1, cx1, cx2, x2, t);
    }

    /** The y at {@code t} from 0 to 1. */
    public double y(double t) {
        return at(y1, cy1, cy2, y2, t);
    }

    private static double at(double a, double b, double c, double d, double t) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    /** A box that the curve does not leave. */
    Box bounds() {
        double left = Math.min(Math.min(x1, x2), Math.min(cx1, cx2));
        double top = Math.min(Math.min(y1, y2), Math.min(cy1, cy2));
        return new Box(left, top, Math.max(Math.max(x1, x2), Math.max(cx1, cx2)) - left,
                Math.max(Math.max(y1, y2), Math.max(cy1, cy2)) - top);
    }

    /** The same curve elsewhere, by pixels. */
    public Cubic moved(double dx, double dy) {
        return new Cubic(x1 + dx, y1 + dy, cx1 + dx, cy1 + dy, cx2 + dx, cy2 + dy, x2 + dx, y2 + dy);
    }
}
