package org.rejoinder.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.words.Formats;

/**
 * Lays out the strip over a timeline: the whole home period unfolded, with bars that count accusers upwards and accused
 * downwards, the folded periods, and the timeline's window as a brush. A bar is as high as the root of what it counts,
 * so that one crowded day does not hide the others.
 */
public final class OverviewLayout {
    private static final double BAR = 3;
    /** Of few statements the bars are broader, so that they can be seen. */
    private static final double BROAD_BAR = 5;
    private static final int FEW = 200;
    /** Pixels: one statement is seen beside a busy day. */
    private static final double LOWEST = 3;
    private static final double TALLEST = 7;
    private static final double MIDDLE = 0.38;
    private static final double LABELS = 16;
    private static final double FLAG = 6;
    private static final double FLAG_HEIGHT = 8;
    /** Pixels beside a brush's edge that still count as its edge. */
    private static final double GRIP = 5;
    private static final double NARROWEST_BRUSH = 8;

    private final TimelineItems items;
    private final Navigator navigator;
    private final Typesetter type;
    private final Formats formats;
    private final String noDate;
    private final AxisDates dates;
    private Filter filter;
    private List<Lane> halves;
    private List<Crowding> crowding;
    private FlagBins flags;

    /** In the words that pictures have where nothing else is asked for. */
    public OverviewLayout(TimelineItems items, TextMeasure measure) {
        this(items, measure, Labels.usual());
    }

    public OverviewLayout(TimelineItems items, TextMeasure measure, Labels labels) {
        this.items = items;
        this.navigator = new Navigator(items);
        this.type = new Typesetter(measure);
        this.formats = labels.formats();
        this.noDate = labels.noDate();
        this.dates = new AxisDates(formats, type);
    }

    /** What a pointer does at a place on the strip. */
    public enum Grip { NONE, INSIDE, LEFT_EDGE, RIGHT_EDGE }

    /**
     * The strip laid out.
     *
     * @param box      its panel
     * @param scale    time to pixels, without folds
     * @param months   names along the lower edge, under everything else
     * @param bars     counts
     * @param flags    which flags an analyst gave to what is counted there
     * @param folds    the folded periods
     * @param brush    the timeline's window
     * @param shown    the parts of the brush that are not folded
     */
    public record Strip(Box box, TimeScale scale, List<Mark.Text> months, List<Mark.DensityBar> bars,
            List<Mark.FlagCount> flags, List<Box> folds, Box brush, List<Box> shown) {
        public Strip {
            months = List.copyOf(months);
            bars = List.copyOf(bars);
            flags = List.copyOf(flags);
            folds = List.copyOf(folds);
            shown = List.copyOf(shown);
        }

        /** What is at a pixel. */
        public Grip grip(double x, double y) {
            // Under it, where the months are named, it is taken hold of too.
            if (brush.w() <= 0 || !new Box(brush.x(), box.y(), brush.w(), box.h()).grown(GRIP).contains(x, y)) {
                return Grip.NONE;
            }
            double reach = Math.min(GRIP, brush.w() / 3);
            if (x < brush.x() + reach) {
                return Grip.LEFT_EDGE;
            }
            return x > brush.right() - reach ? Grip.RIGHT_EDGE : Grip.INSIDE;
        }
    }

    /** The strip of a view, with a panel of that size whose upper left corner is at 0, 0. */
    public Strip lay(ViewState view, double width, double height) {
        count(view);
        Box box = new Box(0, 0, width, height);
        double inset = Math.min(14, width / 8);
        TimeScale scale = TimeScale.of(view.home(), inset, Math.max(1, width - 2 * inset), Folds.none());
        if (!items.hasDates()) {
            return new Strip(box, scale, undated(inset, height, scale), List.of(), List.of(), List.of(),
                    new Box(0, 0, 0, 0), List.of());
        }
        List<Mark.DensityBar> bars = new ArrayList<>();
        bars(bars, view, scale, height);
        List<Box> folds = navigator.folds(view).list().stream()
                .map(fold -> new Box(scale.x(fold.from()), 5, scale.x(fold.to()) - scale.x(fold.from()),
                        Math.max(0, height - LABELS - 7)))
                .toList();
        double from = Math.clamp(scale.x(view.window().from()), 3, Math.max(3, width - 3));
        double to = Math.clamp(scale.x(view.window().to()), 3, Math.max(3, width - 3));
        double middle =
                Math.clamp((from + to) / 2, 3 + NARROWEST_BRUSH / 2, Math.max(3 + NARROWEST_BRUSH / 2, width - 7));
        double span = Math.max(to - from, NARROWEST_BRUSH);
        Box brush = new Box(to - from < NARROWEST_BRUSH ? middle - span / 2 : from, 3, span,
                Math.max(0, height - LABELS - 3));
        return new Strip(box, scale, months(scale, height), bars, flags(scale), folds, brush, shown(brush, folds));
    }

