package org.rejoinder.timeline;

/** A rectangle in pixels, left and top edge included, right and bottom edge not. */
public record Box(double x, double y, double w, double h) {
    public Box {
        if (!(w >= 0) || !(h >= 0)) {
            throw new IllegalArgumentException("a box needs a width and a height, not " + w + " x " + h);
        }
    }

    public double right() {
        return x + w;
    }

    public double bottom() {
        return y + h;
    }

    public double centreX() {
        return x + w / 2;
    }

    public double centreY() {
        return y + h / 2;
    }

    public boolean contains(double px, double py) {
        return px >= x && px < x + w && py >= y && py < y + h;
    }

    /** True where the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** As high as asked for, from the same top. */
    public Box withHeight(double height) {
        return new Box(x, y, w, height);
    }

    /** As wide as asked for, from the same left edge. */
    public Box withWidth(double width) {
        return new Box(x, y, width, h);
    }

    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, w, h);
    }

    /** The smallest box that holds both. */
    public Box cover(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    public Box grown(double by) {
        return new Box(x - by, y - by, w + 2 * by, h + 2 * by);
    }
}
