package org.rejoinder.render;

import org.rejoinder.timeline.TextStyle;

/** What a painter draws with. Lengths in pixels, colours as {@code 0xAARRGGBB}; lines have round ends and corners. */
public interface Pen {
    void fillRect(double x, double y, double w, double h, int colour);

    /** A rectangle with corners of radius {@code r}. */
    void fillRound(double x, double y, double w, double h, double r, int colour);

    void strokeRound(double x, double y, double w, double h, double r, double width, int colour);

    void line(double x1, double y1, double x2, double y2, double width, int colour);

    void fillPolygon(double[] xs, double[] ys, int colour);

    void polyline(double[] xs, double[] ys, double width, int colour);

    void fillCircle(double x, double y, double r, int colour);

    void strokeCircle(double x, double y, double r, double width, int colour);

    /** A cubic curve. */
    void curve(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2, double width,
            int colour);

    /**
     * A line of text.
     *
     * @param x  where its first letter begins
     * @param y  its baseline
     */
    void text(String text, double x, double y, TextStyle style, int colour);
}
