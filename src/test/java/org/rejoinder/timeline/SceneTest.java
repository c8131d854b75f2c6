package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.render.FontMeasure;

class SceneTest {
    private final TimelineItems items = MadeUp.dispute();
    private final TimelineLayout layout = new TimelineLayout(items, new FontMeasure());
    private final ViewState view = layout.navigator().first(1200, 860);

    private int item(String id) {
        return items.item(id).orElseThrow();
    }

    @Test
    void whatIsUnderThePointerIsFound() {
        Scene scene = layout.lay(view);
        for (Mark mark : scene.ownMarks()) {
            Box box = mark.bounds();
            assertEquals(mark.item(), scene.hit(box.centreX(), box.centreY()).orElseThrow().item());
            assertEquals(mark.item(), scene.hit(box.x() + 0.5, box.y() + 0.5).orElseThrow().item());
        }
    }

    @Test
    void anArcIsFoundNearItsCurve() {
        Scene scene = layout.lay(view);
        Mark.Arc arc = scene.marks().stream().filter(Mark.Arc.class::isInstance).map(Mark.Arc.class::cast)
                .findFirst().orElseThrow();
        for (double t = 0.05; t < 1; t += 0.05) {
            Mark hit = scene.hit(ArcShape.x(arc, t), ArcShape.y(arc, t) + 1).orElseThrow();
            assertTrue(hit instanceof Mark.Arc || hit.isTarget());
        }
    }

    @Test
    void theBreakIsFoundOnItsPill() {
        Scene scene = layout.lay(view);
        Mark.FoldBreak fold = scene.marks().stream().filter(Mark.FoldBreak.class::isInstance)
                .map(Mark.FoldBreak.class::cast).findFirst().orElseThrow();
        assertEquals(fold, scene.hit(fold.bounds().centreX(), fold.bounds().centreY()).orElseThrow());
    }

    @Test
    void theLeftEdgeIsTheDate() {
        Scene scene = layout.lay(view);
        for (String id : List.of("a", "c", "g", "k")) {
            double x = scene.markOf(item(id)).orElseThrow().bounds().x();
            assertEquals(scene.scale().x(items.start(item(id))), x, 1, id);
        }
    }

    @Test
    void accusersStandAboveAndTheAccusedBelow() {
        Scene scene = layout.lay(view);
        Box axis = scene.marks().stream().filter(Mark.AxisBand.class::isInstance).findFirst().orElseThrow().bounds();
        for (Mark mark : scene.ownMarks()) {
            boolean below = mark.bounds().y() > axis.y();
            assertEquals(items.isAccused(mark.item()), below, () -> items.name(mark.item()));
        }
    }

    @Test
    void anUncertainDateHasAWhiskerOverItsRange() {
        Scene scene = layout.lay(view);
        Mark.Whisker whisker = scene.marks().stream().filter(Mark.Whisker.class::isInstance)
                .map(Mark.Whisker.class::cast)
                .filter(mark -> mark.item() == item("n")).findFirst().orElseThrow();
        assertEquals(scene.scale().x(items.end(item("n"))), whisker.bounds().right(), 1);
    }

    @Test
    void theUndatedStandInTheTray() {
        Scene scene = layout.lay(view);
        Box tray = scene.marks().stream().filter(Mark.Tray.class::isInstance).findFirst().orElseThrow().bounds();
        for (String id : List.of("r", "s", "t", "u")) {
            assertTrue(scene.markOf(item(id)).orElseThrow().bounds().x() > tray.x());
        }
    }

    @Test
    void theSelectedExchangeIsBroughtOut() {
        Scene scene = layout.lay(view.withSelection(Set.of("n")));
        List<Mark.Arc> arcs = scene.marks().stream().filter(Mark.Arc.class::isInstance).map(Mark.Arc.class::cast)
                .toList();
        assertTrue(arcs.stream()
                .anyMatch(arc -> arc.from() == item("n") && arc.strength() == Mark.Arc.Strength.STRONG));
        assertFalse(arcs.stream().anyMatch(arc -> arc.strength() == Mark.Arc.Strength.PLAIN));
    }

    @Test
    void panningNeverChangesTheLevelNorTheRows() {
        TimelineItems many = MadeUp.random(400, 3);
        TimelineLayout wide = new TimelineLayout(many, new FontMeasure());
        ViewState now = wide.navigator().zoomAbout(wide.navigator().first(1200, 700), 500, 20);
        Scene before = wide.lay(now);
        for (int px = 1; px < 200; px += 13) {
            Scene after = wide.lay(wide.navigator().panBy(now, -px));
            assertEquals(before.level(), after.level());
            for (Mark mark : after.ownMarks()) {
                before.markOf(mark.item()).filter(old -> old.getClass() == mark.getClass())
                        .ifPresent(old -> assertEquals(old.bounds().y(), mark.bounds().y(), 0.01));
            }
        }
    }

