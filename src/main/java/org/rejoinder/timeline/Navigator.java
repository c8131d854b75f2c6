package org.rejoinder.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Pans, zooms and fits: from one view state to the next, with nothing else changed. It remembers the folds and the
 * lanes of the last view asked about; use one for each timeline, on one thread.
 */
public final class Navigator {
    /** The shortest window, in milliseconds. */
    public static final long SHORTEST = 600_000L;
    /** The longest window, in milliseconds: some four hundred years. */
    public static final long LONGEST = 400L * 366 * Window.DAY;

    /** Pixels that are kept free after the last day where all is in view. */
    static final double ROOM_AFTER = Fitting.ROOM_AFTER;

    /** Statements that are known to the day alone are not fitted larger than this: pixels a day. */
    private static final double WIDEST_DAY = 420;

    private final TimelineItems items;
    private ViewState quietOf;
    private QuietPeriods quiet;
    private ViewState lanesOf;
    private List<LaneContent> lanes;
    private Filter trayOf;
    private boolean tray;

    public Navigator(TimelineItems items) {
        this.items = items;
    }

    /**
     * The period that counts as the whole of these items: from the first day of the month in which the first of them
     * was said to the last day of the month of the last. Ranges of more than a month do not stretch it, unless there
     * are no others. Where no statement has a date it is that of the events. Without any date it is the year 2000, for
     * want of a better, and no picture says so.
     */
    public static Window home(TimelineItems items) {
        Window exact = extent(items, 31 * Window.DAY);
        Window all = exact == null ? extent(items, Long.MAX_VALUE) : exact;
        if (all == null) {
            all = items.eventList().stream().map(TimelineEvent::when).reduce(Window::cover).orElse(null);
        }
        if (all == null) {
            return Window.ofDays(LocalDate.of(2000, 1, 1), LocalDate.of(2000, 12, 31));
        }
        LocalDate last = day(all.to() - 1);
        return Window.ofDays(day(all.from()).withDayOfMonth(1), last.withDayOfMonth(last.lengthOfMonth()));
    }

