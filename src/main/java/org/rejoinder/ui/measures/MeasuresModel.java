package org.rejoinder.ui.measures;

import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The measures of the open case, counted in the background while somebody looks at them. Needs no toolkit. */
public final class MeasuresModel {
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;
    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Charts> charts = new ReadOnlyObjectWrapper<>(Charts.NONE);
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private CaseIndex asked;
    private boolean watched;

    public MeasuresModel(Workspace workspace, FilterModel filters, Selection selection, TaskRunner runner) {
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
        this.runner = runner;
        workspace.index().subscribe(this::refresh);
    }

    /** The last that were counted. */
    public ReadOnlyObjectProperty<Charts> charts() {
        return charts.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty counting() {
        return counting.getReadOnlyProperty();
    }

    /** The only statements that are shown, while a figure or something like it is the filter; else none. */
    public ObservableValue<Set<String>> only() {
        return filters.filter().map(filter -> filter.only().orElse(Set.of()));
    }

    /** Nothing is counted while nobody looks. */
    public void watch(boolean now) {
        watched = now;
        refresh();
    }

    /**
     * Shows what a figure counts and nothing else, or everything again; one statement is chosen too.
     *
     * @param figure  its name, for whoever sees that not everything is shown
     */
    public void choose(Set<String> statements, String figure) {
        if (!statements.isEmpty()) {
            filters.only(statements, figure);
            if (statements.size() == 1) {
                selection.select(statements.iterator().next());
            }
        }
    }

    public void showAll() {
        filters.showAll();
    }

    private void refresh() {
        CaseIndex index = workspace.index().get();
        if (!watched || index == asked) {
            return;
        }
        asked = index;
        counting.set(true);
        runner.<Charts>run(progress -> Charts.of(index), update -> { }, outcome -> {
            if (index == asked) {
                counting.set(false);
                switch (outcome) {
                    case Outcome.Done<Charts> done -> charts.set(done.value());
                    case Outcome.Failed<Charts> failed -> throw new IllegalStateException(failed.cause());
                    case Outcome.Cancelled<Charts> cancelled -> asked = null;
                }
            }
        });
    }
}
