package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.fixture.LaterRunner;

/** Filtering and grouping many statements, with work that ends when the test lets it. */
class SteadyLayoutTest {
    private final FontMeasure measure = new FontMeasure();
    private final TimelineItems many = MadeUp.random(SteadyLayout.AT_ONCE + 1, 7);
    private final Navigator navigator = new Navigator(many);
    private final ViewState sides = navigator.first(1000, 700);
    private final ViewState outlets = sides.withGrouping(Grouping.OUTLET);
    private final ViewState denials = sides.withFilter(Filter.ALL.withTones(Set.of(Tone.DENY)));
    private final LaterRunner later = new LaterRunner();
    private int ready;
    private final SteadyLayout layout = new SteadyLayout(measure, Labels.usual(), () -> ready++);

    @BeforeEach
    void inTheBackground() {
        layout.layWith(later);
    }

    private Scene fresh(ViewState view) {
        return new TimelineLayout(many, measure).lay(view);
    }

    @Test
    void whatIsSeenStaysUntilTheOtherGroupsAreReady() {
        assertEquals(fresh(sides).marks(), layout.lay(many, sides).orElseThrow()
                .marks(), "the first picture comes at once");
        assertEquals(Optional.empty(), layout.lay(many, outlets));
        assertEquals(Optional.empty(), layout.lay(many, outlets.withHover(Optional.of(many.id(0)))));
        later.endFirst();
        assertEquals(1, ready);
        assertEquals(fresh(outlets).marks(), layout.lay(many, outlets).orElseThrow().marks());
        assertTrue(later.isEmpty());
    }

    @Test
    void meanwhileWhatIsSeenCanBeMoved() {
        layout.lay(many, sides);
        layout.lay(many, denials);
        ViewState moved = navigator.panBy(denials, 50);
        assertEquals(fresh(navigator.panBy(sides, 50)).marks(), layout.lay(many, moved).orElseThrow().marks());
        later.endFirst();
        assertEquals(fresh(moved).marks(), layout.lay(many, moved).orElseThrow().marks());
    }

    @Test
    void theNewestWishWins() {
        layout.lay(many, sides);
        layout.lay(many, outlets);
        layout.lay(many, denials);
        later.endFirst();
        assertEquals(0, ready, "groups that nobody waits for any more");
        later.endFirst();
        assertEquals(1, ready);
        assertEquals(fresh(denials).marks(), layout.lay(many, denials).orElseThrow().marks());
    }

    @Test
    void whoGoesBackSeesWhatWasSeenAtOnce() {
        layout.lay(many, sides);
        layout.lay(many, outlets);
        assertEquals(fresh(sides).marks(), layout.lay(many, sides).orElseThrow().marks());
        later.endFirst();
        assertEquals(0, ready);
    }

    @Test
    void otherItemsAreLaidOutBeforeTheyAreShown() {
        TimelineItems others = MadeUp.random(SteadyLayout.AT_ONCE + 9, 8);
        ViewState view = new Navigator(others).first(1000, 700);
        layout.lay(many, sides);
        layout.prepareFirst(others, view);
        assertEquals(new TimelineLayout(others, measure).lay(view).marks(), layout.lay(others, view).orElseThrow()
                .marks());
        layout.prepareFirst(many, sides);
        assertEquals(fresh(sides).marks(), layout.lay(many, denials).orElseThrow().marks(), "the filter that is ready");
        later.endFirst();
        assertEquals(1, ready);
        assertEquals(fresh(denials).marks(), layout.lay(many, denials).orElseThrow().marks());
    }

    @Test
    void fewStatementsAndOtherCasesAreLaidOutAtOnce() {
        TimelineItems few = MadeUp.dispute();
        layout.lay(many, sides);
        layout.lay(many, outlets);
        ViewState view = new Navigator(few).first(1000, 700);
        assertTrue(layout.lay(few, view).isPresent());
        assertTrue(layout.lay(few, view.withGrouping(Grouping.SPEAKER)).isPresent());
        later.endFirst();
        assertEquals(0, ready);
        layout.layWith(new InlineRunner());
        layout.lay(many, sides);
        assertTrue(layout.lay(many, outlets).isPresent(), "a runner that does all at once");
    }
}
