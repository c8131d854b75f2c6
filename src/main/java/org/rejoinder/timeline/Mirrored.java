package org.rejoinder.timeline;

import java.util.List;
import java.util.Optional;

/** Two halves, mirrored at the axis: accusers above, the accused below. */
final class Mirrored implements Division {
    private static final double LABEL_GAP = 34;
    private static final double LOW_LABEL_GAP = 27;
    private static final double BAR_STRIP = 20;

    private final LaneFit fit;
    private final Geometry geometry;
    private final Grouped grouped;
    private final double top;
    private final boolean[] shut;

    /** @param eventRoom  for the names of events, above the lanes */
    Mirrored(LaneFit fit, Geometry geometry, Grouped grouped, double eventRoom) {
        this.fit = fit;
        this.geometry = geometry;
        this.grouped = grouped;
        this.top = geometry.top() + Math.max(MARGIN, eventRoom);
        this.shut = new boolean[] {grouped.isCollapsed(0), grouped.isCollapsed(1)};
    }

    /** All that is asked is that the halves together have room for their cards. */
    @Override
    public Optional<Plan> fitted(MarkSize size, FittedRows.Fit cards) {
        double room = room(LABEL_GAP);
        double above = cards.extent(0, size.gapY());
        double below = cards.extent(1, size.gapY());
        if (shut[0] || shut[1] || above + below > room) {
            return Optional.empty();
        }
        double upper = Math.clamp(room * grouped.upperShare(), above, room - below);
        return Optional.of(plan(size, new double[] {upper, room - upper}, LABEL_GAP, 0, (first, second) -> {
            double gap = Math.min(cards.gap(0, first, size.gapY()), cards.gap(1, second, size.gapY()));
            return new Rows[] {Rows.of(cards.heights().get(0), gap), Rows.of(cards.heights().get(1), gap)};
        }, cards.packings()));
    }

    @Override
    public Optional<Plan> even(MarkSize size, double tolerance) {
        return size.level() == Level.DENSITY ? Optional.of(bars(size)) : rows(size, tolerance);
    }

    private Plan bars(MarkSize size) {
        double labelGap = labelGap(size);
        double room = room(labelGap);
        double upper = Math.max(0, room - 2 * BAR_STRIP) * grouped.upperShare() + BAR_STRIP;
        return plan(size, heights(upper, room), labelGap, BAR_STRIP,
                (above, below) -> new Rows[] {Rows.NONE, Rows.NONE}, List.of(Optional.empty(), Optional.empty()));
    }

    private Optional<Plan> rows(MarkSize size, double tolerance) {
        double labelGap = labelGap(size);
        double room = room(labelGap);
        int open = (shut[0] ? 0 : 1) + (shut[1] ? 0 : 1);
        for (double strip : fit.strips(tolerance, size.height() < 20 ? 20 : 24)) {
            double left = Math.max(0, room - open * strip - (2 - open) * Grouped.SHUT);
            for (double share : shares(size, left)) {
                int[] rows = {shut[0] ? 0 : size.rows(left * share), shut[1] ? 0 : size.rows(left * (1 - share))};
                LaneFit.Packed packed = fit.packed(size, rows);
                boolean rowsForAll = (rows[0] > 0 || shut[0]) && (rows[1] > 0 || shut[1]);
                if (fit.isEnough(size, packed, tolerance, rowsForAll ? strip : 0)) {
                    return Optional.of(plan(size, heights(strip + left * share, room), labelGap, strip,
                            (above, below) -> even(size, rows, above, below, packed.lanes()), packed.lanes()));
                }
            }
        }
        return Optional.empty();
    }

    /** Bars stand where the marks of the next level will: neither the axis nor the lanes' names move there. */
    private static double labelGap(MarkSize size) {
        return size.lines() > 1 ? LABEL_GAP : LOW_LABEL_GAP;
    }

    /** What there is for both halves. */
    private double room(double labelGap) {
        return Math.max(0, geometry.bottom() - MARGIN - top - AXIS - 2 * labelGap);
    }

    /** The heights of the halves, strips included; a shut half is as low as a shut lane. */
    private double[] heights(double upper, double room) {
        double low = Math.min(Grouped.SHUT, room / 2);
        double above = shut[0] ? low : shut[1] ? room - low : Math.min(upper, room);
        return new double[] {above, shut[1] ? low : room - above};
    }

    private double[] shares(MarkSize size, double left) {
        if (shut[0] || shut[1]) {
            return new double[] {shut[0] ? 0 : 1};
        }
        return new double[] {grouped.upperShare(), neededShare(size, left)};
    }

    /** The share of the height that the upper half needs to have the rows it wants, as far as that can be told. */
    private double neededShare(MarkSize size, double room) {
        int all = size.rows(room);
        int[] wanted = new int[2];
        for (int i = 0; i < 2; i++) {
            wanted[i] = Math.max(1, fit.wantedRows(i, size, all));
        }
        return wanted[0] + wanted[1] > all ? grouped.upperShare()
                : (wanted[0] * size.pitch() - size.gapY() / 2) / ((wanted[0] + wanted[1]) * size.pitch() - size.gapY());
    }

    /** Rows stand further apart where there is room for it, in both halves alike. */
    private static Rows[] even(MarkSize size, int[] rows, double above, double below,
            List<Optional<Packing>> packings) {
        double pitch = Math.min(pitch(size, above, rows[0], packings.get(0)),
                pitch(size, below, rows[1], packings.get(1)));
        return new Rows[] {Rows.even(rows[0], size.height(), pitch), Rows.even(rows[1], size.height(), pitch)};
    }

    private static double pitch(MarkSize size, double room, int rows, Optional<Packing> packing) {
        int used = packing.map(packed -> Math.max(1, packed.rows)).orElse(rows);
        double loose = size.height() * 1.7 + (size.level() == Level.GLYPH ? 4 : 0);
        return Math.clamp(used == 1 ? loose
                : (room - size.height()) / (used - 1), size.pitch(), Math.max(size.pitch(), loose));
    }

    /** Makes the rows of the two halves, as high as these are. */
    private interface HalfRows {
        Rows[] in(double above, double below);
    }

    private Plan plan(MarkSize size, double[] heights, double labelGap, double wantedStrip, HalfRows making,
            List<Optional<Packing>> packings) {
        double[] strips = {shut[0] ? 0 : wantedStrip, shut[1] ? 0 : wantedStrip};
        double axisTop = Math.round(top + heights[0] + labelGap);
        Box axis = new Box(0, axisTop, geometry.width(), AXIS);
        Box above =
                new Box(geometry.left(), top + strips[0], geometry.plotWidth(), Math.max(0, heights[0] - strips[0]));
        Box below = new Box(geometry.left(), axis.bottom() + labelGap, geometry.plotWidth(),
                Math.max(0, heights[1] - strips[1]));
        Rows[] rows = making.in(above.h(), below.h());
        Slot first = new Slot(grouped.lanes().get(0), grouped.crowding().get(0), above,
                new Box(geometry.left(), top, geometry.plotWidth(), strips[0]), rows[0], packings.get(0));
        Slot second = new Slot(grouped.lanes().get(1), grouped.crowding().get(1), below,
                new Box(geometry.left(), below.bottom(), geometry.plotWidth(), strips[1]), rows[1], packings.get(1));
        return new Plan(size, axis, labelGap, List.of(first, second));
    }
}
