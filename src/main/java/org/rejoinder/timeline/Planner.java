package org.rejoinder.timeline;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the level of detail and divides the height among the lanes. The choice depends on the zoom, the size and the
 * items, not on where the window is: so panning never changes the level, and the same zoom gives the same picture. The
 * finest size is taken at which all items find room; zoomed in deep, some may be left over and counted.
 */
final class Planner {
    /** More cards of the widest kinds find no room on any page. */
    private static final int MOST_WIDE = 200;
    /** How much more may be left over each time that the scale doubles. */
    private static final double PER_DOUBLING = 0.05;

    private final TimelineItems items;
    private final Packing.Widths widths;
    private final FittedRows fitted;
    private final Medium medium;

    Planner(TimelineItems items, Packing.Widths widths, Packing.Widths heights, Medium medium) {
        this.items = items;
        this.widths = widths;
        this.fitted = new FittedRows(items, widths, heights);
        this.medium = medium;
    }

    Plan plan(ViewState view, Geometry geometry, TimeScale scale, Window busy, Grouped grouped, double eventRoom) {
        LaneFit fit = new LaneFit(items, widths, scale, grouped, scale.x(busy.to()) + Navigator.ROOM_AFTER - 2);
        Division division = view.grouping() == Grouping.SIDE ? new Mirrored(fit, geometry, grouped, eventRoom)
                : new Stacked(fit, geometry, grouped, eventRoom);
        double extra = PER_DOUBLING * Math.max(0, Math.log(zoom(busy, geometry, scale)) / Math.log(2));
        Optional<Plan> best = Optional.empty();
        for (MarkSize size : medium.sizes()) {
            if (best.isPresent() && !isBetterThanCounts(size)) {
                break;
            }
            if (isTooWide(size, fit, grouped)) {
                continue;
            }
            Optional<Plan> cards = fitted.of(size, scale, fit.limit(size), grouped)
                    .flatMap(these -> division.fitted(size, these));
            if (cards.isPresent()) {
                return cards.get();
            }
            double tolerance = medium == Medium.PAGE || best.isEmpty() ? size.tolerance() + extra : 0;
            Optional<Plan> plan = division.even(size, tolerance);
            if (plan.isPresent() && plan.get().drawsAll()) {
                return plan.get();
            }
            best = Stream.concat(best.stream(), plan.stream()).min(Comparator.comparingInt(Plan::leftOver));
        }
        return best.orElseThrow();
    }

    /**
     * In the window smaller cards are better than larger ones of which some are only counted, and chips are not; in a
     * picture every size is that has marks.
     */
    private boolean isBetterThanCounts(MarkSize size) {
        return medium == Medium.PAGE ? size.level() != Level.DENSITY : size.level() == Level.CARD;
    }

    /** True where the widest cards would need more rows than others, in steps that arcs cannot go round. */
    private static boolean isTooWide(MarkSize size, LaneFit fit, Grouped grouped) {
        if (size.lines() <= MarkSize.LARGE_CARD.lines()) {
            return false;
        }
        int all = grouped.lanes().stream().mapToInt(lane -> lane.dated().length).sum();
        return all > MOST_WIDE || size.width() > MarkSize.LARGE_CARD.width()
                && IntStream.range(0, grouped.lanes().size()).anyMatch(lane ->
                        fit.wantedRows(lane, size, all) > fit.wantedRows(lane, MarkSize.LARGE_CARD, all));
    }

    /** How many times larger than fitted, which is without the quiet days at both ends. */
    private static double zoom(Window busy, Geometry geometry, TimeScale scale) {
        long active = Math.max(1, scale.folds().active(busy.to()) - scale.folds().active(busy.from()));
        return scale.pxPerMs() * active / geometry.plotWidth();
    }
}
