package org.rejoinder.render;

import java.util.List;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextStyle;

/** Draws with another pen, all moved by some pixels. */
public record MovedPen(Pen pen, double dx, double dy) implements Pen {
    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        pen.fillRect(x + dx, y + dy, w, h, colour);
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        pen.fillRound(x + dx, y + dy, w, h, r, colour);
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        pen.strokeRound(x + dx, y + dy, w, h, r, width, colour);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        pen.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, width, colour);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        pen.fillPolygon(moved(xs, dx), moved(ys, dy), colour);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        pen.polyline(moved(xs, dx), moved(ys, dy), width, colour);
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        pen.fillCircle(x + dx, y + dy, r, colour);
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        pen.strokeCircle(x + dx, y + dy, r, width, colour);
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        pen.curves(way.stream().map(part -> part.moved(dx, dy)).toList(), width, colour);
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, int colour) {
        pen.text(text, x + dx, y + dy, style, colour);
    }

    private static double[] moved(double[] values, double by) {
        double[] moved = values.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += by;
        }
        return moved;
    }
}
