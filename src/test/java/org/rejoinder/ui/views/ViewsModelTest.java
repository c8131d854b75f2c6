package org.rejoinder.ui.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.Tone;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.Filter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.present.PresentModel;
import org.rejoinder.ui.present.Slide;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.timeline.TimelineModel;

class ViewsModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "analyst", Clock.systemUTC());
    private final FilterModel filters = new FilterModel(workspace, new FacetCounter("nobody"));
    private final Selection selection = new Selection();
    private final TimelineModel timeline = new TimelineModel(workspace, filters, selection);
    private final ViewsModel views = new ViewsModel(workspace, filters, timeline);
    private final PresentModel present = new PresentModel(filters, selection, timeline, views);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
        timeline.resize(1000, 600);
    }

    @Test
    void aViewComesBackAsItWas() {
        timeline.group(Grouping.SPEAKER);
        timeline.folding().set(FoldRule.longerThan(3));
        timeline.zone(Optional.of(ZoneId.of("Asia/Tokyo")));
        timeline.zoom(3);
        filters.only(Tone.DENY);
        filters.search("lighthouse buoys");
        ViewState kept = timeline.view();
        Filter filter = filters.filter().get();
        views.keep("Denials");
        assertEquals(Optional.of("Denials"), views.shown());
        timeline.group(Grouping.NONE);
        timeline.folding().set(false);
        timeline.zone(Optional.empty());
        filters.showAll();
        timeline.fit();
        assertEquals(Optional.empty(), views.shown());
        views.open("Denials");
        assertEquals(filter, filters.filter().get());
        assertEquals(kept.grouping(), timeline.view().grouping());
        assertEquals(kept.fold(), timeline.view().fold());
        assertEquals(kept.zone(), timeline.view().zone());
        assertEquals(kept.window(), timeline.view().window());
    }

    @Test
    void keepingRenamingAndDroppingAreUndone() {
        views.keep("One");
        views.keep("Two");
        views.rename("One", "First");
        assertEquals(List.of("First", "Two"), views.names());
        views.drop("Two");
        assertEquals(List.of("First"), views.names());
        workspace.undo();
        assertEquals(List.of("First", "Two"), views.names());
        workspace.undo();
        assertEquals(List.of("One", "Two"), views.names());
        workspace.redo();
        assertEquals(List.of("First", "Two"), views.names());
    }

    @Test
    void viewsArePutInAnotherOrderInWhichTheyArePresented() {
        List.of("One", "Two", "Three").forEach(views::keep);
        views.move("Three", -1);
        assertEquals(List.of("One", "Three", "Two"), views.names());
        views.move("One", 5);
        assertEquals(List.of("Three", "Two", "One"), views.names());
        present.views();
        assertEquals(new Slide.OfView("Three"), present.show().get().orElseThrow().slide());
        present.stop();
        int edits = workspace.theCase().edits().size();
        views.move("One", 1);
        views.move("Nobody", 1);
        assertEquals(edits, workspace.theCase().edits().size(), "where nothing moves nothing was decided");
        workspace.undo();
        assertEquals(List.of("One", "Three", "Two"), views.names());
        views.rename("Three", "Third");
        views.keep("Third");
        assertEquals(List.of("One", "Third", "Two"), views.names());
    }

    @Test
    void aViewOfTheSameNameIsReplaced() {
        views.keep("One");
        timeline.group(Grouping.STANCE);
        views.keep(" One ");
        assertEquals(List.of("One"), views.names());
        assertEquals("stance", views.kept().get().get("One").get("group"));
    }

    @Test
    void aViewOfAnOlderVersionKeepsItsShutAndOrderedLanes() {
        views.show(Map.of("group", "stance", "order", "OWN", "lanes", "Denial\nLegal action\nAccusation",
                "collapsed", "Denial\nCounter-accusation"));
        assertEquals(Set.of("DENY", "COUNTER_ACCUSE"), timeline.view().collapsed());
        assertEquals(List.of("DENY", "MEASURE", "ACCUSE"), timeline.view().order().own());
        views.show(Map.of("group", "outlet", "order", "OWN", "lanes", "Unknown outlet\nDenial\n3 others"));
        assertEquals(List.of("NO_OUTLET", "Denial", "OTHERS"), timeline.view().order().own());
        views.show(Map.of("group", "speaker", "collapsed", "Unnamed source"));
        assertEquals(Set.of("NO_SPEAKER"), timeline.view().collapsed());
        views.show(Map.of("group", "event", "collapsed", "No event"));
        assertEquals(Set.of("NO_EVENT"), timeline.view().collapsed());
    }

    @Test
    void nonsenseInAViewLeavesWhatIsOnScreen() {
        ViewState before = timeline.view();
        views.show(Map.of("group", "colour", "from", "yesterday", "fold", "-3", "zone", "Nowhere/None",
                "hidden-stances", "SHOUT", "order", "??", "unfolded", "x"));
        assertEquals(before.grouping(), timeline.view().grouping());
        assertEquals(before.window(), timeline.view().window());
        assertEquals(before.fold(), timeline.view().fold());
        assertEquals(Filter.NONE, filters.filter().get());
    }

    @Test
    void aPresentationStepsThroughStatementsAndStaysAtTheEnds() {
        int all = filters.shown().get().size();
        present.statements();
        present.step(-1);
        assertEquals(0, present.show().get().orElseThrow().at());
        present.goTo(Integer.MAX_VALUE);
        assertEquals(all - 1, present.show().get().orElseThrow().at());
        assertEquals(filters.shown().get().getLast().id(), selection.utterance().orElseThrow());
        present.stop();
        assertTrue(present.show().get().isEmpty());
    }

    @Test
    void severalPickedAreWhatIsPresented() {
        List<String> ids = filters.shown().get().stream().map(one -> one.id()).toList();
        selection.selectAll(List.of(ids.get(2), ids.get(0)));
        present.statements();
        assertEquals(List.of(new Slide.OfStatement(ids.get(0)), new Slide.OfStatement(ids.get(2))),
                present.show().get().orElseThrow().slides());
        present.step(1);
        assertEquals(2, selection.picked().get().size(), "what is picked stays so");
    }

    @Test
    void afterViewsTheScreenIsAsBefore() {
        views.keep("By side");
        timeline.group(Grouping.STANCE);
        views.keep("By stance");
        timeline.group(Grouping.OUTLET);
        Map<String, String> before = views.now();
        present.views();
        assertEquals(Grouping.SIDE, timeline.view().grouping());
        present.step(1);
        assertEquals(Grouping.STANCE, timeline.view().grouping());
        present.stop();
        assertEquals(before, views.now());
    }
}
