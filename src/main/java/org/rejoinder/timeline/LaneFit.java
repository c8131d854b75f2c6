package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the dated items of one view's lanes fit into rows: what all ways to divide the height ask. */
final class LaneFit {
    /** Lanes up to this many items are packed to see whether they fit; longer ones are estimated from counts. */
    private static final int EXACT = 2000;

    private final TimelineItems items;
    private final Packing.Widths widths;
    private final TimeScale scale;
    private final Grouped grouped;
    private final double limit;

    /** @param limit  cards that would end after this pixel are cut where all is in view */
    LaneFit(TimelineItems items, Packing.Widths widths, TimeScale scale, Grouped grouped, double limit) {
        this.items = items;
        this.widths = widths;
        this.scale = scale;
        this.grouped = grouped;
        this.limit = limit;
    }

    /**
     * Lanes in so many rows.
     *
     * @param lanes  one a lane; empty for one that is shut or too long to be packed
     * @param over   the share of all dated items that find no room
     */
    record Packed(List<Optional<Packing>> lanes, double over) {
        Packed {
            lanes = List.copyOf(lanes);
        }
    }

    /** The last pixel that marks of a size may reach. */
    double limit(MarkSize size) {
        return size.level() == Level.CARD ? limit : Double.MAX_VALUE;
    }

    /** The rows in which all items of a lane find room, and no more than {@code most}. */
    int wantedRows(int lane, MarkSize size, int most) {
        return isLong(lane) ? Math.min(most, histogram(lane, size).largest()) : pack(lane, size, most).rows;
    }

    /** @param rows  of each lane */
    Packed packed(MarkSize size, int[] rows) {
        List<Optional<Packing>> packings = new ArrayList<>();
        long over = 0;
        long all = 0;
        for (int i = 0; i < rows.length; i++) {
            Optional<Packing> packing = Optional.empty();
            if (rows[i] > 0 || !grouped.isCollapsed(i)) {
                packing = isLong(i) ? packing : Optional.of(pack(i, size, rows[i]));
                over += packing.isPresent() ? packing.get().leftCount : histogram(i, size).beyond(rows[i]);
            }
            packings.add(packing);
            all += grouped.lanes().get(i).dated().length;
        }
        return new Packed(packings, all == 0 ? 0 : over / (double) all);
    }

    /**
     * True where all find room, or where what finds none may be counted.
     *
     * @param strip  the height of the place for counts
     */
    boolean isEnough(MarkSize size, Packed packed, double tolerance, double strip) {
        return packed.over() == 0 || strip > 0 && (packed.over() <= tolerance || isOnlyCrowded(size, packed));
    }

    /** True where what finds no room belongs to a few crowded days, which are not to make all others hard to read. */
    private boolean isOnlyCrowded(MarkSize size, Packed packed) {
        return packed.over() <= size.crowded() && CrowdedDays.of(items, packed.lanes(), grouped).areFew();
    }

    /**
     * Heights of the strip for counts to be tried: none where all may fit. Long lanes always have one, for in them
     * marks that would reach over the end of a chunk are counted.
     */
    double[] strips(double tolerance, double strip) {
        for (int i = 0; i < grouped.lanes().size(); i++) {
            if (isLong(i) && !grouped.isCollapsed(i)) {
                return new double[] {strip};
            }
        }
        return tolerance > 0 ? new double[] {0, strip} : new double[] {0};
    }

    boolean isLong(int lane) {
        return grouped.lanes().get(lane).dated().length > EXACT;
    }

    private Packing pack(int index, MarkSize size, int rows) {
        Lane lane = grouped.lanes().get(index);
        return Packing.of(items, lane, 0, lane.dated().length, size, scale, rows, limit(size), widths);
    }

    private Crowding.Histogram histogram(int lane, MarkSize size) {
        return grouped.crowding().get(lane).histogram(Crowding.shift(size.width() + size.gapX(), scale));
    }
}
