package org.rejoinder.ui.timeline;

import java.util.Optional;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.Labels;
import org.rejoinder.timeline.Reveal;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.TimelineLayout;
import org.rejoinder.timeline.ViewState;

/**
 * Lays the timeline out without holding up the window. Panning and zooming are always quick and done at once; so is all
 * else where there are few statements. Many are filtered and put into groups in the background, while what is seen
 * stays and can still be moved; of several wishes only the newest is fulfilled.
 */
final class SteadyLayout {
    /** So many statements are filtered and grouped within one frame. */
    static final int AT_ONCE = 5000;

    private final TextMeasure measure;
    private final Labels labels;
    private final Runnable ready;
    private final Newest newest = new Newest(new InlineRunner());
    private volatile TimelineLayout prepared;
    private TimelineLayout layout;
    private ViewState wanted;

    /** @param ready  told when what could not be laid out at once now can be */
    SteadyLayout(TextMeasure measure, Labels labels, Runnable ready) {
        this.measure = measure;
        this.labels = labels;
        this.ready = ready;
    }

    /** Filters and groups many statements with this runner, which reports on the window's thread. */
    void layWith(TaskRunner runner) {
        newest.runWith(runner);
    }

    /** Lays a view of other items out before they are shown, on any thread. */
    void prepareFirst(TimelineItems items, ViewState view) {
        TimelineLayout fresh = new TimelineLayout(items, measure, labels);
        fresh.lay(view);
        prepared = fresh;
    }

    private Optional<TimelineLayout> takePrepared(TimelineItems items) {
        Optional<TimelineLayout> ready = Optional.ofNullable(prepared).filter(layout -> layout.items() == items);
        prepared = null;
        return ready;
    }

    /** The view laid out, as far as that is possible at once; empty where what is seen had better stay until later. */
    Optional<Scene> lay(TimelineItems items, ViewState view) {
        if (layout == null || layout.items() != items) {
            newest.giveUp();
            Optional<TimelineLayout> ready = takePrepared(items);
            layout = ready.orElseGet(() -> new TimelineLayout(items, measure, labels));
            if (ready.isPresent() && !layout.isReadyFor(view)) {
                prepare(items, view);
            }
            // The marks of other items must not stay: what is ready of these is shown until all is.
            return Optional.of(layout.lay(newest.isBusy() ? layout.asReady(view) : view));
        }
        if (items.size() <= AT_ONCE || layout.isReadyFor(view)) {
            newest.giveUp();
            return Optional.of(layout.lay(view));
        }
        if (!newest.isBusy() || !TimelineLayout.sameContent(wanted, view)) {
            prepare(items, view);
        } else if (!moved(wanted, view)) {
            return Optional.empty();
        } else {
            wanted = view;
            return Optional.of(layout.lay(layout.asReady(view)));
        }
        return newest.isBusy() ? Optional.empty() : Optional.of(layout.lay(view));
    }

    /** The view moved so that an utterance's mark is seen whole; empty where the view is not laid out yet. */
    Optional<ViewState> reveal(TimelineItems items, ViewState view, String utterance) {
        return layout == null || layout.items() != items || newest.isBusy() || !layout.isReadyFor(view)
                ? Optional.empty() : Optional.of(new Reveal(layout).in(view, utterance));
    }

    private static boolean moved(ViewState from, ViewState to) {
        return !from.window().equals(to.window()) || from.width() != to.width() || from.height() != to.height();
    }

    private void prepare(TimelineItems items, ViewState view) {
        wanted = view;
        boolean[] returned = {false};
        newest.run(progress -> {
            TimelineLayout fresh = new TimelineLayout(items, measure, labels);
            fresh.lay(view);
            return fresh;
        }, outcome -> {
            swap(items, outcome);
            if (returned[0]) {
                ready.run();
            }
        });
        returned[0] = true;
    }

    /** What went wrong in the background will go wrong again, but where it is seen. */
    private void swap(TimelineItems items, Outcome<TimelineLayout> outcome) {
        layout = outcome instanceof Outcome.Done<TimelineLayout> done ? done.value()
                : new TimelineLayout(items, measure, labels);
    }
}
