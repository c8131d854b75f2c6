package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.LinkType;
import org.rejoinder.render.FontMeasure;

/** Arcs: that they go where they should, and can be told apart. */
class ArcsTest {
    private static final FontMeasure MEASURE = new FontMeasure();

    private static List<Mark.Arc> arcs(Scene scene) {
        return scene.marks().stream().filter(Mark.Arc.class::isInstance).map(Mark.Arc.class::cast).toList();
    }

    private static TimelineItems items(int accusations, int answers, long spread) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(16);
        for (int i = 0; i < accusations; i++) {
            builder.add(i * spread, i * spread + Window.DAY, Tone.ACCUSE, 1, i, keys("Norland", i));
        }
        for (int i = 0; i < answers; i++) {
            long at = (accusations + 1) * spread + i % 3 * Window.DAY;
            int answer = builder.add(at, at + Window.DAY, Tone.DENY, 1, i % accusations, keys("Sudmark", i));
            builder.link(answer, i % accusations, LinkType.DENIES);
        }
        return builder.build(Integer::toString, item -> "words", Integer::parseInt);
    }

    private static TimelineItemsBuilder.Keys keys(String side, int number) {
        return new TimelineItemsBuilder.Keys(List.of(side + " " + number), List.of(side), List.of("Post"), List.of());
    }

    @Test
    void noTwoAreTheSame() {
        TimelineItems items = MadeUp.dispute();
        List<Mark.Arc> arcs = arcs(new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(1200, 860)));
        assertEquals(8, arcs.size());
        assertEquals(arcs.size(), arcs.stream().map(Mark.Arc::path).distinct().count());
    }

    @Test
    void eachBeginsAndEndsOnTheEdgeOfItsMarks() {
        TimelineItems items = MadeUp.dispute();
        Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(1200, 860));
        for (Mark.Arc arc : arcs(scene)) {
            Box from = scene.markOf(arc.from()).orElseThrow().bounds();
            Box to = scene.markOf(arc.to()).orElseThrow().bounds();
            assertTrue(from.grown(0.5).contains(ArcShape.x(arc, 0), ArcShape.y(arc, 0)), () -> arc + " leaves " + from);
            assertTrue(to.grown(0.5).contains(ArcShape.x(arc, 1), ArcShape.y(arc, 1)), () -> arc + " reaches " + to);
            for (int i = 1; i < arc.path().size(); i++) {
                assertEquals(arc.path().get(i - 1).x2(), arc.path().get(i).x1(), 1e-9);
                assertEquals(arc.path().get(i - 1).y2(), arc.path().get(i).y1(), 1e-9);
            }
        }
    }

    /** Where one way is as good as another, the one is taken that leaves the dates free. */
    @Test
    void theyAreLedPastTheDatesOnTheAxis() {
        int behind = 0;
        int without = 0;
        for (int days = 2; days < 9; days++) {
            TimelineItems items = items(2, 2, days * Window.DAY);
            for (int width = 900; width <= 1700; width += 160) {
                Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(width, 700));
                List<Mark.Text> dates = scene.marks().stream().filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast).filter(text -> text.role() == Mark.TextRole.AXIS).toList();
                for (Cubic way : arcs(scene).stream().map(arc -> arc.path().getLast()).toList()) {
                    Cubic plain = Cubic.upright(way.x1(), way.y1(), way.x2(), way.y2());
                    behind += (int) dates.stream().filter(date -> way.crosses(date.bounds())).count();
                    without += (int) dates.stream().filter(date -> plain.crosses(date.bounds())).count();
                }
            }
        }
        assertTrue(without > 20 && behind <= without / 5, behind + " of " + without);
    }

    @Test
    void theyGoRoundTheMarksOfTheirColumn() {
        TimelineItems items = items(1, 6, 2 * Window.DAY);
        Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(1400, 900));
        for (Mark.Arc arc : arcs(scene)) {
            for (Mark mark : scene.ownMarks()) {
                boolean own = mark.item() == arc.from() || mark.item() == arc.to();
                Box inside = mark.bounds().grown(-2);
                long hits = IntStream.rangeClosed(0, 100).filter(i ->
                        inside.contains(ArcShape.x(arc, i / 100.0), ArcShape.y(arc, i / 100.0))).count();
                assertTrue(own || hits == 0, () -> items.name(arc.from()) + " goes behind " + items.name(mark.item()));
            }
        }
    }

    @Test
    void noArrowEndsUnderTheNameOfALane() {
        TimelineItems items = items(1, 3, 2 * Window.DAY);
        int seen = 0;
        for (int height = 300; height < 900; height += 20) {
            Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(900, height));
            List<Box> names = scene.marks().stream().filter(Mark.LaneLabel.class::isInstance).map(Mark::bounds).toList();
            for (Mark.Arc arc : arcs(scene)) {
                Box arrow = new Box(ArcShape.x(arc, 1), ArcShape.y(arc, 1), 1, 8);
                double end = scene.markOf(arc.to()).orElseThrow().bounds().right();
                assertTrue(names.stream().noneMatch(name -> arrow.overlaps(name) && end - name.right() >= 8),
                        () -> arrow + " under one of " + names);
                seen++;
            }
        }
        assertTrue(seen > 0);
    }

    @Test
    void manyRunInBundles() {
        TimelineItems items = items(3, 90, 20 * Window.DAY);
        Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(1600, 1000));
        List<Mark.Arc> arcs = arcs(scene);
        assertTrue(arcs.size() > 40, arcs.size() + " arcs");
        Map<List<Double>, Integer> waists = new HashMap<>();
        arcs.stream().filter(arc -> arc.path().size() == 2)
                .forEach(arc ->
                waists.merge(List.of(arc.path().getFirst().x2(), arc.path().getFirst().y2()), 1, Integer::sum));
        assertTrue(waists.values().stream().anyMatch(count -> count >= 3), waists.toString());
    }

    @Test
    void veryManyAreDrawnAsStrandsThatCount() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(1000);
        for (int i = 0; i < 40; i++) {
            builder.add(i * Window.DAY, (i + 1) * Window.DAY, Tone.ACCUSE, 1, i, keys("Norland", i));
        }
        for (int i = 0; i < 900; i++) {
            long at = (40 + i % 60) * Window.DAY;
            int answer = builder.add(at, at + Window.DAY, Tone.DENY, 1, i % 40, keys("Sudmark", i));
            builder.link(answer, i % 40, LinkType.DENIES);
        }
        TimelineItems items = builder.build(Integer::toString, item -> "words", Integer::parseInt);
        Scene scene = new TimelineLayout(items, MEASURE).lay(new Navigator(items).first(1900, 1400));
        List<Mark.Arc> arcs = arcs(scene);
        assertEquals(Level.GLYPH, scene.level());
        assertTrue(!arcs.isEmpty() && arcs.size() <= 400, arcs.size() + " arcs");
        assertTrue(arcs.stream().anyMatch(arc -> arc.count() > 1));
    }

    @Test
    void whatLeavesTheWindowEndsInAPointerThatSaysWhere() {
        TimelineItems items = MadeUp.dispute();
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        ViewState view = layout.navigator().first(1200, 860).withSelection(Set.of("c"));
        Scene whole = layout.lay(view);
        assertTrue(whole.marks().stream().noneMatch(Mark.Pointer.class::isInstance), "everything is in view");
        double x = whole.scale().x(items.start(items.item("c").orElseThrow()));
        Scene cut = layout.lay(layout.navigator()
                .panBy(layout.navigator().zoomAbout(view, x, 1.5), whole.scale().left() - x + 4));
        List<Mark.Pointer> pointers = cut.marks().stream().filter(Mark.Pointer.class::isInstance)
                .map(Mark.Pointer.class::cast).filter(pointer -> items.id(pointer.item()).equals("a")).toList();
        assertEquals(2, pointers.size(), "one each from the denial and the refusal of it");
        for (Mark.Pointer pointer : pointers) {
            assertTrue(!pointer.right() && pointer.bounds().x() < 10, pointer.toString());
            assertTrue(pointer.label().isEmpty() || pointer.label().startsWith("5 Mar"), pointer.label());
            assertEquals(pointer, cut.hit(pointer.bounds().centreX(), pointer.bounds().centreY()).orElseThrow());
        }
    }

    @Test
    void marksRightAboveEachOtherAreTiedBesideThemWhereTheTieIsSeen() {
        Box upper = new Box(100, 100, 200, 46);
        for (Box lower : List.of(new Box(160, 152, 200, 46), new Box(100, 152, 120, 46))) {
            ArcRoute route = new ArcRoute(0, 1, 0, lower, upper);
            assertEquals(ArcRoute.Way.BESIDE, route.way(80));
            Cubic bow = new Detours(List.of(upper, lower), 0, 1000).beside(lower, upper);
            double x = bow.x(0.5);
            assertTrue(x < upper.x() && x < lower.x() || x > upper.right() && x > lower.right(), () -> "seen at " + x);
        }
        assertEquals(ArcRoute.Way.UP, new ArcRoute(0, 1, 0, new Box(160, 172, 200, 46), upper).way(80));
        assertEquals(ArcRoute.Way.UNDER, new ArcRoute(0, 1, 0, new Box(400, 110, 200, 46), upper).way(80));
    }

    @Test
    void theTieKeepsToTheSideThatIsFreeAndWithinTheTimeline() {
        Box upper = new Box(100, 100, 200, 46);
        Box lower = new Box(100, 152, 200, 46);
        Box beside = new Box(300, 100, 200, 46);
        assertTrue(new Detours(List.of(upper, lower, beside), 0, 1000).beside(lower, upper).x(0.5) < 100);
        assertTrue(new Detours(List.of(upper, lower), 95, 1000).beside(lower, upper).x(0.5) > 300);
    }
}