    private static List<Box> shown(Box brush, List<Box> folds) {
        List<Box> parts = new ArrayList<>();
        double from = brush.x();
        for (Box fold : folds) {
            if (fold.right() > brush.x() && fold.x() < brush.right()) {
                if (fold.x() > from) {
                    parts.add(new Box(from, brush.y(), fold.x() - from, brush.h()));
                }
                from = Math.max(from, fold.right());
            }
        }
        if (from < brush.right()) {
            parts.add(new Box(from, brush.y(), brush.right() - from, brush.h()));
        }
        return parts;
    }

    /**
     * The view after the strip was dragged from one pixel to another. The brush as a whole takes along the time that
     * the pointer holds, and the timeline keeps its zoom: over a folded period the brush becomes longer or shorter. An
     * edge moves by as many days as it is dragged.
     */
    public ViewState dragged(ViewState view, Strip strip, Grip grip, double fromX, double toX) {
        long by = Math.round((toX - fromX) / strip.scale().pxPerMs());
        Window window = view.window();
        return switch (grip) {
            case NONE -> view;
            case INSIDE -> navigator.panBy(view,
                    place(view, strip.scale().time(fromX)) - place(view, strip.scale().time(toX)));
            case LEFT_EDGE -> view.withWindow(new Window(
                    Math.min(window.from() + by, window.to() - Navigator.SHORTEST), window.to()));
            case RIGHT_EDGE -> view.withWindow(new Window(
                    window.from(), Math.max(window.to() + by, window.from() + Navigator.SHORTEST)));
        };
    }

    /** The pixel of a time on the timeline. */
    private double place(ViewState view, long time) {
        return navigator.scale(view).x(time);
    }

    /** The view whose window is so many times as long, with the time at {@code x} where it was. */
    public ViewState zoomed(ViewState view, Strip strip, double x, double factor) {
        Window window = view.window();
        long about = Math.clamp(strip.scale().time(x), window.from(), window.to());
        long from = about - Math.round((about - window.from()) * factor);
        long to = about + Math.round((window.to() - about) * factor);
        boolean possible = to - from >= Navigator.SHORTEST && to - from <= Navigator.LONGEST;
        return possible ? view.withWindow(new Window(from, to)) : view;
    }

    /** The view at the same zoom with the time at {@code x} in its middle. */
    public ViewState centred(ViewState view, Strip strip, double x) {
        TimeScale scale = navigator.scale(view);
        return navigator.panBy(view, scale.left() + scale.width() / 2 - scale.x(strip.scale().time(x)));
    }

    /** The view at the same zoom which begins where all that is dated begins. */
    public ViewState atBeginning(ViewState view) {
        TimeScale scale = navigator.scale(view);
        return navigator.panBy(view, scale.left() - scale.x(navigator.fit(view).window().from()));
    }

    /** The view at the same zoom which ends where all that is dated ends. */
    public ViewState atEnd(ViewState view) {
        TimeScale scale = navigator.scale(view);
        return navigator.panBy(view, scale.right() - scale.x(navigator.fit(view).window().to()));
    }

    public TimelineItems items() {
        return items;
    }

    /** True where what the view's filter lets through is counted already. */
    public boolean isReadyFor(ViewState view) {
        return view.filter().equals(filter);
    }

    /** The view with what was counted last, for as long as what it asks for is not. */
    public ViewState asReady(ViewState view) {
        return filter == null ? view : view.withFilter(filter);
    }

    /** Counts what the view's filter lets through, which laying it out would do otherwise. */
    public void count(ViewState view) {
        if (!isReadyFor(view)) {
            filter = view.filter();
            halves = Lanes.of(items, filter.apply(items), Grouping.SIDE, LaneOrder.USUAL);
            crowding = halves.stream().map(half -> new Crowding(items, half.dated())).toList();
            flags = null;
        }
    }

