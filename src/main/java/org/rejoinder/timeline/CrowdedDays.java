package org.rejoinder.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the days on which something was said have more marks than find room.
 *
 * @param crowded  days of which something is left over
 * @param days     all days on which something begins
 */
record CrowdedDays(int crowded, int days) {
    private static final double FEW = 0.15;

    /** Counts lanes that were packed; where one was too long for that, or is shut, what is in it is not told apart. */
    static CrowdedDays of(TimelineItems items, List<Optional<Packing>> packings, Grouped grouped) {
        Set<Long> crowded = new HashSet<>();
        Set<Long> days = new HashSet<>();
        for (int lane = 0; lane < packings.size(); lane++) {
            Optional<Packing> packing = packings.get(lane);
            if (packing.isPresent()) {
                for (int item : grouped.lanes().get(lane).dated()) {
                    days.add(Math.floorDiv(items.start(item), Window.DAY));
                }
                for (int i = 0; i < packing.get().leftCount; i++) {
                    crowded.add(Math.floorDiv(items.start(packing.get().left[i]), Window.DAY));
                }
            } else if (!grouped.isCollapsed(lane)) {
                return new CrowdedDays(1, 1);
            }
        }
        return new CrowdedDays(crowded.size(), days.size());
    }

    /** One of at least four days, or one in seven where there are many. */
    boolean areFew() {
        return days >= 4 && crowded <= Math.max(1, FEW * days);
    }
}
