package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The column of statements without a date goes and comes with them, and what is seen stays. */
class TrayTest {
    private final Workspace workspace = Dispute.workspace();
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final TimelineModel timeline = new TimelineModel(workspace, filters, new Selection());

    @BeforeEach
    void show() {
        timeline.resize(1000, 600);
        TimelineItems items = timeline.items();
        assertTrue(items.dated() > 0 && items.dated() < items.size(), "some have a date and some have none");
    }

    private void leaveTheDated() {
        TimelineItems items = timeline.items();
        Set<String> dated = IntStream.range(0, items.dated()).mapToObj(items::id).collect(Collectors.toSet());
        filters.only(dated);
    }

    @Test
    void theWholeIsTheWholeAgainWhateverHappenedInBetween() {
        Window whole = timeline.view().window();
        leaveTheDated();
        assertEquals(whole.from(), timeline.view().window().from());
        assertTrue(timeline.view().window().to() > whole.to(), "the tray's room is time's");
        filters.showAll();
        assertEquals(whole, timeline.view().window());
        leaveTheDated();
        timeline.fit();
        assertNotEquals(whole, timeline.view().window(), "the room is used");
        filters.showAll();
        assertEquals(whole, timeline.view().window(), "nothing ends under the tray");
    }

    @Test
    void theWholeFollowsTheWindowsSizeWithoutTheTrayToo() {
        leaveTheDated();
        timeline.resize(800, 600);
        filters.showAll();
        Window narrow = timeline.view().window();
        timeline.fit();
        assertEquals(timeline.view().window(), narrow);
    }

    @Test
    void aPartStaysThatPart() {
        timeline.zoom(300, 3);
        Window part = timeline.view().window();
        leaveTheDated();
        assertEquals(part.from(), timeline.view().window().from());
        filters.showAll();
        assertEquals(part, timeline.view().window());
    }
}
