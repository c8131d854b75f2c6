package org.rejoinder.ui.timeline;

import java.util.Optional;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.Filter;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.OverviewLayout;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;

/**
 * Counts the strip over the timeline without holding up the window. Where a filter of many statements changes, the bars
 * that are seen stay until the new ones are counted; of several filters only the newest is.
 */
final class SteadyStrip {
    private final TextMeasure measure;
    private final Labels labels;
    private final Runnable ready;
    private final Newest newest = new Newest(new InlineRunner());
    private volatile OverviewLayout prepared;
    private OverviewLayout layout;
    private Filter wanted = Filter.ALL;

    /** @param ready  told when what could not be counted at once is */
    SteadyStrip(TextMeasure measure, Labels labels, Runnable ready) {
        this.measure = measure;
        this.labels = labels;
        this.ready = ready;
    }

    /** Counts many statements with this runner, which reports on the window's thread. */
    void countWith(TaskRunner runner) {
        newest.runWith(runner);
    }

    /** Counts other items before they are shown, on any thread. */
    void prepareFirst(TimelineItems items, ViewState view) {
        prepared = counted(items, view);
    }

    private OverviewLayout counted(TimelineItems items, ViewState view) {
        OverviewLayout fresh = new OverviewLayout(items, measure, labels);
        fresh.count(view);
        return fresh;
    }

    /** The layout of these items, counted for the view's filter or, until that is done, for the one before. */
    OverviewLayout of(TimelineItems items, ViewState view) {
        if (layout == null || layout.items() != items) {
            newest.giveUp();
            layout = Optional.ofNullable(prepared).filter(done -> done.items() == items)
                    .orElseGet(() -> counted(items, view));
            prepared = null;
        }
        if (layout.isReadyFor(view)) {
            newest.giveUp();
        } else if (items.size() <= SteadyLayout.AT_ONCE) {
            layout.count(view);
        } else if (!newest.isBusy() || !view.filter().equals(wanted)) {
            wanted = view.filter();
            newest.run(progress -> counted(items, view), outcome -> {
                // What went wrong in the background will go wrong again, but where it is seen.
                layout = outcome instanceof Outcome.Done<OverviewLayout> done ? done.value() : counted(items, view);
                ready.run();
            });
        }
        return layout;
    }
}
