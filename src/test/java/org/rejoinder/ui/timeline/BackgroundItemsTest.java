package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.OverviewLayout;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.fixture.LaterRunner;
import org.rejoinder.ui.fixture.ManyUtterances;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The items and the strip of many statements, made while the window goes on. */
class BackgroundItemsTest {
    private static final int MANY = SteadyLayout.AT_ONCE + 1;

    private final Case large = ManyUtterances.theCase(MANY);
    private final Case larger = ManyUtterances.theCase(MANY + 1);
    private final LaterRunner later = new LaterRunner();
    /** Empty at first; then large, with every other article larger. */
    private final Workspace workspace = new Workspace("Skarv lighthouse",
            (name, articles, edits) -> articles.isEmpty() ? new Case(name, List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of(), List.of(), List.of()) : articles.size() == 1 ? large : larger,
            () -> "analyst", Clock.systemUTC());
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final TimelineModel model = new TimelineModel(workspace, filters, new Selection());

    private void open() {
        model.makeWith(later, Runnable::run);
        workspace.add(Dispute.articles().subList(0, 1));
    }

    @Test
    void nothingIsShownOfACaseUntilItsItemsAreThere() {
        assertFalse(model.awaited().getValue());
        open();
        assertTrue(model.awaited().getValue(), "the window says that there will be something");
        assertTrue(model.picture().get().isEmpty());
        later.endFirst();
        assertFalse(model.awaited().getValue());
        assertEquals(MANY, model.items().size());
        assertEquals(Navigator.home(model.items()), model.view().home());
    }

    @Test
    void whatIsSeenStaysWhileTheNextStateIsMade() {
        open();
        later.endFirst();
        TimelineItems seen = model.items();
        workspace.add(Dispute.articles().subList(1, 2));
        assertSame(seen, model.items());
        assertFalse(model.awaited().getValue(), "there is something to look at");
        later.endFirst();
        assertEquals(MANY + 1, model.items().size());
    }

    @Test
    void whatIsAddedIsNotShownWhereItDoesNotPass() {
        filters.search("nobody says this");
        open();
        later.endFirst();
        assertEquals(List.of(), filters.shown().get());
        assertEquals(Set.of(), model.view().filter().ids()
                .orElseThrow(), "nothing was found before, and nothing is now");
    }

    @Test
    void onlyTheNewestStateIsShown() {
        open();
        workspace.add(Dispute.articles().subList(1, 2));
        later.endFirst();
        assertTrue(model.picture().get().isEmpty(), "nobody waits for the first any more");
        later.endFirst();
        assertEquals(MANY + 1, model.items().size());
    }

    @Test
    void anotherClockMovesTheItemsOnceTheyAreMade() {
        open();
        later.endFirst();
        TimelineItems seen = model.items();
        model.zone(Optional.of(ZoneOffset.UTC));
        assertSame(seen, model.items());
        later.endFirst();
        assertNotSame(seen, model.items());
        assertEquals(Optional.of(ZoneOffset.UTC), model.view().zone());
    }

    @Test
    void theFilterKnowsItsIds() {
        open();
        later.endFirst();
        assertEquals(Optional.empty(), filters.passing().get());
        filters.only(Tone.DENY);
        Set<String> ids = filters.passing().get().orElseThrow();
        assertEquals(filters.shown().get().size(), ids.size());
        assertSame(ids, model.view().filter().ids().orElseThrow(), "a large set is handed on, not copied");
    }

    @Test
    void theBarsOfTheStripStayUntilTheOthersAreCounted() {
        int[] ready = {0};
        SteadyStrip strip = new SteadyStrip(new FontMeasure(), Labels.usual(), () -> ready[0]++);
        strip.countWith(later);
        TimelineItems items = MadeUp.random(MANY, 3);
        ViewState all = new Navigator(items).first(1000, 700);
        ViewState denials = all.withFilter(Filter.ALL.withTones(Set.of(Tone.DENY)));
        ViewState comments = all.withFilter(Filter.ALL.withTones(Set.of(Tone.DEMAND)));
        var bars = bars(strip, items, all);
        assertEquals(bars, bars(strip, items, denials));
        assertEquals(bars, bars(strip, items, comments));
        later.endFirst();
        assertEquals(0, ready[0], "nobody waits for the denials any more");
        later.endFirst();
        assertEquals(1, ready[0]);
        assertNotEquals(bars, bars(strip, items, comments));
        assertTrue(later.isEmpty());
        assertEquals(0, bars(strip, MadeUp.dispute(), denials).stream().filter(bar -> bar.tone() != Tone.DENY).count(),
                "few are counted at once");
    }

    private static List<Mark.DensityBar> bars(SteadyStrip strip, TimelineItems items, ViewState view) {
        OverviewLayout layout = strip.of(items, view);
        return layout.lay(layout.asReady(view), 1000, 46).bars();
    }
}
