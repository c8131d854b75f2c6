package org.rejoinder.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.ui.state.Selection;

/** The groups into which the timeline is divided: their order, and which of them are shut. */
public final class Groups {
    private final TimelineModel timeline;
    private final Selection selection;

    Groups(TimelineModel timeline, Selection selection) {
        this.timeline = timeline;
        this.selection = selection;
    }

    /** Puts the lanes into another order. */
    public void order(LaneOrder.By by) {
        timeline.jump(view -> view.withOrder(view.order().withBy(by)));
    }

    /** Moves a lane up (below 0) or down by so many places. */
    public void move(String lane, int places) {
        List<String> lanes = names();
        if (lanes.contains(lane)) {
            timeline.jump(view -> view.withOrder(view.order().moved(lanes, lane, lanes.indexOf(lane) + places)));
        }
    }

    /** True where accusers and accused mirror each other, or nothing is grouped: there is no order to choose. */
    public boolean isMirrored() {
        return timeline.view().grouping() == Grouping.SIDE || timeline.view().grouping() == Grouping.NONE;
    }

    /** What saved views know the lane by in which the chosen statement is; empty where none is chosen. */
    public Optional<String> ofSelection() {
        int chosen = selection.utterance().map(timeline.items()::item).filter(item -> item.isPresent())
                .map(item -> item.getAsInt()).orElse(-1);
        return timeline.navigator().lanes(timeline.view()).stream()
                .filter(lane -> lane.items().has(chosen))
                .map(Navigator.LaneContent::key).findFirst();
    }

    /** What saved views know the lanes by, from top to bottom. */
    public List<String> names() {
        return timeline.navigator().lanes(timeline.view()).stream().map(Navigator.LaneContent::key).toList();
    }

    /** Shuts all lanes, or opens them. */
    public void shutAll(boolean shut) {
        timeline.jump(view -> view.withCollapsed(shut ? Set.copyOf(names()) : Set.of()));
    }

    /** Opens a shut lane or shuts an open one. */
    public void toggle(String lane) {
        timeline.jump(view -> view.toggled(lane));
    }
}
