package org.rejoinder.timeline;

/**
 * Time to pixels and back, over a window of time that fills a width. Folded periods take a constant width each, and
 * time runs evenly inside them too, so that every time has its pixel and every pixel its time, exactly. Both
 * conversions go on outside the window.
 */
public final class TimeScale {
    private final Window window;
    private final double left;
    private final double width;
    private final Folds folds;
    private final double gap;
    private final double pxPerMs;
    private final long activeFrom;
    private final double passedFrom;
    private final long[] knotTime;
    private final double[] knotX;

    private TimeScale(Window window, double left, double width, Folds folds) {
        this.window = window;
        this.left = left;
        this.width = width;
        this.folds = folds;
        this.gap = folds.gap(width);
        this.activeFrom = folds.active(window.from());
        this.passedFrom = folds.passed(window.from());
        double breaks = gap * (folds.passed(window.to()) - passedFrom);
        this.pxPerMs = (width - breaks) / (folds.active(window.to()) - activeFrom);
        this.knotTime = new long[2 * folds.list().size()];
        this.knotX = new double[knotTime.length];
        for (int i = 0; i < knotTime.length; i++) {
            Fold fold = folds.list().get(i / 2);
            knotTime[i] = i % 2 == 0 ? fold.from() : fold.to();
            knotX[i] = x(knotTime[i]);
        }
    }

    /**
     * A scale on which {@code window} takes {@code width} pixels from {@code left}. Where the window lies wholly inside
     * a fold, nothing is folded.
     *
     * @throws IllegalArgumentException if the width is not positive
     */
    public static TimeScale of(Window window, double left, double width, Folds folds) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("a time scale needs a positive width, not " + width);
        }
        boolean allFolded = folds.active(window.to()) - folds.active(window.from()) <= 0;
        return new TimeScale(window, left, width, allFolded ? Folds.none() : folds);
    }

    public Window window() {
        return window;
    }

    /** The pixel at which the window begins. */
    public double left() {
        return left;
    }

    /** The pixel at which the window ends. */
    public double right() {
        return left + width;
    }

    public double width() {
        return width;
    }

    public Folds folds() {
        return folds;
    }

    /** The width of a fold in pixels. */
    public double gap() {
        return gap;
    }

    /** Pixels a millisecond, outside folds. */
    public double pxPerMs() {
        return pxPerMs;
    }

    /** Pixels a day, outside folds. */
    public double pxPerDay() {
        return pxPerMs * Window.DAY;
    }

    /** The pixel of a time. */
    public double x(long time) {
        return left + pxPerMs * (folds.active(time) - activeFrom) + gap * (folds.passed(time) - passedFrom);
    }

    /** The time at a pixel, to the millisecond: {@code time(x(t)) == t}. */
    public long time(double x) {
        int knots = 0;
        while (knots < knotX.length && knotX[knots] <= x) {
            knots++;
        }
        if (knots % 2 == 1) {
            long from = knotTime[knots - 1];
            return from + Math.round((x - knotX[knots - 1]) / gap * (knotTime[knots] - from));
        }
        if (knots == 0) {
            return knotX.length == 0
                    ? window.from() + Math.round((x - left) / pxPerMs)
                    : knotTime[0] - Math.round((knotX[0] - x) / pxPerMs);
        }
        return knotTime[knots - 1] + Math.round((x - knotX[knots - 1]) / pxPerMs);
    }
}
