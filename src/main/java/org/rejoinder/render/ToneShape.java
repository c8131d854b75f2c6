package org.rejoinder.render;

import org.rejoinder.timeline.Tone;

/** The shape of each tone: told apart without colour. */
public final class ToneShape {
    private ToneShape() {}

    /** Draws it around a centre, about {@code r} pixels each way. */
    public static void draw(Pen pen, Tone tone, double x, double y, double r, int colour) {
        switch (tone) {
            case ACCUSE -> polygon(pen, x, y, r, colour, 0, 0.9, -1, -0.9, 1, -0.9);
            case DENY -> polygon(pen, x, y, r, colour, 0, -0.9, -1, 0.9, 1, 0.9);
            case COUNTER_ACCUSE -> polygon(pen, x, y, r, colour, 0, -1.05, 1.05, 0, 0, 1.05, -1.05, 0);
            case DEMAND -> pen.fillRect(x - 0.85 * r, y - 0.85 * r, 1.7 * r, 1.7 * r, colour);
            case MEASURE -> polygon(pen, x, y, r, colour, -1, -0.2, 0, -1, 1, -0.2, 0.62, 1, -0.62, 1);
            case COMMENT -> pen.fillCircle(x, y, 0.85 * r, colour);
            case ACKNOWLEDGE -> pen.strokeCircle(x, y, 0.7 * r, 0.4 * r, colour);
            case SUPPORT ->
                    polygon(pen, x, y, r, colour, -0.32, -1, 0.32, -1, 0.32, -0.32, 1, -0.32, 1, 0.32, 0.32, 0.32,
                    0.32, 1, -0.32, 1, -0.32, 0.32, -1, 0.32, -1, -0.32, -0.32, -0.32);
            case CONDEMN -> polygon(pen, x, y, r, colour, -0.9, -0.45, -0.45, -0.9, 0, -0.45, 0.45, -0.9, 0.9, -0.45,
                    0.45, 0, 0.9, 0.45, 0.45, 0.9, 0, 0.45, -0.45, 0.9, -0.9, 0.45, -0.45, 0);
            case REJECT -> pen.fillRect(x - r, y - 0.42 * r, 2 * r, 0.84 * r, colour);
            case THREATEN -> star(pen, x, y, 1.12 * r, colour);
        }
    }

    private static void polygon(Pen pen, double x, double y, double r, int colour, double... points) {
        double[] xs = new double[points.length / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + r * points[2 * i];
            ys[i] = y + r * points[2 * i + 1];
        }
        pen.fillPolygon(xs, ys, colour);
    }

    private static void star(Pen pen, double x, double y, double r, int colour) {
        double[] xs = new double[8];
        double[] ys = new double[8];
        for (int i = 0; i < 8; i++) {
            double reach = i % 2 == 0 ? r : 0.42 * r;
            xs[i] = x + reach * Math.sin(i * Math.PI / 4);
            ys[i] = y - reach * Math.cos(i * Math.PI / 4);
        }
        pen.fillPolygon(xs, ys, colour);
    }
}
