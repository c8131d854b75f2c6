package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses the level of detail and divides the height among the lanes. The choice depends on the zoom, the size and the
 * items, not on where the window is: so panning never changes the level, and the same zoom gives the same picture. The
 * finest size is taken at which all items find room; zoomed in deep, some may be left over and counted.
 */
final class Planner {
    /** Lanes up to this many items are packed to see whether they fit; longer ones are estimated from counts. */
    static final int EXACT = 2000;
    /** More cards of the widest kinds find no room on any page. */
    private static final int MOST_WIDE = 200;
    /** More rows than these are not asked for in one lane. */
    private static final int MOST_ROWS = 400;
    private static final double AXIS = 34;
    private static final double LABEL_GAP = 34;
    private static final double LOW_LABEL_GAP = 27;
    private static final double BAR_STRIP = 20;
    private static final double MARGIN = 6;
    /** How much more may be left over each time that the scale doubles. */
    private static final double PER_DOUBLING = 0.05;

    private final TimelineItems items;
    private final Packing.Widths widths;
    private final FittedRows fitted;
    /** Cards that would end after this pixel are cut where all is in view. */
    private double limit;

    Planner(TimelineItems items, Packing.Widths widths, Packing.Widths heights) {
        this.items = items;
        this.widths = widths;
        this.fitted = new FittedRows(items, widths, heights);
    }

    Plan plan(ViewState view, Geometry geometry, TimeScale scale, Window busy, Grouped grouped, double eventRoom) {
        limit = scale.x(busy.to()) + Navigator.ROOM_AFTER - 2;
        double extra = PER_DOUBLING * Math.max(0, Math.log(zoom(busy, geometry, scale)) / Math.log(2));
        boolean sides = view.grouping() == Grouping.SIDE;
        Plan finest = null;
        for (MarkSize size : MarkSize.ALL) {
            // Smaller cards are better than larger ones of which some are only counted; chips are not.
            if (finest != null && size.level() != Level.CARD) {
                return finest;
            }
            if (isTooWide(size, scale, grouped)) {
                continue;
            }
            Optional<Plan> fit = fitted.of(size, scale, limit(size), grouped).flatMap(cards ->
                    sides ? mirrored(size, cards, geometry, grouped, eventRoom)
                            : stacked(size, cards, geometry, grouped, eventRoom));
            if (fit.isPresent()) {
                return fit.get();
            }
            double tolerance = finest == null ? size.tolerance() + extra : 0;
            Plan plan = sides ? mirrored(size, tolerance, geometry, scale, grouped, eventRoom)
                    : stacked(size, tolerance, geometry, scale, grouped, eventRoom);
            if (plan != null && plan.drawsAll()) {
                return plan;
            }
            finest = finest == null ? plan : finest;
        }
        return finest;
    }

    /** True where the widest cards would need more rows than others, in steps that arcs cannot go round. */
    private boolean isTooWide(MarkSize size, TimeScale scale, Grouped grouped) {
        if (size.lines() <= MarkSize.LARGE_CARD.lines()) {
            return false;
        }
        int all = grouped.lanes().stream().mapToInt(lane -> lane.dated().length).sum();
        return all > MOST_WIDE || size.width() > MarkSize.LARGE_CARD.width()
                && IntStream.range(0, grouped.lanes().size())
                .anyMatch(lane -> wantedRows(grouped, lane, size, scale, all)
                        > wantedRows(grouped, lane, MarkSize.LARGE_CARD, scale, all));
    }

    /** How many times larger than fitted, which is without the quiet days at both ends. */
    private static double zoom(Window busy, Geometry geometry, TimeScale scale) {
        long active = Math.max(1, scale.folds().active(busy.to()) - scale.folds().active(busy.from()));
        return scale.pxPerMs() * active / geometry.plotWidth();
    }

    // Two halves, mirrored at the axis

