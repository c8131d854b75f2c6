package org.rejoinder.timeline;

import java.util.Optional;

/** The window that shows a period as large as it can be, with room for the marks at its ends. */
final class Fitting {
    /** Pixels that are kept free after the last day. */
    static final double ROOM_AFTER = 84;

    private final Folds folds;
    private final double width;
    private final Window period;
    private final double densest;

    private Fitting(Folds folds, double width, Window period, double densest) {
        this.folds = folds;
        this.width = width;
        this.period = period;
        this.densest = densest;
    }

    /**
     * The window; empty where a width of so many pixels has no room for the period.
     *
     * @param densest  pixels that a millisecond takes at most
     */
    static Optional<Window> of(Folds folds, double width, Window period, double densest) {
        return new Fitting(folds, width, period, densest).window();
    }

    private Optional<Window> window() {
        double before = Math.min(Geometry.LEFT_PAD, width * 0.06);
        double after = Math.min(ROOM_AFTER, width * 0.11);
        Optional<Distances> fitted = fitted(before, after);
        if (fitted.isEmpty()) {
            return Optional.empty();
        }
        // Half of a break at the edge would say nothing: one that begins there is shown whole, and nothing beyond it.
        double left = wholeBreakBefore(fitted.get(), before);
        double right = wholeBreakAfter(fitted.get(), after);
        Optional<Distances> better = left == before && right == after ? Optional.empty() : fitted(left, right);
        return Optional.of(better.map(distances -> window(distances, left, right))
                .orElseGet(() -> window(fitted.get(), before, after)));
    }

    private Window window(Distances distances, double before, double after) {
        double rest = width - before - distances.between(period.from(), period.to());
        return new Window(distances.from(period.from(), -before), distances.from(period.to(), Math.max(after, rest)));
    }

    private Optional<Distances> fitted(double before, double after) {
        double gap = folds.gap(width);
        double breaks = gap * (folds.passed(period.to()) - folds.passed(period.from()));
        double room = width - breaks - before - after;
        long active = folds.active(period.to()) - folds.active(period.from());
        return room < width * 0.1 || active <= 0 ? Optional.empty()
                : Optional.of(new Distances(folds, gap, Math.min(room / active, densest)));
    }

    /** The pixels before the period, up to the beginning of the break that they reach into. */
    private double wholeBreakBefore(Distances distances, double before) {
        long start = distances.from(period.from(), -before);
        return folds.list().stream().filter(fold -> fold.to() > start && fold.to() <= period.from()).findFirst()
                .map(fold -> distances.between(fold.from(), period.from())).orElse(before);
    }

    /** The pixels after the period, up to the end of the break that they reach into. */
    private double wholeBreakAfter(Distances distances, double after) {
        long end = distances.from(period.to(), after);
        return folds.list().stream().filter(fold -> fold.from() < end && fold.from() >= period.to()).findFirst()
                .map(fold -> distances.between(period.to(), fold.to())).orElse(after);
    }
}
