package org.rejoinder.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.filters.FacetCounter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.fixture.ManyUtterances;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class FoldingTest {
    private final Workspace workspace = ManyUtterances.workspace(6);
    private final TimelineModel timeline = new TimelineModel(workspace,
            new FilterModel(workspace, new FacetCounter("nobody")), new Selection());

    private Fold fold() {
        timeline.resize(1000, 600);
        timeline.folding().set(FoldRule.longerThan(1));
        return timeline.navigator().folds(timeline.view()).list().getFirst();
    }

    @Test
    void unfoldingWhereAllIsInViewLeavesAllInView() {
        Fold fold = fold();
        ViewState before = timeline.view();
        timeline.folding().unfold(fold);
        assertNotEquals(before.window(), timeline.view().window());
        Scene.Tally tally = new TimelineLayout(timeline.items(), new FontMeasure()).lay(timeline.view()).tally();
        assertEquals(0, tally.earlier() + tally.later());
        timeline.folding().foldAgain(fold);
        assertEquals(before, timeline.view());
    }

    @Test
    void unfoldingWhereAPartIsInViewLeavesThatPart() {
        Fold fold = fold();
        timeline.moveTo(new Window(timeline.view().window().from() + 1, timeline.view().window().to()));
        Window part = timeline.view().window();
        timeline.folding().unfold(fold);
        assertEquals(part, timeline.view().window());
        assertTrue(timeline.view().unfolded().contains(fold.from()));
    }
}
