package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NavigatorTest {
    private final TimelineItems items = MadeUp.dispute();
    private final Navigator navigator = new Navigator(items);

    @Property(tries = 300)
    void zoomingKeepsTheCursorsDate(@ForAll @DoubleRange(min = 0, max = 900) double x,
            @ForAll @DoubleRange(min = 0.3, max = 4) double factor, @ForAll @IntRange(min = 400, max = 2400) int width,
            @ForAll @IntRange(min = -500, max = 500) int pan) {
        ViewState view = navigator.panBy(navigator.first(width, 600), pan);
        double at = Math.min(x, navigator.scale(view).right());
        long date = navigator.scale(view).time(at);
        ViewState zoomed = navigator.zoomAbout(view, at, factor);
        assertEquals(at, navigator.scale(zoomed).x(date), 0.01);
        assertEquals(view.withWindow(zoomed.window()), zoomed);
    }

    @Property(tries = 200)
    void panningMovesEverythingByThosePixels(@ForAll @IntRange(min = -900, max = 900) int px,
            @ForAll @IntRange(min = 400, max = 2400) int width) {
        ViewState view = navigator.first(width, 600);
        long date = navigator.scale(view).time(width / 3.0);
        assertEquals(width / 3.0 + px, navigator.scale(navigator.panBy(view, px)).x(date), 0.01);
    }

    @Test
    void zoomingInAndOutAgainComesBack() {
        ViewState view = navigator.first(1200, 700);
        ViewState back = navigator.zoomAbout(navigator.zoomAbout(view, 300, 1.5), 300, 1 / 1.5);
        assertEquals(view.window().from(), back.window().from(), 20);
        assertEquals(view.window().to(), back.window().to(), 20);
    }

    @Test
    void zoomingHasEnds() {
        ViewState view = navigator.first(1200, 700);
        for (int i = 0; i < 200; i++) {
            view = navigator.zoomAbout(view, 400, 2);
        }
        assertTrue(view.window().length() >= Navigator.SHORTEST / 4);
        for (int i = 0; i < 400; i++) {
            view = navigator.zoomAbout(view, 400, 0.5);
        }
        assertTrue(view.window().length() <= 4 * Navigator.LONGEST);
    }

    @Test
    void homeIsWholeMonthsOfTheExactDates() {
        assertEquals(Window.ofDays(LocalDate.of(2019, 3, 1), LocalDate.of(2019, 8, 31)), Navigator.home(items));
    }

    @Test
    void fittingShowsAllDatesAndLeavesQuietEndsOut() {
        ViewState view = navigator.first(1200, 700);
        TimeScale scale = navigator.scale(view);
        assertTrue(scale.x(LocalDate.of(2019, 3, 5).toEpochDay() * Window.DAY) < 80);
        assertTrue(scale.x(LocalDate.of(2019, 8, 21).toEpochDay() * Window.DAY) < scale.right());
        assertEquals(1, scale.folds().list().size());
        assertEquals(165, scale.folds().list().getFirst().days());
    }

    @Test
    void oneDayDoesNotFillTheWholeWidth() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(1);
        builder.add(17_000 * Window.DAY, 17_001 * Window.DAY, Tone.ACCUSE, 1, -1,
                new TimelineItemsBuilder.Keys(List.of("A"), List.of("A"), List.of("O"), List.of()));
        Navigator single = new Navigator(builder.build(Integer::toString, item -> "", Integer::parseInt));
        ViewState view = single.first(1600, 900);
        assertTrue(single.scale(view).pxPerDay() < 500);
        assertEquals(1600, single.scale(view).x(view.window().to()), 0.01);
    }

    @Test
    void withoutFoldingTheWholeHomeIsShown() {
        ViewState view = navigator.fit(navigator.first(1200, 700).withFold(FoldRule.OFF));
        assertTrue(view.window().from() <= view.home().from() && view.window().to() >= view.home().to());
    }

    @Test
    void fittingToStatementsShowsThem() {
        ViewState view = navigator.fitTo(navigator.first(1200, 700), List.of("g", "k"));
        TimeScale scale = navigator.scale(view);
        double from = scale.x(items.start(items.item("g").orElseThrow()));
        double to = scale.x(items.end(items.item("k").orElseThrow()));
        assertTrue(from >= 0 && from < 100 + scale.gap() && to <= scale.right() && to > scale.right() - 100 - scale.gap());
    }

    /** Of the days beside it only a break is seen then: a half one would look broken, and marks beyond it cut. */
    @Test
    void aBreakBesideWhatIsFittedIsShownWhole() {
        ViewState all = navigator.first(1200, 700);
        Fold fold = navigator.folds(all).list().getFirst();
        List<String> spring = ids(item -> items.start(item) < fold.from());
        List<String> autumn = ids(item -> items.start(item) >= fold.to());
        TimeScale early = navigator.scale(navigator.fitTo(all, spring));
        assertEquals(early.right(), early.x(fold.to()), 1);
        TimeScale late = navigator.scale(navigator.fitTo(all, autumn));
        assertEquals(late.left(), late.x(fold.from()), 1);
        assertEquals(late.gap(), late.x(fold.to()), 1);
    }

    private List<String> ids(IntPredicate wanted) {
        return IntStream.range(0, items.dated()).filter(wanted).mapToObj(items::id).toList();
    }

    @Test
    void anUndatedStatementCannotBeFittedTo() {
        ViewState view = navigator.first(1200, 700);
        assertEquals(view, navigator.fitTo(view, List.of("r")));
    }

    @Test
    void revealingMovesAsLittleAsItMust() {
        ViewState view = navigator.zoomAbout(navigator.first(1200, 700), 30, 4);
        assertEquals(view, navigator.reveal(view, "a"));
        ViewState moved = navigator.reveal(view, "k");
        TimeScale scale = navigator.scale(moved);
        assertTrue(scale.x(items.start(items.item("k").orElseThrow())) < scale.right());
    }

    @Test
    void openingAFoldShowsItsDays() {
        ViewState view = navigator.first(1200, 700);
        Fold fold = navigator.folds(view).list().getFirst();
        assertTrue(navigator.folds(view.withUnfolded(Set.of(fold.from()))).isEmpty());
    }
}
