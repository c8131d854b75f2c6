package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Lanes below each other, and below the axis. */
final class Stacked implements Division {
    /** More rows than these are not asked for in one lane. */
    private static final int MOST_ROWS = 400;
    private static final double STRIP = 20;
    /** What a lane gets at most beside what it needs. */
    private static final double MOST_SPARE = 28;
    /** Between lanes that have bars or are shut. */
    private static final double GAP = 4;

    private final LaneFit fit;
    private final Geometry geometry;
    private final Grouped grouped;
    private final Box axis;
    private final double top;
    private final double room;
    private final int lanes;

    /** @param eventRoom  for the names of events, above the lanes */
    Stacked(LaneFit fit, Geometry geometry, Grouped grouped, double eventRoom) {
        this.fit = fit;
        this.geometry = geometry;
        this.grouped = grouped;
        this.axis = new Box(0, geometry.top(), geometry.width(), AXIS);
        this.top = axis.bottom() + Math.max(MARGIN, eventRoom);
        this.room = Math.max(0, geometry.bottom() - MARGIN - top);
        this.lanes = grouped.lanes().size();
    }

    @Override
    public Optional<Plan> fitted(MarkSize size, FittedRows.Fit cards) {
        Rows[] rows = cards.heights().stream().map(heights -> Rows.of(heights, size.gapY())).toArray(Rows[]::new);
        double[] strips = new double[lanes];
        double need = need(size, rows, strips);
        return need > room || lanes == 0 ? Optional.empty()
                : Optional.of(plan(size, rows, strips, spare(need), cards.packings()));
    }

    @Override
    public Optional<Plan> even(MarkSize size, double tolerance) {
        if (lanes == 0) {
            return Optional.of(new Plan(size, axis, 0, List.of()));
        }
        if (size.level() == Level.DENSITY) {
            return Optional.of(plan(size, even(size, new int[lanes]), new double[lanes], room / lanes,
                    Collections.nCopies(lanes, Optional.empty())));
        }
        return least(size) > room ? Optional.empty() : rows(size, tolerance);
    }

    private Optional<Plan> rows(MarkSize size, double tolerance) {
        int[] wanted = new int[lanes];
        for (int i = 0; i < lanes; i++) {
            wanted[i] = grouped.isCollapsed(i) ? 0 : Math.max(1, fit.wantedRows(i, size, MOST_ROWS));
        }
        for (double strip : fit.strips(tolerance, STRIP)) {
            int[] rows = strip > 0 ? squeezed(wanted, size, strip) : wanted;
            double[] strips = stripsFor(rows, wanted, strip);
            double need = need(size, even(size, rows), strips);
            if (need <= room) {
                LaneFit.Packed packed = fit.packed(size, rows);
                if (fit.isEnough(size, packed, tolerance, strip)) {
                    return Optional.of(plan(size, even(size, rows), strips, spare(need), packed.lanes()));
                }
            }
        }
        return Optional.empty();
    }

    /** What lanes with a row each need: packing them is in vain where there is less room. */
    private double least(MarkSize size) {
        int[] rows = new int[lanes];
        Arrays.fill(rows, 1);
        return need(size, even(size, rows), new double[lanes]);
    }

    private static Rows[] even(MarkSize size, int[] rows) {
        return Arrays.stream(rows).mapToObj(count -> Rows.even(count, size.height(), size.pitch()))
                .toArray(Rows[]::new);
    }

    /** The height that lanes of so many rows need, each with its strip. */
    private double need(MarkSize size, Rows[] rows, double[] strips) {
        double need = 0;
        for (int i = 0; i < rows.length; i++) {
            need += grouped.isCollapsed(i) ? Grouped.SHUT : rows[i].extent() + 2 * size.margin() + strips[i];
        }
        return need;
    }

    private double spare(double need) {
        return Math.min(MOST_SPARE, (room - need) / lanes);
    }

    /** A strip for the lanes that have fewer rows than they want, and for those that may count some in any case. */
    private double[] stripsFor(int[] rows, int[] wanted, double strip) {
        double[] strips = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            boolean counting = rows[i] < wanted[i] || fit.isLong(i);
            strips[i] = counting && !grouped.isCollapsed(i) ? strip : 0;
        }
        return strips;
    }

    /** Takes rows from the lanes that want most of them, until all lanes fit; the others keep what they want. */
    private int[] squeezed(int[] wanted, MarkSize size, double strip) {
        int most = Arrays.stream(wanted).max().orElse(0);
        int[] rows = wanted;
        while (most > 1 && need(size, even(size, rows), stripsFor(rows, wanted, strip)) > room) {
            int limit = --most;
            rows = Arrays.stream(wanted).map(row -> Math.min(row, limit)).toArray();
        }
        return rows;
    }

    private Plan plan(MarkSize size, Rows[] rows, double[] strips, double spare, List<Optional<Packing>> packings) {
        List<Slot> slots = new ArrayList<>();
        double y = top;
        for (int i = 0; i < rows.length; i++) {
            boolean bars = size.level() == Level.DENSITY;
            double height = bars ? Math.max(0, spare - GAP)
                    : grouped.isCollapsed(i) ? Grouped.SHUT - GAP : rows[i].extent() + 2 * size.margin() + spare;
            double inset = bars || grouped.isCollapsed(i) ? 2 : size.margin() + spare / 2;
            double inner = bars || grouped.isCollapsed(i) ? height : height - 2 * size.margin() - spare;
            Box box = new Box(geometry.left(), y + inset, geometry.plotWidth(), Math.max(0, inner));
            slots.add(new Slot(grouped.lanes().get(i), grouped.crowding().get(i), box,
                    new Box(geometry.left(), box.bottom(), geometry.plotWidth(), strips[i]), rows[i],
                    packings.get(i)));
            y += height + strips[i] + (bars || grouped.isCollapsed(i) ? GAP : 0);
        }
        return new Plan(size, axis, 0, slots);
    }
}
