package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A timeline laid out: its marks in painting order, and what can be asked of them.
 *
 * @param width   pixels
 * @param height  pixels
 * @param scale   time to pixels
 * @param level   how much of the dated items is drawn
 * @param marks   the later over the earlier
 * @param tally   how many items are where
 */
public record Scene(double width, double height, TimeScale scale, Level level, List<Mark> marks, Tally tally) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /**
     * Where the items are: none is left out.
     *
     * @param drawn    with a mark of their own, dated or not
     * @param counted  in a bar or in a count
     * @param earlier  before the window
     * @param later    after the window
     * @param hidden   left out by the filter or in a shut lane
     */
    public record Tally(int drawn, int counted, int earlier, int later, int hidden) {
        public int total() {
            return drawn + counted + earlier + later + hidden;
        }

        /** In view, drawn or counted. */
        public int inView() {
            return drawn + counted;
        }
    }

    /** The uppermost mark at a pixel that a pointer can find. Arcs are found within three pixels. */
    public Optional<Mark> hit(double x, double y) {
        Mark arc = null;
        Mark band = null;
        for (int i = marks.size() - 1; i >= 0; i--) {
            Mark mark = marks.get(i);
            if (!mark.isTarget()) {
                continue;
            }
            switch (mark) {
                case Mark.Arc candidate -> arc = arc == null && ArcShape.near(candidate, x, y, 3) ? candidate : arc;
                case Mark.Band candidate -> band = band == null && candidate.bounds().contains(x, y) ? candidate : band;
                default -> {
                    if (mark.bounds().contains(x, y)) {
                        return Optional.of(mark);
                    }
                }
            }
        }
        return Optional.ofNullable(arc != null ? arc : band);
    }

    /** The card, chip or glyph of an item, if it has one of its own. */
    public Optional<Mark> markOf(int item) {
        return Optional.ofNullable(itemMarks().get(item));
    }

    /** The items with a mark of their own, in painting order. */
    public List<Mark> ownMarks() {
        return new ArrayList<>(itemMarks().values());
    }

    private Map<Integer, Mark> itemMarks() {
        Map<Integer, Mark> byItem = new LinkedHashMap<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Card || mark instanceof Mark.Chip || mark instanceof Mark.Glyph) {
                byItem.put(mark.item(), mark);
            }
        }
        return byItem;
    }
}
