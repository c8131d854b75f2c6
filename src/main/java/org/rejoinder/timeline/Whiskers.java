package org.rejoinder.timeline;

import java.util.Optional;

/** The ranges of uncertain dates. A day is no uncertainty until hours can be told apart. */
final class Whiskers {
    private static final double HEIGHT = 8;
    /** Pixels a day from which the axis has hours: a mark at midnight would seem to be of that hour. */
    private static final double DAY_SHOWS_AT = Ticks.Unit.SIX_HOURS.apart() * 4;

    private Whiskers() {}

    static boolean isUncertain(TimelineItems items, TimeScale scale, int item) {
        long range = items.end(item) - items.start(item);
        return range > Window.DAY || range == Window.DAY && scale.pxPerDay() >= DAY_SHOWS_AT;
    }

    /** Where the range ends, in pixels; the mark's own date where it is certain. */
    static double end(TimelineItems items, TimeScale scale, int item) {
        return isUncertain(items, scale, item) ? scale.x(items.end(item)) : scale.x(items.start(item));
    }

    /** The whisker of a mark, as far as it is in view; empty where there is none. */
    static Optional<Mark.Whisker> of(TimelineItems items, TimeScale scale, int item, Box mark) {
        if (!isUncertain(items, scale, item)) {
            return Optional.empty();
        }
        double from = Math.max(scale.left(), scale.x(items.start(item)));
        double to = Math.min(scale.right(), scale.x(items.end(item)));
        double height = Math.min(HEIGHT, mark.h() / 2);
        return to <= from ? Optional.empty() : Optional.of(new Mark.Whisker(
                new Box(from, mark.centreY() - height / 2, to - from, height), item, items.tone(item)));
    }
}
