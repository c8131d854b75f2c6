package org.rejoinder.timeline;

import java.util.List;
import java.util.Set;

/** The items that pass the filter, divided into lanes. */
final class Grouped {
    /** The height of a shut lane, in pixels. */
    static final double SHUT = 22;

    private final List<Lane> lanes;
    private final List<Crowding> crowding;
    private final double upperShare;
    private final Set<String> collapsed;
    private final int shown;
    private final boolean whole;

    private Grouped(List<Lane> lanes, List<Crowding> crowding, double upperShare, Set<String> collapsed, int shown,
            boolean whole) {
        this.lanes = lanes;
        this.crowding = crowding;
        this.upperShare = upperShare;
        this.collapsed = collapsed;
        this.shown = shown;
        this.whole = whole;
    }

    static Grouped of(TimelineItems items, ViewState view, int mostLanes) {
        int[] shown = view.filter().apply(items);
        List<Lane> all = Lanes.of(items, shown, view.grouping(), view.order());
        List<Lane> lanes = Lanes.atMost(items, all, mostLanes);
        List<Crowding> crowding = lanes.stream().map(lane -> new Crowding(items, lane.dated())).toList();
        return new Grouped(lanes, crowding, upperShare(items), view.collapsed(), shown.length,
                lanes.size() == all.size());
    }

    /** The same lanes with others of them shut. */
    Grouped withCollapsed(Set<String> shut) {
        return new Grouped(lanes, crowding, upperShare, shut, shown, whole);
    }

    /** True where each group has a lane of its own, none being put together for want of height. */
    boolean isWhole() {
        return whole;
    }

    /** The share of the height that the accusers get: theirs of all statements, filtered or not, within limits. */
    private static double upperShare(TimelineItems items) {
        int above = 0;
        for (int item = 0; item < items.size(); item++) {
            above += items.isAccused(item) ? 0 : 1;
        }
        return Math.clamp(items.size() == 0 ? 0.5 : above / (double) items.size(), 0.3, 0.7);
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<Crowding> crowding() {
        return crowding;
    }

    double upperShare() {
        return upperShare;
    }

    /** How many items pass the filter. */
    int shown() {
        return shown;
    }

    boolean isCollapsed(int lane) {
        return collapsed.contains(lanes.get(lane).name().key());
    }
}
