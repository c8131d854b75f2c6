package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

/** Groups: their order, and shutting them. */
class LanesTest {
    private final TimelineItems items = MadeUp.dispute();
    private final Navigator navigator = new Navigator(items);
    private final ViewState view = navigator.first(1200, 860).withGrouping(Grouping.SPEAKER);

    private List<String> lanes(LaneOrder order) {
        return navigator.lanes(view.withOrder(order)).stream().map(Navigator.LaneContent::key).toList();
    }

    @Test
    void byName() {
        List<String> lanes = lanes(LaneOrder.USUAL.withBy(LaneOrder.By.NAME));
        assertEquals(lanes.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), lanes);
        assertEquals(Set.copyOf(lanes(LaneOrder.USUAL)), Set.copyOf(lanes));
    }

    @Test
    void byNumber() {
        assertEquals("Ivo Maren", lanes(LaneOrder.USUAL.withBy(LaneOrder.By.COUNT)).getFirst());
    }

    @Test
    void byTime() {
        List<String> lanes = lanes(LaneOrder.USUAL.withBy(LaneOrder.By.TIME));
        assertEquals("Coast guard", lanes.get(0));
        assertEquals("Norland Energy", lanes.get(1));
        assertEquals("A former officer", lanes.getLast(), "who said nothing dated comes last");
    }

    @Test
    void byHand() {
        List<String> usual = lanes(LaneOrder.USUAL);
        LaneOrder moved = LaneOrder.USUAL.moved(usual, usual.get(4), 0);
        List<String> lanes = lanes(moved);
        assertEquals(usual.get(4), lanes.getFirst());
        assertEquals(usual.subList(0, 4), lanes.subList(1, 5));
        assertEquals(usual, lanes(moved.withBy(LaneOrder.By.USUAL)), "the usual order is still there");
        assertEquals(lanes, lanes(moved.withBy(LaneOrder.By.USUAL).withBy(LaneOrder.By.OWN)), "and the own one too");
        assertEquals(lanes.getFirst(), lanes(moved.moved(lanes, lanes.getFirst(), -3)).getFirst());
    }

    @Test
    void anOwnOrderServesTheOtherGroupingsToo() {
        LaneOrder order = LaneOrder.USUAL.moved(lanes(LaneOrder.USUAL), "Ivo Maren", 0);
        ViewState byOutlet = view.withGrouping(Grouping.STANCE).withOrder(order);
        assertEquals("ACCUSE", navigator.lanes(byOutlet).getFirst().key());
    }

    @Test
    void shutHalvesAreLowAndCountWhatTheyHold() {
        TimelineLayout layout = new TimelineLayout(items, new FontMeasure());
        ViewState sides = navigator.first(1200, 860);
        for (Set<String> shut : List.of(Set.of("ACCUSERS"), Set.of("ACCUSED"), Set.of("ACCUSERS", "ACCUSED"))) {
            Scene scene = layout.lay(sides.withCollapsed(shut));
            assertEquals(items.size(), scene.tally().total());
            for (Mark mark : scene.ownMarks()) {
                boolean accused = items.isAccused(mark.item());
                assertTrue(!items.isDated(mark.item()) || !shut.contains(accused ? "ACCUSED" : "ACCUSERS"));
            }
            long shutItems = IntStream.range(0, items.dated())
                    .filter(item -> shut.contains(items.isAccused(item) ? "ACCUSED" : "ACCUSERS")).count();
            int bars = scene.marks().stream().filter(Mark.DensityBar.class::isInstance)
                    .mapToInt(mark -> ((Mark.DensityBar) mark).count()).sum();
            int foot = scene.marks().stream().filter(Mark.MoreCount.class::isInstance).map(Mark.MoreCount.class::cast)
                    .filter(count -> count.place() == Mark.MoreCount.Place.FOOT)
                    .mapToInt(count -> count.items().size()).sum();
            assertEquals(shutItems, bars + foot + scene.tally().earlier(),
                    "what begins before the window is counted at its foot");
        }
    }

    /** Once a window of 900 pixels had lanes with counts alone. */
    @Test
    void everyLaneHasSomethingOfItsNameInANarrowWindow() {
        TimelineLayout layout = new TimelineLayout(items, new FontMeasure());
        Scene scene = layout.lay(navigator.first(330, 420).withGrouping(Grouping.SPEAKER));
        List<Mark.LaneLabel> names = scene.marks().stream().filter(Mark.LaneLabel.class::isInstance)
                .map(Mark.LaneLabel.class::cast).toList();
        assertTrue(names.size() > 3, names::toString);
        names.forEach(name -> assertTrue(name.lines().getFirst().matches(".*\\p{L}.*"), name::toString));
    }
}