    @Test
    void theSameViewGivesTheSameScene() {
        assertEquals(layout.lay(view).marks(), new TimelineLayout(items, new FontMeasure()).lay(view).marks());
    }

    @Test
    void aFilterLeavesTheOthersOutAndCountsThem() {
        Scene scene = layout.lay(view.withFilter(Filter.ALL.withTones(Set.of(Tone.DENY))));
        assertTrue(scene.ownMarks().stream().allMatch(mark -> items.tone(mark.item()) == Tone.DENY));
        assertEquals(items.size() - scene.ownMarks().size(), scene.tally().hidden());
    }

    @Test
    void aShutLaneShowsBarsInstead() {
        Scene scene = layout.lay(view.withGrouping(Grouping.SPEAKER).toggled("Ivo Maren"));
        assertTrue(scene.markOf(item("c")).isEmpty());
        assertTrue(scene.marks().stream().anyMatch(Mark.DensityBar.class::isInstance));
    }

    @Test
    void whatIsOutsideIsCounted() {
        ViewState late = layout.navigator().panBy(view, -700);
        Scene scene = layout.lay(late);
        assertTrue(scene.tally().earlier() > 0);
        Mark.MoreCount earlier = scene.marks().stream().filter(Mark.MoreCount.class::isInstance)
                .map(Mark.MoreCount.class::cast).filter(more -> more.place() == Mark.MoreCount.Place.EARLIER)
                .findFirst().orElseThrow();
        assertInstanceOf(Mark.MoreCount.class, scene.hit(earlier.bounds().centreX(), earlier.bounds().centreY())
                .orElseThrow());
    }

