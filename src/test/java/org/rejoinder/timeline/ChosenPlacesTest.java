package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is chosen can be found on the timeline though it has no mark of its own. */
class ChosenPlacesTest {
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() * 0.55;
    private final TimelineItems items = FlagsTest.manyOfWhichFiveAreFlagged();
    private final TimelineLayout layout = new TimelineLayout(items, MEASURE);

    private static List<Box> rings(Scene scene) {
        return scene.marks().stream().filter(Mark.ChosenIn.class::isInstance).map(Mark::bounds).toList();
    }

    @Test
    void aRingIsRoundTheBarOfItsDay() {
        for (Grouping grouping : Grouping.values()) {
            ViewState view = layout.navigator()
                    .fit(layout.navigator().first(900, 500).withGrouping(grouping));
            for (int item = 0; item < items.dated(); item += 997) {
                Scene scene = layout.lay(view.withSelection(Set.of(items.id(item))));
                assertEquals(1, rings(scene).size(), grouping + " " + item);
                double x = scene.scale().x(items.start(item));
                Box ring = rings(scene).getFirst();
                assertTrue(ring.x() <= x + 3 && x <= ring.right() + 3, x + " in " + ring);
            }
        }
    }

    @Test
    void whatHasAMarkOfItsOwnHasNoRing() {
        ViewState view = layout.navigator().fit(layout.navigator().first(1500, 900),
                new Window(items.start(500), items.start(500) + Window.DAY));
        Scene plain = layout.lay(view);
        for (Mark own : plain.ownMarks()) {
            assertEquals(List.of(), rings(layout.lay(view.withSelection(Set.of(items.id(own.item()))))));
        }
    }

    @Test
    void nothingChosenAndEverythingChosenRingNothing() {
        ViewState view = layout.navigator().first(900, 500);
        assertEquals(List.of(), rings(layout.lay(view)));
        Set<String> all = new java.util.HashSet<>();
        for (int item = 0; item < items.size(); item++) {
            all.add(items.id(item));
        }
        assertEquals(List.of(), rings(layout.lay(view.withSelection(all))));
    }
}
