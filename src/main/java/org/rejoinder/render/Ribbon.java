package org.rejoinder.render;

import java.util.Arrays;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Hue;

/**
 * The flag that an analyst gave a statement: a ribbon at its mark's upper edge, whose end tells the colours apart too.
 */
public final class Ribbon {
    /** Pixels. */
    public static final double WIDTH = 7;
    /** Pixels. */
    public static final double HEIGHT = 11;

    private Ribbon() {}

    /**
     * Draws it.
     *
     * @param x  of its left edge
     * @param y  of its upper edge
     */
    public static void draw(Pen pen, Hue hue, double x, double y, Theme theme) {
        draw(pen, hue, new Box(x, y, WIDTH, HEIGHT), theme);
    }

    /** Draws it as large as a box. */
    static void draw(Pen pen, Hue hue, Box box, Theme theme) {
        double[] end = end(hue);
        double[] xs = new double[2 + end.length / 2];
        double[] ys = new double[xs.length];
        xs[0] = box.right();
        ys[0] = box.y();
        xs[1] = box.x();
        ys[1] = box.y();
        for (int i = 0; i < end.length / 2; i++) {
            xs[i + 2] = box.x() + box.w() * end[2 * i];
            ys[i + 2] = box.y() + box.h() * end[2 * i + 1];
        }
        pen.fillPolygon(xs, ys, theme.colour(hue));
        double[] aroundX = Arrays.copyOf(xs, xs.length + 1);
        double[] aroundY = Arrays.copyOf(ys, ys.length + 1);
        aroundX[xs.length] = xs[0];
        aroundY[ys.length] = ys[0];
        pen.polyline(aroundX, aroundY, 0.8, theme.muted());
    }

    /** Its lower end from left to right, in shares of its width and height. */
    private static double[] end(Hue hue) {
        return switch (hue) {
            case RED -> new double[] {0, 1, 0.5, 0.6, 1, 1};
            case ORANGE -> new double[] {0, 0.6, 0.5, 1, 1, 0.6};
            case YELLOW -> new double[] {0, 0.75, 1, 0.75};
            case GREEN -> new double[] {0, 1, 1, 0.5};
            case BLUE -> new double[] {0, 0.5, 1, 1};
            case PURPLE -> new double[] {0, 1, 0.5, 1, 0.5, 0.55, 1, 0.55};
        };
    }
}
