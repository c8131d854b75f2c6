package org.rejoinder.render;

import java.util.List;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextStyle;

/**
 * Draws with another pen, all as faint as wanted.
 *
 * @param share  of the colours' opacity that is left, 0 to 1
 */
record FadedPen(Pen pen, double share) implements Pen {
    private int faded(int colour) {
        return Theme.faded(colour, share);
    }

    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        pen.fillRect(x, y, w, h, faded(colour));
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        pen.fillRound(x, y, w, h, r, faded(colour));
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        pen.strokeRound(x, y, w, h, r, width, faded(colour));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        pen.line(x1, y1, x2, y2, width, faded(colour));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        pen.fillPolygon(xs, ys, faded(colour));
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        pen.polyline(xs, ys, width, faded(colour));
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        pen.fillCircle(x, y, r, faded(colour));
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        pen.strokeCircle(x, y, r, width, faded(colour));
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        pen.curves(way, width, faded(colour));
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, int colour) {
        pen.text(text, x, y, style, faded(colour));
    }
}
