package org.rejoinder.ui.matrix;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.matrix.Matrix.By;
import org.rejoinder.ui.matrix.Matrix.Place;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

/** The matrix of what passes the filters, and the cell that is open. Needs no toolkit. */
public final class MatrixModel {
    private final Workspace workspace;
    private final FilterModel filters;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<By> by = new ReadOnlyObjectWrapper<>(By.SIDE);
    private final ReadOnlyObjectWrapper<Matrix> matrix = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Place>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean stale;
    private int watchers;

    public MatrixModel(Workspace workspace, FilterModel filters, Selection selection) {
        this.workspace = workspace;
        this.filters = filters;
        this.selection = selection;
        filters.shown().subscribe(this::changed);
        by.subscribe(this::changed);
        refresh();
    }

    /** As it is now; it goes on following what is shown only while somebody watches. */
    public ReadOnlyObjectProperty<Matrix> matrix() {
        if (stale) {
            refresh();
        }
        return matrix.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<By> by() {
        return by.getReadOnlyProperty();
    }

    /** The cell whose statements are listed. */
    public ReadOnlyObjectProperty<Optional<Place>> open() {
        return open.getReadOnlyProperty();
    }

    public void arrange(By how) {
        open.set(Optional.empty());
        by.set(how);
    }

    /** Opens a cell: its statements are picked together, and the first of them is chosen. */
    public void open(Place place) {
        open.set(Optional.of(place));
        List<String> ids = statements().stream().map(Utterance::id).toList();
        if (!ids.isEmpty()) {
            selection.selectAll(ids);
        }
    }

    /** What stands in the open cell, in order of time. */
    public List<Utterance> statements() {
        return open.get().map(matrix().get().cells()::get)
                .map(cell -> cell.all().stream().flatMap(id -> index().utterance(id).stream())
                        .sorted(java.util.Comparator.comparingInt(one -> index().place(one.id()).orElse(0))).toList())
                .orElse(List.of());
    }

    public void choose(String utterance) {
        selection.select(utterance);
    }

    public CaseIndex index() {
        return workspace.index().get();
    }

    /** Keeps up with what is shown until it is told to stop. Nothing is counted while nobody looks. */
    Subscription watch() {
        watchers++;
        return () -> watchers--;
    }

    private void changed() {
        stale = true;
        if (watchers > 0) {
            refresh();
        }
    }

    private void refresh() {
        stale = false;
        matrix.set(Matrix.of(index(), filters.shown().get(), by.get()));
        open.get().filter(place -> !matrix.get().cells().containsKey(place))
                .ifPresent(gone -> open.set(Optional.empty()));
    }
}
