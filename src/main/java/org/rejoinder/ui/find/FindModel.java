package org.rejoinder.ui.find;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Completer;
import org.rejoinder.search.Places;
import org.rejoinder.search.Vocabulary;
import org.rejoinder.task.InlineRunner;
import org.rejoinder.task.Newest;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.filters.SearchState;
import org.rejoinder.ui.filters.SearchState.Phase;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** Goes through what a search found, also in the sources outside statements, and knows what can be searched for. */
public final class FindModel {
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;
    private final Consumer<String> goTo;
    private final Newest looking = new Newest(new InlineRunner());
    private final Newest preparing = new Newest(new InlineRunner());
    private final ReadOnlyObjectWrapper<Places> places = new ReadOnlyObjectWrapper<>(Places.NONE);
    private final ReadOnlyObjectWrapper<Completer> completer =
            new ReadOnlyObjectWrapper<>(new Completer(Vocabulary.NONE));
    private Vocabulary vocabulary = Vocabulary.NONE;

    /** @param at  the place of the chosen statement among all that are shown; below 0 where it is none of them */
    public record Position(int at, int all) {}

    /** @param goTo  chooses an utterance and brings it into sight */
    public FindModel(Workspace workspace, FilterModel filters, Selection selection, Consumer<String> goTo) {
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
        this.goTo = goTo;
        filters.search().subscribe(this::look);
    }

    /** Looks into the sources with this runner from now on. */
    public void runWith(TaskRunner runner) {
        looking.runWith(runner);
        preparing.runWith(runner);
    }

    /** Where the words of the search stand outside statements. */
    public ReadOnlyObjectProperty<Places> places() {
        return places.getReadOnlyProperty();
    }

    /** Completes what is typed by what the case has. */
    public ReadOnlyObjectProperty<Completer> completer() {
        return completer.getReadOnlyProperty();
    }

    /** What the fields of a query can be filled with; after {@link #prepare} has ended. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Makes the index while somebody is about to type, so that the first search need not wait for it. */
    public void prepare() {
        CaseIndex index = workspace.index().get();
        if (filters.searcher().isReady(index)) {
            learn();
        } else {
            preparing.run(progress -> {
                filters.searcher().prepare(index);
                return index;
            }, outcome -> learn());
        }
    }

    private void learn() {
        if (vocabulary != filters.searcher().vocabulary()) {
            vocabulary = filters.searcher().vocabulary();
            completer.set(new Completer(vocabulary));
        }
    }

    private void look(SearchState state) {
        if (state.phase() == Phase.NONE) {
            looking.giveUp();
            places.set(Places.NONE);
        } else if (state.phase() == Phase.DONE) {
            learn();
            looking.run(progress -> filters.searcher().places(state.typed()), outcome ->
                    places.set(outcome instanceof Outcome.Done<Places>(Places found) ? found : Places.NONE));
        }
    }

    public Position position() {
        List<Utterance> shown = filters.shown().get();
        int at = selection.utterance().map(id -> {
            int place = 0;
            while (place < shown.size() && !shown.get(place).id().equals(id)) {
                place++;
            }
            return place < shown.size() ? place : -1;
        }).orElse(-1);
        return new Position(at, shown.size());
    }

    /** Goes so many statements on among those that are shown, from the last to the first again. */
    public void step(int by) {
        Position now = position();
        if (now.all() > 0) {
            int next = now.at() < 0 ? by > 0 ? 0 : now.all() - 1 : Math.floorMod(now.at() + by, now.all());
            goTo.accept(filters.shown().get().get(next).id());
        }
    }
}