    private Plan mirrored(MarkSize size, double tolerance, Geometry geometry, TimeScale scale, Grouped grouped,
            double eventRoom) {
        boolean density = size.level() == Level.DENSITY;
        // Bars stand where the marks of the next level will: neither the axis nor the lanes' names move there.
        double labelGap = size.lines() > 1 ? LABEL_GAP : LOW_LABEL_GAP;
        double top = geometry.top() + Math.max(MARGIN, eventRoom);
        double room = Math.max(0, geometry.bottom() - MARGIN - top - AXIS - 2 * labelGap);
        boolean[] shut = {grouped.isCollapsed(0), grouped.isCollapsed(1)};
        if (density) {
            double upper = Math.max(0, room - 2 * BAR_STRIP) * grouped.upperShare() + BAR_STRIP;
            double[] heights = heights(shut, upper, room);
            return mirrored(size, top, heights, labelGap, BAR_STRIP,
                    (above, below) -> new Rows[] {Rows.NONE, Rows.NONE}, List.of(), geometry, grouped);
        }
        int open = (shut[0] ? 0 : 1) + (shut[1] ? 0 : 1);
        for (double strip : strips(tolerance, size.height() < 20 ? 20 : 24, grouped)) {
            double left = Math.max(0, room - open * strip - (2 - open) * Grouped.SHUT);
            for (double s : shares(shut, size, left, scale, grouped)) {
                int[] rows = {shut[0] ? 0 : size.rows(left * s), shut[1] ? 0 : size.rows(left * (1 - s))};
                List<Packing> packings = new ArrayList<>();
                double over = over(size, rows, scale, grouped, packings);
                boolean rowsForAll = (rows[0] > 0 || shut[0]) && (rows[1] > 0 || shut[1]);
                if (over == 0 || strip > 0 && rowsForAll
                        && (over <= tolerance || isOnlyCrowded(size, over, packings, grouped))) {
                    double[] heights = heights(shut, strip + left * s, room);
                    return mirrored(size, top, heights, labelGap, strip, (above, below) -> {
                        double pitch = Math.min(pitch(size, above, rows[0], packings, 0),
                                pitch(size, below, rows[1], packings, 1));
                        return new Rows[] {Rows.even(rows[0], size.height(), pitch),
                            Rows.even(rows[1], size.height(), pitch)};
                    }, packings, geometry, grouped);
                }
            }
        }
        return null;
    }

    /** The heights of the halves, strips included; a shut half is as low as a shut lane. */
    private static double[] heights(boolean[] shut, double upper, double room) {
        double low = Math.min(Grouped.SHUT, room / 2);
        double above = shut[0] ? low : shut[1] ? room - low : Math.min(upper, room);
        return new double[] {above, shut[1] ? low : room - above};
    }

    private double[] shares(boolean[] shut, MarkSize size, double left, TimeScale scale, Grouped grouped) {
        if (shut[0] || shut[1]) {
            return new double[] {shut[0] ? 0 : 1};
        }
        return new double[] {grouped.upperShare(), neededShare(size, left, scale, grouped)};
    }

    /**
     * Heights of the strip for counts to be tried: none where all may fit. Long lanes always have one, for in them
     * marks that would reach over the end of a chunk are counted.
     */
    private static double[] strips(double tolerance, double strip, Grouped grouped) {
        for (int i = 0; i < grouped.lanes().size(); i++) {
            if (grouped.lanes().get(i).dated().length > EXACT && !grouped.isCollapsed(i)) {
                return new double[] {strip};
            }
        }
        return tolerance > 0 ? new double[] {0, strip} : new double[] {0};
    }

    /** The share of the height that the upper half needs to have the rows it wants, as far as that can be told. */
    private double neededShare(MarkSize size, double room, TimeScale scale, Grouped grouped) {
        int all = size.rows(room);
        int[] wanted = new int[2];
        for (int i = 0; i < 2; i++) {
            wanted[i] = Math.max(1, wantedRows(grouped, i, size, scale, all));
        }
        return wanted[0] + wanted[1] > all ? grouped.upperShare()
                : (wanted[0] * size.pitch() - size.gapY() / 2) / ((wanted[0] + wanted[1]) * size.pitch() - size.gapY());
    }

    /** Rows as high as their cards: all that is asked is that the halves together have room for them. */
    private static Optional<Plan> mirrored(MarkSize size, FittedRows.Fit fit, Geometry geometry, Grouped grouped,
            double eventRoom) {
        double top = geometry.top() + Math.max(MARGIN, eventRoom);
        double room = Math.max(0, geometry.bottom() - MARGIN - top - AXIS - 2 * LABEL_GAP);
        double above = fit.extent(0, size.gapY());
        double below = fit.extent(1, size.gapY());
        if (fit.hasShut() || above + below > room) {
            return Optional.empty();
        }
        double upper = Math.clamp(room * grouped.upperShare(), above, room - below);
        return Optional.of(mirrored(size, top, new double[] {upper, room - upper}, LABEL_GAP, 0, (first, second) -> {
            double gap = Math.min(fit.gap(0, first, size.gapY()), fit.gap(1, second, size.gapY()));
            return new Rows[] {Rows.of(fit.heights().get(0), gap), Rows.of(fit.heights().get(1), gap)};
        }, fit.packings(), geometry, grouped));
    }

    /** Makes the rows of the two halves, as high as these are. */
    private interface HalfRows {
        Rows[] in(double above, double below);
    }

