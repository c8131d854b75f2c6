package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows that are as high as the highest card in them, so that words take the room that short ones do not need. */
final class FittedRows {
    /** Of more cards the words are not broken into lines to see how high they are. */
    private static final int MOST = 200;
    /** Undated cards that a lane is made higher for. */
    private static final int MOST_UNDATED = 3;
    private static final int MOST_ROWS = 60;
    /** How much further than need be rows may stand apart. */
    private static final double LOOSE = 28;
    private static final double LOWEST = 46;

    private final TimelineItems items;
    private final Packing.Widths widths;
    private final Packing.Widths heights;

    /** @param heights  how high the card of an item is at a size */
    FittedRows(TimelineItems items, Packing.Widths widths, Packing.Widths heights) {
        this.items = items;
        this.widths = widths;
        this.heights = heights;
    }

    /**
     * Cards in as many rows as they take.
     *
     * @param packings  one a lane; empty for a lane that is shut
     * @param heights   of the rows of each lane; none for a lane that is shut
     */
    record Fit(List<Optional<Packing>> packings, List<double[]> heights) {
        double extent(int lane, double gap) {
            return Rows.extent(heights.get(lane), gap);
        }

        /** What is best between the rows of a lane that has so much room. */
        double gap(int lane, double room, double least) {
            int rows = heights.get(lane).length;
            return rows < 2 ? least + LOOSE
                    : least + Math.clamp((room - extent(lane, least)) / (rows - 1), 0, LOOSE);
        }
    }

    /** The cards of all lanes; nothing where the size is none of cards, there are too many, or some find no room. */
    Optional<Fit> of(MarkSize size, TimeScale scale, double limit, Grouped grouped) {
        if (size.level() != Level.CARD) {
            return Optional.empty();
        }
        int all = grouped.lanes().stream().mapToInt(lane -> lane.dated().length).sum();
        if (all > MOST) {
            return Optional.empty();
        }
        List<Optional<Packing>> packings = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < grouped.lanes().size(); i++) {
            Lane lane = grouped.lanes().get(i);
            if (grouped.isCollapsed(i)) {
                packings.add(Optional.empty());
                rows.add(new double[0]);
                continue;
            }
            Packing packing = Packing.of(items, lane, 0, lane.dated().length, size, scale, MOST_ROWS, limit, widths);
            if (packing.leftCount > 0) {
                return Optional.empty();
            }
            packings.add(Optional.of(packing));
            rows.add(heights(lane, packing, size));
        }
        return Optional.of(new Fit(packings, rows));
    }

    private double[] heights(Lane lane, Packing packing, MarkSize size) {
        double[] high = new double[Math.max(1, packing.rows)];
        Arrays.fill(high, LOWEST);
        for (int i = 0; i < packing.count; i++) {
            high[packing.row[i]] = Math.max(high[packing.row[i]], heights.of(packing.item[i], size));
        }
        if (lane.undated().length <= MOST_UNDATED) {
            double undated = 0;
            for (int item : lane.undated()) {
                undated += heights.of(item, size);
            }
            double missing = undated - Rows.extent(high, size.gapY());
            high[high.length - 1] += lane.upwards() || packing.count > 0 ? 0 : Math.max(0, missing);
        }
        return high;
    }
}
