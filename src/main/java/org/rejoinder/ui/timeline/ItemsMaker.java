package org.rejoinder.ui.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.rejoinder.model.Case;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;

/**
 * Makes the timeline's items of a case, and whatever else their first picture needs. Those of many utterances are made
 * by a runner, while what is seen stays; of several states of the case only the newest is made.
 */
final class ItemsMaker {
    private final Newest newest = new Newest(new InlineRunner());
    private final List<Preparation> preparations = new ArrayList<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /** Gets ready what the first picture of other items needs, on any thread. */
    @FunctionalInterface
    interface Preparation {
        void prepare(TimelineItems items, ViewState view);
    }

    /**
     * The items, made.
     *
     * @param home  the period that counts as the whole of them
     */
    record Made(TimelineItems items, Navigator navigator, Window home) {
        static Made of(Case from, Optional<ZoneId> zone) {
            TimelineItems items = CaseItems.of(from, zone);
            return new Made(items, new Navigator(items), Navigator.home(items));
        }

        /** A view of these items: the same where they cover the same period, else all of them, fitted. */
        ViewState shownAs(ViewState view) {
            return home.equals(view.home()) ? view : navigator.fit(view.withUnfolded(Set.of()).withHome(home));
        }
    }

    void runWith(TaskRunner runner, Executor pause) {
        newest.runWith(runner, pause);
    }

    /** Has this done, on any thread, before items that are made in the background are handed on. */
    void before(Preparation preparation) {
        preparations.add(preparation);
    }

    /** True while items are made that are not there yet. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Makes the items and hands them on, at once where there are few.
     *
     * @param view  how they will be shown
     */
    void make(Case from, ViewState view, Consumer<Made> taker) {
        if (from.utterances().size() <= SteadyLayout.AT_ONCE) {
            newest.giveUp();
            busy.set(false);
            taker.accept(Made.of(from, view.zone()));
            return;
        }
        busy.set(true);
        newest.runAfterPause(progress -> {
            Made made = Made.of(from, view.zone());
            for (Preparation preparation : preparations) {
                progress.checkCancelled();
                preparation.prepare(made.items(), made.shownAs(view));
            }
            return made;
        }, outcome -> {
            // What went wrong in the background will go wrong again, but where it is seen.
            taker.accept(outcome instanceof Outcome.Done<Made> done ? done.value() : Made.of(from, view.zone()));
            busy.set(false);
        });
    }
}