    private static Plan mirrored(MarkSize size, double top, double[] heights, double labelGap, double wantedStrip,
            HalfRows making, List<Packing> packings, Geometry geometry, Grouped grouped) {
        double[] strips = {grouped.isCollapsed(0) ? 0 : wantedStrip, grouped.isCollapsed(1) ? 0 : wantedStrip};
        double axisTop = Math.round(top + heights[0] + labelGap);
        Box axis = new Box(0, axisTop, geometry.width(), AXIS);
        Box above =
                new Box(geometry.left(), top + strips[0], geometry.plotWidth(), Math.max(0, heights[0] - strips[0]));
        Box below = new Box(geometry.left(), axis.bottom() + labelGap, geometry.plotWidth(),
                Math.max(0, heights[1] - strips[1]));
        Rows[] rows = making.in(above.h(), below.h());
        Slot first = new Slot(grouped.lanes().get(0), grouped.crowding().get(0), above,
                new Box(geometry.left(), top, geometry.plotWidth(), strips[0]), rows[0]);
        Slot second = new Slot(grouped.lanes().get(1), grouped.crowding().get(1), below,
                new Box(geometry.left(), below.bottom(), geometry.plotWidth(), strips[1]), rows[1]);
        return new Plan(size, axis, labelGap, List.of(first, second), exact(packings));
    }

    /** Rows stand further apart where there is room for it. */
    private static double pitch(MarkSize size, double room, int rows, List<Packing> packings, int index) {
        int used = packings.get(index) == null ? rows : Math.max(1, packings.get(index).rows);
        double loose = size.height() * 1.7 + (size.level() == Level.GLYPH ? 4 : 0);
        return Math.clamp(used == 1 ? loose
                : (room - size.height()) / (used - 1), size.pitch(), Math.max(size.pitch(), loose));
    }

    // Lanes below each other

    private Plan stacked(MarkSize size, double tolerance, Geometry geometry, TimeScale scale, Grouped grouped,
            double eventRoom) {
        Box axis = new Box(0, geometry.top(), geometry.width(), AXIS);
        double top = axis.bottom() + Math.max(MARGIN, eventRoom);
        double room = Math.max(0, geometry.bottom() - MARGIN - top);
        int lanes = grouped.lanes().size();
        if (lanes == 0) {
            return new Plan(size, axis, 0, List.of(), List.of());
        }
        if (size.level() == Level.DENSITY) {
            return stacked(size, axis, top, even(size, new int[lanes]), new double[lanes], room / lanes, List.of(),
                    geometry, grouped);
        }
        if (least(size, grouped) > room) {
            return null;
        }
        int[] wanted = new int[lanes];
        for (int i = 0; i < lanes; i++) {
            wanted[i] = grouped.isCollapsed(i) ? 0 : Math.max(1, wantedRows(grouped, i, size, scale, MOST_ROWS));
        }
        for (double strip : strips(tolerance, 20, grouped)) {
            int[] rows = strip > 0 ? squeezed(wanted, size, strip, room, grouped) : wanted;
            double[] strips = stripsFor(rows, wanted, strip, grouped);
            double need = need(size, rows, strips, grouped);
            if (need <= room) {
                List<Packing> packings = new ArrayList<>();
                double over = over(size, rows, scale, grouped, packings);
                if (over == 0 || strip > 0 && (over <= tolerance || isOnlyCrowded(size, over, packings, grouped))) {
                    double spare = Math.min(28, (room - need) / lanes);
                    return stacked(size, axis, top, even(size, rows), strips, spare, packings, geometry, grouped);
                }
            }
        }
        return null;
    }

    /** What lanes with a row each need: packing them is in vain where there is less room. */
    private static double least(MarkSize size, Grouped grouped) {
        int lanes = grouped.lanes().size();
        int[] rows = new int[lanes];
        Arrays.fill(rows, 1);
        return need(size, rows, new double[lanes], grouped);
    }

    private static Rows[] even(MarkSize size, int[] rows) {
        return Arrays.stream(rows).mapToObj(count -> Rows.even(count, size.height(), size.pitch()))
                .toArray(Rows[]::new);
    }

    /** The height that lanes of so many rows need, each with its strip. */
    private static double need(MarkSize size, int[] rows, double[] strips, Grouped grouped) {
        return need(size, even(size, rows), strips, grouped);
    }

    private static double need(MarkSize size, Rows[] rows, double[] strips, Grouped grouped) {
        double need = 0;
        for (int i = 0; i < rows.length; i++) {
            need += grouped.isCollapsed(i) ? Grouped.SHUT : rows[i].extent() + 2 * size.margin() + strips[i];
        }
        return need;
    }

