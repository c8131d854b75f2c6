package org.rejoinder.render;

import java.util.List;
import java.util.function.BiFunction;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;

/**
 * Draws with another pen, and marks behind names and words what is searched for.
 *
 * @param finder  what is hit in a text of that style, as offsets of the text; asked for names and words of items alone
 * @param colour  of the marks
 */
public record HitPen(Pen pen, TextMeasure measure, BiFunction<String, TextStyle, List<Hit>> finder, int colour)
        implements Pen {
    private static final double ABOVE = 12;
    private static final double HEIGHT = 15.5;
    private static final double BESIDE = 1;
    private static final double CORNER = 2;

    /** A stretch of a text, half open, in UTF-16 offsets. */
    public record Hit(int start, int end) {}

    @Override
    public void text(String text, double x, double y, TextStyle style, int ink) {
        if (style == TextStyle.NAME || style == TextStyle.WORDS) {
            for (Hit hit : finder.apply(text, style)) {
                double from = measure.width(text.substring(0, hit.start()), style);
                double width = measure.width(text.substring(hit.start(), hit.end()), style);
                pen.fillRound(x + from - BESIDE, y - ABOVE, width + 2 * BESIDE, HEIGHT, CORNER, colour);
            }
        }
        pen.text(text, x, y, style, ink);
    }

    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        pen.fillRect(x, y, w, h, colour);
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        pen.fillRound(x, y, w, h, r, colour);
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        pen.strokeRound(x, y, w, h, r, width, colour);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        pen.line(x1, y1, x2, y2, width, colour);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        pen.fillPolygon(xs, ys, colour);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        pen.polyline(xs, ys, width, colour);
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        pen.fillCircle(x, y, r, colour);
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        pen.strokeCircle(x, y, r, width, colour);
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        pen.curves(way, width, colour);
    }
}