    /** From the beginning of the first item to the end of the last, of those whose range is no longer; or null. */
    private static Window extent(TimelineItems items, long longest) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int item = 0; item < items.dated(); item++) {
            if (items.end(item) - items.start(item) <= longest) {
                first = Math.min(first, items.start(item));
                last = Math.max(last, Math.max(items.start(item) + 1, items.end(item)));
            }
        }
        return first > last ? null : new Window(first, last);
    }

    private static LocalDate day(long time) {
        return LocalDate.ofEpochDay(Math.floorDiv(time, Window.DAY));
    }

    /** The first view of these items: all of them, fitted. */
    public ViewState first(double width, double height) {
        return fit(ViewState.of(home(items), width, height));
    }

    /** The scale of a view. */
    public TimeScale scale(ViewState view) {
        Geometry geometry = geometry(view);
        return TimeScale.of(view.window(), geometry.left(), geometry.plotWidth(), folds(view));
    }

    /** How a view's area is divided. */
    Geometry geometry(ViewState view) {
        if (!view.filter().equals(trayOf)) {
            tray = view.filter().hasUndated(items);
            trayOf = view.filter();
        }
        return Geometry.of(items, view, tray);
    }

    /** The folds of a view, which do not depend on its window. */
    public Folds folds(ViewState view) {
        return quiet(view).folds();
    }

    /** The home period without the quiet days at its ends. */
    Window busy(ViewState view) {
        return quiet(view).busy();
    }

    private QuietPeriods quiet(ViewState view) {
        if (quietOf == null || !(quietOf.home().equals(view.home()) && quietOf.fold().equals(view.fold())
                && quietOf.unfolded().equals(view.unfolded()))) {
            quiet = QuietPeriods.of(items, view.home(), view.fold(), view.unfolded());
            quietOf = view;
        }
        return quiet;
    }

    /**
     * Zooms so that the time at pixel {@code x} stays there.
     *
     * @param factor  above 1 shows less time, larger; below 1 more
     */
    public ViewState zoomAbout(ViewState view, double x, double factor) {
        TimeScale scale = scale(view);
        double density = scale.pxPerMs() * factor;
        double least = scale.width() / LONGEST;
        double most = scale.width() / SHORTEST;
        if (density < least && factor < 1 || density > most && factor > 1) {
            return view;
        }
        Distances distances = new Distances(scale.folds(), scale.gap(), density);
        long from = distances.from(scale.time(x), scale.left() - x);
        long to = distances.from(scale.time(x), scale.right() - x);
        return to - from < 1000 ? view : view.withWindow(new Window(from, to));
    }

    /** Moves the content by that many pixels: what was at {@code x} is at {@code x + px}. */
    public ViewState panBy(ViewState view, double px) {
        TimeScale scale = scale(view);
        long from = scale.time(scale.left() - px);
        long to = scale.time(scale.right() - px);
        return view.withWindow(new Window(from, to));
    }

    /** Shows the home period, without the quiet days at its ends unless nothing is folded, with room for the marks. */
    public ViewState fit(ViewState view) {
        return fit(view, quiet(view).busy(), items.hasTimesOfDay() ? Double.MAX_VALUE : WIDEST_DAY);
    }

    /**
     * Filters. Where the tray of undated statements goes or comes, what stands beside it stays where it is: the window
     * ends later or earlier.
     */
    public ViewState filter(ViewState view, Filter filter) {
        ViewState next = view.withFilter(filter);
        double right = geometry(view).right();
        double wanted = geometry(next).right();
        if (wanted == right) {
            return next;
        }
        TimeScale scale = scale(view);
        return next.withWindow(new Window(view.window().from(), scale.time(wanted)));
    }

    /** Shows a period, with room for the marks at its ends. */
    public ViewState fit(ViewState view, Window period) {
        return fit(view, period, Double.MAX_VALUE);
    }

    private ViewState fit(ViewState view, Window period, double widestDay) {
        double width = geometry(view).plotWidth();
        return Fitting.of(folds(view), width, period, Math.min(width / SHORTEST, widestDay / Window.DAY))
                .map(view::withWindow).orElseGet(() -> view.withWindow(period));
    }

    /** From the first to the last date of these utterances; empty where none of them has one. */
    public Optional<Window> extent(Collection<String> ids) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (String id : ids) {
            OptionalInt item = items.item(id);
            if (item.isPresent() && items.isDated(item.getAsInt())) {
                first = Math.min(first, items.start(item.getAsInt()));
                last = Math.max(last, Math.max(items.start(item.getAsInt()) + 1, items.end(item.getAsInt())));
            }
        }
        return first > last ? Optional.empty() : Optional.of(new Window(first, last));
    }

    /** Shows these utterances, as large as that lets them be; the undated among them do not count. */
    public ViewState fitTo(ViewState view, Collection<String> ids) {
        return extent(ids).map(period -> fit(view, period)).orElse(view);
    }

    /** The pixel about which to zoom where none is pointed at: what is chosen, or the middle where that is not seen. */
    public double pivot(ViewState view) {
        TimeScale scale = scale(view);
        return extent(view.selection()).map(chosen -> (scale.x(chosen.from()) + scale.x(chosen.to())) / 2)
                .filter(x -> x >= scale.left() && x <= scale.right()).orElse(scale.left() + scale.width() / 2);
    }

    /** Moves the window, without zooming, so that these utterances' dates are in its middle. */
    public ViewState centre(ViewState view, Collection<String> ids) {
        return extent(ids).map(period -> centre(view, period)).orElse(view);
    }

    /** Moves the window, without zooming, so that a period is in its middle. */
    public ViewState centre(ViewState view, Window period) {
        TimeScale scale = scale(view);
        return panBy(view, scale.left() + scale.width() / 2 - (scale.x(period.from()) + scale.x(period.to())) / 2);
    }

    /** A lane of a grouping: what saved views know it by, and its items in order of time with the undated last. */
    public record LaneContent(String key, Mark.Items items) {}

    /** The lanes of a view from top to bottom, shut ones and those too low to be drawn included. */
    public List<LaneContent> lanes(ViewState view) {
        if (lanesOf == null || !TimelineLayout.sameContent(lanesOf, view)) {
            lanes = Lanes.of(items, view.filter().apply(items), view.grouping(), view.order()).stream()
                    .map(lane -> new LaneContent(lane.name().key(), new Mark.Items(lane.members()))).toList();
            lanesOf = view;
        }
        return lanes;
    }

    /** The quiet periods that were unfolded by hand, in order. */
    public List<Fold> opened(ViewState view) {
        return quiet(view).opened();
    }

    /** Moves the window, without zooming, so that the day begins a third from the left. */
    public ViewState goTo(ViewState view, LocalDate day) {
        TimeScale scale = scale(view);
        return panBy(view, scale.left() + scale.width() / 3 - scale.x(day.toEpochDay() * Window.DAY));
    }

    /** Moves the window, as little as need be and without zooming, so that an utterance's date is in it. */
    public ViewState reveal(ViewState view, String id) {
        OptionalInt item = items.item(id);
        if (item.isEmpty() || !items.isDated(item.getAsInt())) {
            return view;
        }
        TimeScale scale = scale(view);
        double x = scale.x(items.start(item.getAsInt()));
        double margin = Math.min(240, scale.width() / 3);
        if (x < scale.left()) {
            return panBy(view, scale.left() + margin / 3 - x);
        }
        return x > scale.right() - margin ? panBy(view, scale.right() - margin - x) : view;
    }
}