    @Test
    void oneBusyDayDoesNotTakeTheNamesFromAllOthers() {
        TimelineItems busy = MadeUp.withOneBusyDay(60, 20);
        TimelineLayout crowded = new TimelineLayout(busy, new FontMeasure());
        Scene scene = crowded.lay(crowded.navigator().first(1100, 760));
        assertEquals(Level.CHIP, scene.level());
        assertTrue(scene.tally().counted() > 0 && scene.tally().counted() < 20, scene.tally().toString());
        assertEquals(60, scene.tally().drawn() + scene.tally().counted());
        Window day = Window.ofDays(MadeUp.BUSY_DAY, MadeUp.BUSY_DAY);
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.MoreCount more) {
                assertTrue(Math.abs(more.bounds().x() - scene.scale().x(day.from())) < 120,
                        "a count away from the busy day");
            }
        }
    }

    @Test
    void aDayWithMostOfAllStatementsDoesNotMakeBarsOfTheRest() {
        TimelineLayout crowded = new TimelineLayout(MadeUp.withOneBusyDay(300, 240), new FontMeasure());
        Scene scene = crowded.lay(crowded.navigator().first(1100, 760));
        assertEquals(Level.GLYPH, scene.level());
        assertEquals(300, scene.tally().drawn() + scene.tally().counted());
        assertTrue(scene.tally().drawn() >= 60, "all the others are drawn");
    }

    @Test
    void aChipWithoutANameIsNoWiderThanItsShape() {
        int bare = 0;
        for (int px = 0; px < 900; px += 25) {
            Scene scene = layout.lay(layout.navigator().panBy(view.withFold(FoldRule.OFF).withSize(700, 700), px));
            for (Mark mark : scene.ownMarks()) {
                if (mark instanceof Mark.Chip chip && chip.name().isEmpty()) {
                    assertTrue(chip.bounds().w() <= 26, chip.toString());
                    bare++;
                }
            }
        }
        assertTrue(bare > 0, "none had too little room");
    }

    @Test
    void whereSmallerCardsHaveRoomForAllNoneIsOnlyCounted() {
        for (double zoom = 1; zoom < 30; zoom *= 1.2) {
            Scene scene = layout.lay(layout.navigator().zoomAbout(view.withSize(560, 700), 280, zoom));
            assertTrue(scene.level() != Level.CARD || scene.marks().stream().noneMatch(SceneTest::countsWhatHasNoRoom),
                    "zoomed in by " + zoom);
        }
    }

    private static boolean countsWhatHasNoRoom(Mark mark) {
        return mark instanceof Mark.MoreCount more && more.place() == Mark.MoreCount.Place.HERE;
    }

    @Test
    void whereTheAxisHasHoursADayIsARange() {
        int withHours = 0;
        for (double zoom = 1; zoom < 8; zoom *= 1.03) {
            Scene scene = layout.lay(layout.navigator().zoomAbout(view, 400, zoom));
            boolean hours = scene.marks().stream()
                    .anyMatch(mark -> mark instanceof Mark.Text text && text.text().equals("06:00"));
            boolean ranges = scene.ownMarks().stream().filter(mark -> items.isDated(mark.item()))
                    .allMatch(mark -> scene.marks().stream().anyMatch(whisker ->
                            whisker instanceof Mark.Whisker range && range.item() == mark.item()));
            assertTrue(ranges || !hours, "zoomed in by " + zoom);
            withHours += hours ? 1 : 0;
        }
        assertTrue(withHours > 0, "no hours were reached");
    }

    /** A window can be drawn so small that there is hardly room for an axis. */
    @ParameterizedTest
    @EnumSource(Grouping.class)
    void theSmallestViewsAreLaidOutToo(Grouping grouping) {
        TimelineLayout small = new TimelineLayout(MadeUp.dispute(), new FontMeasure());
        for (int height = 1; height <= 200; height += 7) {
            for (int width : new int[] {1, 40, 150, 400}) {
                Scene scene = small.lay(view.withGrouping(grouping).withSize(width, height));
                assertEquals(height, scene.height());
                assertTrue(scene.tally().drawn() + scene.tally().counted() <= MadeUp.dispute().size());
            }
        }
    }

    /** The same statements in a window and on a poster. */
    @Test
    void whereThereIsRoomCardsHoldAllTheirWords() {
        String words = "we have looked into the matter of the harbour with great care and found that no ship of ours "
                + "was near it on that night, and we ask those who say so to show what they have";
        TimelineItemsBuilder builder = new TimelineItemsBuilder(8);
        for (int i = 0; i < 8; i++) {
            boolean accused = i % 2 > 0;
            builder.add((20 + i) * Window.DAY, (21 + i) * Window.DAY, accused ? Tone.DENY : Tone.ACCUSE, 1, -1,
                    new TimelineItemsBuilder.Keys(List.of(accused ? "Ivo Maren" : "Ann Alder"),
                            List.of(accused ? "Sudmark" : "Norland"), List.of("Harbour Post"), List.of()));
        }
        TimelineItems few = builder.build(Integer::toString, item -> item == 0 ? "no" : words, Integer::parseInt);
        TimelineLayout of = new TimelineLayout(few, new FontMeasure());
        Mark.Card low = card(of.lay(of.navigator().first(1000, 400)), 1);
        assertTrue(low.lines().getLast().endsWith("…"), low.toString());
        Scene window = of.lay(of.navigator().first(1000, 620));
        assertEquals(words, String.join(" ", card(window, 1).lines()), "narrow cards are as high as there is room for");
        assertTrue(card(window, 0).bounds().h() < card(window, 1).bounds().h(), "and no higher than need be");
        Scene poster = of.lay(of.navigator().first(3300, 1500));
        assertEquals(words, String.join(" ", card(poster, 1).lines()));
        assertTrue(card(poster, 0).bounds().w() < card(poster, 1).bounds().w(), "no wider than its words need");
    }

    @Test
    void rowsAreAsHighAsTheirCardsInEachGroup() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(8);
        for (int i = 0; i < 10; i++) {
            builder.add((20 + i) * Window.DAY, (21 + i) * Window.DAY, Tone.ACCUSE, 1, -1, said("Speaker " + i));
        }
        String words = "the harbour was closed for a week after the ships of the other side had been seen there";
        TimelineItems some = builder.build(Integer::toString, item -> item % 2 == 0 ? "no" : words, Integer::parseInt);
        TimelineLayout of = new TimelineLayout(some, new FontMeasure());
        Scene scene = of.lay(of.navigator().first(1200, 1000).withGrouping(Grouping.SPEAKER));
        for (int i = 1; i < 10; i += 2) {
            assertEquals(words, String.join(" ", card(scene, i).lines()));
        }
    }

    @Test
    void oneCrowdedGroupDoesNotTakeTheShapesFromAllOthers() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(8);
        for (int i = 0; i < 60; i++) {
            long day = i < 20 ? 30 + 5L * i : 60;
            builder.add(day * Window.DAY, (day + 1) * Window.DAY, Tone.ACCUSE, 1, -1,
                    said(i < 20 ? "Speaker " + i : "Ann Alder"));
        }
        TimelineItems crowd = builder.build(Integer::toString, item -> "no", Integer::parseInt);
        TimelineLayout of = new TimelineLayout(crowd, new FontMeasure());
        Scene scene = of.lay(of.navigator().first(1200, 860).withGrouping(Grouping.SPEAKER));
        assertEquals(Level.GLYPH, scene.level());
        assertEquals(60, scene.tally().drawn() + scene.tally().counted());
        for (int i = 0; i < 20; i++) {
            assertTrue(scene.markOf(i).isPresent(), "speaker " + i);
        }
    }

    private static TimelineItemsBuilder.Keys said(String speaker) {
        return new TimelineItemsBuilder.Keys(List.of(speaker), List.of("Norland"), List.of("Harbour Post"), List.of());
    }

    private static Mark.Card card(Scene scene, int item) {
        return assertInstanceOf(Mark.Card.class, scene.markOf(item).orElseThrow());
    }
}
