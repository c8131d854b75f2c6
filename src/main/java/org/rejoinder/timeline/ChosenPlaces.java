package org.rejoinder.timeline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where chosen items are that have no mark of their own: in which count, or in which bar of their lane. */
final class ChosenPlaces {
    /** Where more are chosen, there is hardly a count or a bar that does not hold some of them. */
    private static final int MOST = 100;
    private static final double AROUND = 2;

    private final TimelineItems items;
    private final List<Slot> slots;

    ChosenPlaces(TimelineItems items, List<Slot> slots) {
        this.items = items;
        this.slots = slots;
    }

    /** Rings for those of the chosen items that these marks count. */
    List<Mark> rings(Set<Integer> chosen, Collection<Mark> marks) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return List.of();
        }
        Set<Integer> missing = new LinkedHashSet<>(chosen);
        marks.stream().filter(mark -> !(mark instanceof Mark.Arc)).map(Mark::item).forEach(missing::remove);
        Set<Box> places = new LinkedHashSet<>();
        missing.forEach(item -> place(item, marks).ifPresent(places::add));
        return places.stream().<Mark>map(place -> new Mark.ChosenIn(place.grown(AROUND))).toList();
    }

    private Optional<Box> place(int item, Collection<Mark> marks) {
        return Mark.MoreCount.of(item, marks).map(Mark::bounds)
                .or(() -> slots.stream().filter(slot -> holds(slot, item)).findFirst()
                        .flatMap(slot -> bar(slot.box(), items.start(item), marks)));
    }

    private boolean holds(Slot slot, int item) {
        int[] lane = slot.lane().dated();
        long start = items.start(item);
        for (int at = slot.crowding().indexOf(start); at < lane.length && items.start(lane[at]) == start; at++) {
            if (lane[at] == item) {
                return true;
            }
        }
        return false;
    }

    /** All that is drawn in a lane for the bin that holds a time. */
    private static Optional<Box> bar(Box lane, long time, Collection<Mark> marks) {
        return marks.stream().filter(Mark.DensityBar.class::isInstance).map(Mark.DensityBar.class::cast)
                .filter(bar -> bar.when().from() <= time && time < bar.when().to())
                .map(Mark::bounds).filter(box -> lane.grown(1).contains(box.centreX(), box.centreY()))
                .reduce(Box::cover);
    }
}