    /** Flags at the upper edge: as those of marks they hang there, whatever they hang over. */
    private List<Mark.FlagCount> flags(TimeScale scale) {
        int shift = Crowding.shift(BAR, scale);
        if (flags == null || flags.shift() != shift) {
            int[] flagged = crowding.stream().flatMapToInt(half -> Arrays.stream(half.flags(shift).flagged()))
                    .sorted().toArray();
            flags = FlagBins.of(items, flagged, shift);
        }
        FlagBins of = flags;
        return of.groups(scale, (hues, count) -> hues.size() * FLAG, 1).stream()
                .map(group -> new Mark.FlagCount(new Box(group.x(), 1, group.w(), FLAG_HEIGHT), group.hues(), "",
                        of.items(group), of.when(group)))
                .toList();
    }

    private void bars(List<Mark.DensityBar> bars, ViewState view, TimeScale scale, double height) {
        double wide = halves.stream().mapToInt(Lane::size).sum() <= FEW ? BROAD_BAR : BAR;
        int shift = Crowding.shift(wide, scale);
        double middle = Math.round((height - LABELS) * (halves.get(1).dated().length == 0 ? 1 : MIDDLE + 0.17));
        double[] room = {middle - 6, Math.max(0, height - LABELS - middle - 2)};
        double unit = Double.MAX_VALUE;
        for (int half = 0; half < 2; half++) {
            unit = Math.min(unit, room[half] / Math.sqrt(Math.max(1, crowding.get(half).histogram(shift).largest())));
        }
        unit = Math.min(unit, TALLEST);
        for (int half = 0; half < 2; half++) {
            Crowding.Bins bins = crowding.get(half).bins(shift, view.home());
            for (int bin = 0; bin < bins.count(); bin++) {
                bar(bars, bins, bin, scale, half == 0 ? middle - 1 : middle, half == 0, new double[] {wide, unit});
            }
        }
    }

    private static void bar(List<Mark.DensityBar> bars, Crowding.Bins bins, int bin, TimeScale scale, double base,
            boolean up, double[] widthAndUnit) {
        long from = bins.first() + bin << bins.shift();
        Window when = new Window(from, from + (1L << bins.shift()));
        double x = scale.x(from);
        if (bins.total(bin) == 0 || x < scale.left() - widthAndUnit[0] || x > scale.right()) {
            return;
        }
        double width = Math.min(widthAndUnit[0], scale.x(when.to()) - x);
        double done = 0;
        int total = bins.total(bin);
        for (int tone = 0; tone < Tone.count(); tone++) {
            int count = bins.tones()[bin * Tone.count() + tone];
            if (count > 0) {
                double h = Math.max(LOWEST, Math.sqrt(total) * widthAndUnit[1]) * count / total;
                Box box = new Box(x, up ? base - done - h : base + done, width, h);
                bars.add(new Mark.DensityBar(box, Tone.at(tone), count, when));
                done += h;
            }
        }
    }

    /** Says in place of months that there are none. */
    private List<Mark.Text> undated(double inset, double height, TimeScale scale) {
        if (items.size() == 0) {
            return List.of();
        }
        String text = type.elide(noDate, TextStyle.NOTE, scale.width());
        double baseline = Math.round(height / 2 + TextStyle.NOTE.size() / 3);
        return List.of(new Mark.Text(new Box(inset, baseline - TextStyle.NOTE.size(), type.width(text, TextStyle.NOTE),
                16),
                baseline, text, TextStyle.NOTE, Mark.TextRole.NOTE));
    }

    private List<Mark.Text> months(TimeScale scale, double height) {
        Ticks ticks = Ticks.of(scale, dates);
        List<Mark.Text> months = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        boolean fine = ticks.unit().compareTo(Ticks.Unit.WEEK) >= 0;
        List<Ticks.Tick> named = fine ? ticks.headings() : ticks.ticks();
        for (Ticks.Tick tick : named) {
            LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(tick.time(), Window.DAY));
            boolean year = ticks.unit().compareTo(Ticks.Unit.YEAR) > 0
                    && (months.isEmpty() || day.getMonthValue() == 1);
            String label = fine ? tick.shortLabel() : year ? formats.shortMonth(day) : tick.label();
            double x = scale.x(tick.time()) + 2;
            double w = type.width(label, TextStyle.HOUR);
            if (x >= free && x + w <= scale.right()) {
                months.add(new Mark.Text(new Box(x, height - 15, w, 13), height - 5, label, TextStyle.HOUR,
                        Mark.TextRole.NOTE));
                free = x + w + 14;
            }
        }
        return months;
    }
}
