package org.rejoinder.render;

import java.util.List;
import org.rejoinder.timeline.Cubic;
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

    /**
     * Cubic curves in one stroke: where faded strokes meet, they would be darker.
     *
     * @param way  one at least, each beginning where the one before it ends
     */
    void curves(List<Cubic> way, double width, int colour);

    /**
     * A line of text.
     *
     * @param x  where its first letter begins
     * @param y  its baseline
     */
    void text(String text, double x, double y, TextStyle style, int colour);
}
