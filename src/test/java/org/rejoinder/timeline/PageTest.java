package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

/** What a picture tells that the window, in which counts open, need not. */
class PageTest {
    private static final TextMeasure MEASURE = new FontMeasure();
    /** A sheet of A3 without its title and foot, in pixels. */
    private static final int WIDTH = 1984;
    private static final int HEIGHT = 1080;

    private static Scene laid(TimelineItems items, Medium medium, Grouping grouping, int width, int height) {
        TimelineLayout layout = new TimelineLayout(items, MEASURE, Labels.usual(), medium);
        return layout.lay(layout.navigator().first(width, height).withGrouping(grouping));
    }

    @Test
    void aBusyDayIsDrawnThatTheWindowCounts() {
        for (int busy : List.of(120, 150, 180)) {
            TimelineItems items = MadeUp.withOneBusyDay(320, busy);
            for (Grouping grouping : List.of(Grouping.SIDE, Grouping.SPEAKER, Grouping.NONE)) {
                assertEquals(320, laid(items, Medium.PAGE, grouping, WIDTH, HEIGHT).tally().drawn(),
                        () -> busy + " by " + grouping);
            }
            assertTrue(laid(items, Medium.WINDOW, Grouping.SIDE, WIDTH, HEIGHT).tally().counted() > 0);
        }
    }

    @Test
    void shapesHaveTheirNamesWhereTheRowHasRoomForThem() {
        TimelineItems items = MadeUp.withOneBusyDay(100, 20);
        Scene page = laid(items, Medium.PAGE, Grouping.NONE, 1400, 620);
        assertEquals(Level.CHIP, page.level());
        assertEquals(100, page.tally().drawn());
        List<Mark.Chip> named = chips(page).filter(chip -> !chip.name().isEmpty()).toList();
        assertTrue(named.size() > 30, () -> named.size() + " have a name");
        named.forEach(chip -> assertTrue(MEASURE.width(chip.name(), TextStyle.NAME) + 17 <= chip.bounds().w() + 1));
    }

    /** A name beside a shape that is all of it or ends with a word; and the arcs begin and end at the shape. */
    @Test
    void arcsAreTiedToTheShapeOfALabel() {
        Scene page = laid(MadeUp.withOneBusyDay(90, 30), Medium.PAGE, Grouping.SIDE, 1400, 700);
        assertTrue(chips(page).anyMatch(chip -> !chip.isFramed() && chip.bounds().w() > 40), "no label in the picture");
        List<Mark.Arc> arcs = page.marks().stream().filter(Mark.Arc.class::isInstance).map(Mark.Arc.class::cast)
                .toList();
        assertFalse(arcs.isEmpty());
        for (Mark.Arc arc : arcs) {
            chips(page).filter(chip -> chip.item() == arc.to()).forEach(chip -> {
                double end = arc.path().getLast().x2();
                assertTrue(end >= chip.bounds().x() - 8 && end <= chip.bounds().x() + 22,
                        () -> arc + " ends at the name of " + chip);
            });
        }
    }

    /** The lane has the name already. */
    @Test
    void inTheLanesOfSpeakersShapesHaveTheirWords() {
        Scene page = laid(MadeUp.withOneBusyDay(100, 20), Medium.PAGE, Grouping.SPEAKER, 1400, 620);
        List<Mark.Chip> worded = chips(page).filter(chip -> !chip.name().isEmpty()).toList();
        assertFalse(worded.isEmpty());
        for (Mark.Chip chip : worded) {
            assertEquals(TextStyle.WORDS, chip.style());
            assertEquals(MEASURE.width(chip.name(), TextStyle.WORDS) + 20, chip.bounds().w(), 1.1,
                    () -> "the plate ends with its words: " + chip);
            assertTrue("the harbour was closed without a reason".startsWith(chip.name().replace("…", "")),
                    chip::name);
        }
    }

    @Property(tries = 60)
    void aPictureCountsNoMoreThanTheWindow(@ForAll @IntRange(min = 0, max = 500) int count, @ForAll long seed,
            @ForAll @IntRange(min = 600, max = 2500) int width, @ForAll @IntRange(min = 300, max = 1700) int height,
            @ForAll Grouping grouping) {
        TimelineItems items = MadeUp.random(count, seed);
        int page = laid(items, Medium.PAGE, grouping, width, height).tally().counted();
        int window = laid(items, Medium.WINDOW, grouping, width, height).tally().counted();
        assertTrue(page <= window, () -> page + " are counted in the picture, " + window + " in the window");
    }

    private static Stream<Mark.Chip> chips(Scene scene) {
        return scene.marks().stream().filter(Mark.Chip.class::isInstance).map(Mark.Chip.class::cast);
    }
}
