package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

class OverviewTest {
    private final TimelineItems items = MadeUp.dispute();
    private final OverviewLayout layout = new OverviewLayout(items, new FontMeasure());
    private final ViewState view = new Navigator(items).first(1000, 700);

    @Test
    void everyDatedStatementOfTheHomePeriodIsInABar() {
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        int early = (int) java.util.stream.IntStream.range(0, items.dated())
                .filter(item -> !view.home().contains(items.start(item))).count();
        assertEquals(items.dated() - early, strip.bars().stream().mapToInt(Mark.DensityBar::count).sum());
        assertTrue(strip.bars().stream().allMatch(bar -> bar.bounds().y() >= 0 && bar.bounds().bottom() <= 46));
    }

    @Test
    void theBrushIsTheWindow() {
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        assertEquals(Math.max(3, strip.scale().x(view.window().from())), strip.brush().x(), 0.01);
        assertEquals(OverviewLayout.Grip.INSIDE, strip.grip(strip.brush().centreX(), 20));
        assertEquals(OverviewLayout.Grip.LEFT_EDGE, strip.grip(strip.brush().x() + 1, 20));
        assertEquals(OverviewLayout.Grip.RIGHT_EDGE, strip.grip(strip.brush().right() - 1, 20));
    }

    @Test
    void draggingAnEdgeResizesTheWindow() {
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        ViewState wider = layout.dragged(view, strip, OverviewLayout.Grip.LEFT_EDGE, 100, 90);
        assertEquals(view.window().to(), wider.window().to());
        assertTrue(wider.window().from() < view.window().from());
    }

    /** Folded months under the brush must not make days of months, or months of days. */
    @Test
    void movingTheBrushKeepsTheZoomAndTakesTheTimeUnderThePointerAlong() {
        Navigator navigator = new Navigator(items);
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        assertFalse(strip.folds().isEmpty());
        double density = navigator.scale(view).pxPerMs();
        for (double to : new double[] {20, 120, 430, 700, 880}) {
            ViewState moved = layout.dragged(view, strip, OverviewLayout.Grip.INSIDE, 440, to);
            assertEquals(density, navigator.scale(moved).pxPerMs(), density * 1e-6);
            assertEquals(navigator.scale(view).x(strip.scale().time(440)), navigator.scale(moved)
                    .x(strip.scale().time(to)), 0.5);
            ViewState centred = layout.centred(view, strip, to);
            assertEquals(density, navigator.scale(centred).pxPerMs(), density * 1e-6);
            TimeScale scale = navigator.scale(centred);
            assertEquals(scale.left() + scale.width() / 2, scale.x(strip.scale().time(to)), 0.5);
        }
    }

    @Test
    void theEndsAreWhereTheCaseBeginsAndEnds() {
        Navigator navigator = new Navigator(items);
        Window all = navigator.fit(view).window();
        ViewState near = navigator.zoomAbout(view, 500, 4);
        ViewState first = layout.atBeginning(near);
        ViewState last = layout.atEnd(near);
        assertEquals(navigator.scale(near).pxPerMs(), navigator.scale(first).pxPerMs(), 1e-12);
        TimeScale late = navigator.scale(last);
        assertEquals(all.from(), first.window().from(), 1);
        assertEquals(late.right(), late.x(all.to()), 0.5);
        assertEquals(navigator.scale(near).pxPerMs(), late.pxPerMs(), 1e-12);
    }

    @Test
    void anEdgeNeverPassesTheOther() {
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        ViewState least = layout.dragged(view, strip, OverviewLayout.Grip.LEFT_EDGE, 100, 5100);
        assertEquals(Navigator.SHORTEST, least.window().length());
    }

    @Test
    void nothingRunsIntoTheNamesOfTheMonths() {
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        List<Box> others = Stream.of(strip.bars().stream().map(Mark.DensityBar::bounds), strip.folds().stream(),
                strip.shown().stream(), Stream.of(strip.brush())).flatMap(boxes -> boxes).toList();
        strip.months().forEach(month -> others.forEach(box ->
                assertFalse(box.overlaps(month.bounds()), box + " over " + month.text())));
        assertEquals(OverviewLayout.Grip.INSIDE, strip.grip(strip.brush().centreX(), 42),
                "the brush is held below it too");
    }

    @Test
    void monthsAreNamedWithoutRunningIntoEachOther() {
        OverviewLayout.Strip strip = layout.lay(view, 500, 46);
        assertTrue(strip.months().size() >= 3);
        for (int i = 1; i < strip.months().size(); i++) {
            assertTrue(strip.months().get(i - 1).bounds().right() < strip.months().get(i).bounds().x());
        }
    }
}
