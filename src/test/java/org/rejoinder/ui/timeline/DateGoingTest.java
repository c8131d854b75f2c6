package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.look.Theme;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class DateGoingTest {
    private final Workspace workspace = Dispute.workspace();
    private final TimelineModel timeline = new TimelineModel(workspace,
            new FilterModel(workspace, new FacetCounter("nobody")), new Selection());

    private Optional<Window> go(String text) {
        timeline.resize(1000, 600);
        assertTrue(timeline.dates().go(text, Locale.UK));
        return timeline.dates().day().get();
    }

    @Test
    void marksTheDayAndHasItInTheMiddle() {
        LocalDate day = LocalDate.of(2022, 5, 17);
        assertEquals(Optional.of(Window.ofDays(day, day)), go("2022-05-17"));
        Window seen = timeline.view().window();
        assertTrue(seen.contains(Window.ofDays(day, day).from()), seen.toString());
    }

    @Test
    void marksNoLongerPeriod() {
        assertEquals(Optional.empty(), go("May 2022"));
    }

    @Test
    void keepsTheMarkWhileNothingIsDone() {
        Optional<Window> day = go("2022-05-17");
        timeline.hover(Optional.of(timeline.items().id(0)));
        timeline.theme(Theme.DARK);
        assertEquals(day, timeline.dates().day().get());
    }

    @Test
    void forgetsItAtTheNextThingDone() {
        go("2022-05-17");
        timeline.pan(30);
        assertEquals(Optional.empty(), timeline.dates().day().get());
        go("2022-05-17");
        timeline.select(timeline.items().id(0));
        assertEquals(Optional.empty(), timeline.dates().day().get());
        go("2022-05-17");
        timeline.returns().goBack();
        assertEquals(Optional.empty(), timeline.dates().day().get());
        assertFalse(timeline.dates().forget());
    }

    @Test
    void leavesAllAsItIsWhereItIsNoDate() {
        Optional<Window> day = go("2022-05-17");
        assertFalse(timeline.dates().go("whenever", Locale.UK));
        assertEquals(day, timeline.dates().day().get());
    }
}