    /** A strip for the lanes that have fewer rows than they want, and for those that may count some in any case. */
    private static double[] stripsFor(int[] rows, int[] wanted, double strip, Grouped grouped) {
        double[] strips = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean counting = rows[i] < wanted[i] || grouped.lanes().get(i).dated().length > EXACT;
            strips[i] = counting && !grouped.isCollapsed(i) ? strip : 0;
        }
        return strips;
    }

    /** Takes rows from the lanes that want most of them, until all lanes fit; the others keep what they want. */
    private static int[] squeezed(int[] wanted, MarkSize size, double strip, double room, Grouped grouped) {
        int most = Arrays.stream(wanted).max().orElse(0);
        int[] rows = wanted;
        while (most > 1 && need(size, rows, stripsFor(rows, wanted, strip, grouped), grouped) > room) {
            int limit = --most;
            rows = Arrays.stream(wanted).map(row -> Math.min(row, limit)).toArray();
        }
        return rows;
    }

    /** Rows as high as their cards. */
    private static Optional<Plan> stacked(MarkSize size, FittedRows.Fit fit, Geometry geometry, Grouped grouped,
            double eventRoom) {
        Box axis = new Box(0, geometry.top(), geometry.width(), AXIS);
        double top = axis.bottom() + Math.max(MARGIN, eventRoom);
        double room = Math.max(0, geometry.bottom() - MARGIN - top);
        Rows[] rows = fit.heights().stream().map(heights -> Rows.of(heights, size.gapY())).toArray(Rows[]::new);
        double[] strips = new double[rows.length];
        double need = need(size, rows, strips, grouped);
        return need > room || rows.length == 0 ? Optional.empty()
                : Optional.of(stacked(size, axis, top, rows, strips, Math.min(28, (room - need) / rows.length),
                        fit.packings(), geometry, grouped));
    }

    private static Plan stacked(MarkSize size, Box axis, double top, Rows[] rows, double[] strips, double spare,
            List<Packing> packings, Geometry geometry, Grouped grouped) {
        List<Slot> slots = new ArrayList<>();
        double y = top;
        for (int i = 0; i < rows.length; i++) {
            boolean bars = size.level() == Level.DENSITY;
            double height = bars ? Math.max(0, spare - 4)
                    : grouped.isCollapsed(i) ? Grouped.SHUT - 4 : rows[i].extent() + 2 * size.margin() + spare;
            double inset = bars || grouped.isCollapsed(i) ? 2 : size.margin() + spare / 2;
            double inner = bars || grouped.isCollapsed(i) ? height : height - 2 * size.margin() - spare;
            Box box = new Box(geometry.left(), y + inset, geometry.plotWidth(), Math.max(0, inner));
            slots.add(new Slot(grouped.lanes().get(i), grouped.crowding().get(i), box,
                    new Box(geometry.left(), box.bottom(), geometry.plotWidth(), strips[i]), rows[i]));
            y += height + strips[i] + (bars || grouped.isCollapsed(i) ? 4 : 0);
        }
        return new Plan(size, axis, 0, slots, exact(packings));
    }

    // What fits

    private double limit(MarkSize size) {
        return size.level() == Level.CARD ? limit : Double.MAX_VALUE;
    }

    private int wantedRows(Grouped grouped, int index, MarkSize size, TimeScale scale, int most) {
        Lane lane = grouped.lanes().get(index);
        if (lane.dated().length <= EXACT) {
            return Packing.of(items, lane, 0, lane.dated().length, size, scale, most, limit(size), widths).rows;
        }
        return Math.min(most, histogram(grouped, index, size, scale).largest());
    }

    private static Crowding.Histogram histogram(Grouped grouped, int index, MarkSize size, TimeScale scale) {
        return grouped.crowding().get(index).histogram(Crowding.shift(size.width() + size.gapX(), scale));
    }

    /** The share of dated items that find no room in so many rows; fills in the packings of lanes that were packed. */
    private double over(MarkSize size, int[] rows, TimeScale scale, Grouped grouped, List<Packing> packings) {
        long over = 0;
        long all = 0;
        for (int i = 0; i < rows.length; i++) {
            Lane lane = grouped.lanes().get(i);
            if (rows[i] == 0 && grouped.isCollapsed(i)) {
                packings.add(null);
            } else if (lane.dated().length <= EXACT) {
                Packing packing =
                        Packing.of(items, lane, 0, lane.dated().length, size, scale, rows[i], limit(size), widths);
                packings.add(packing);
                over += packing.leftCount;
            } else {
                packings.add(null);
                over += histogram(grouped, i, size, scale).beyond(rows[i]);
            }
            all += lane.dated().length;
        }
        return all == 0 ? 0 : over / (double) all;
    }

    /** True where what finds no room belongs to a few crowded days, which are not to make all others hard to read. */
    private boolean isOnlyCrowded(MarkSize size, double over, List<Packing> packings, Grouped grouped) {
        return over <= size.crowded() && CrowdedDays.of(items, packings, grouped).areFew();
    }

    private static List<Packing> exact(List<Packing> packings) {
        return java.util.Collections.unmodifiableList(packings);
    }
}
