package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

/** What is chosen is seen whole, wherever in its row it stands. */
class RevealTest {
    private final TimelineItems items = oneBusyDay();
    private final TimelineLayout layout = new TimelineLayout(items, new FontMeasure());

    private static TimelineItems oneBusyDay() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(8);
        for (int i = 0; i < 8; i++) {
            long day = (i < 4 ? 20 : 16 + i) * Window.DAY;
            builder.add(day, day + Window.DAY, Tone.DENY, 1, i, new TimelineItemsBuilder.Keys(
                    List.of("Embassy of Sudmark " + i), List.of("Sudmark"), List.of("Post"), List.of()));
        }
        return builder.build(Integer::toString, item -> "that is groundless and irresponsible", Integer::parseInt);
    }

    @Test
    void theLastMarkOfADayIsAsLargeAsItsNeighbours() {
        int reduced = 0;
        for (int width = 700; width <= 1300; width += 100) {
            for (int height = 240; height <= 420; height += 30) {
                for (int zoom = 2; zoom < 6; zoom++) {
                    ViewState view = layout.navigator().zoomAbout(
                            layout.navigator().first(width, height).withGrouping(Grouping.NONE), width / 2.0, zoom);
                    for (int item = 0; item < items.size(); item++) {
                        String id = items.id(item);
                        Scene scene = layout.lay(new Reveal(layout).in(view, id));
                        Scene byDate = layout.lay(layout.navigator().reveal(view, id));
                        reduced += isReduced(byDate, item) ? 1 : 0;
                        assertTrue(!isReduced(scene, item), id + " in " + width + " x " + height + ": "
                                + scene.markOf(item));
                    }
                }
            }
        }
        assertTrue(reduced > 0, "dates alone would have done");
    }

    private static boolean isReduced(Scene scene, int item) {
        return scene.level() == Level.CARD && scene.markOf(item).filter(Mark.Card.class::isInstance).isEmpty();
    }

    @Test
    void whatIsSeenWholeDoesNotMove() {
        ViewState view = layout.navigator().first(1600, 900);
        assertEquals(view, new Reveal(layout).in(view, items.id(0)));
    }
}
