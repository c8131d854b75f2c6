package org.rejoinder.ui.table;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** The open case's statements, those that pass the filters of the window. */
final class CaseSource implements TableModel.Source {
    private final Workspace workspace;
    private final FilterModel filters;
    private final Wording wording;
    private CaseIndex of;
    private Rows rows;

    CaseSource(Workspace workspace, FilterModel filters, Wording wording) {
        this.workspace = workspace;
        this.filters = filters;
        this.wording = wording;
    }

    @Override
    public Rows rows() {
        CaseIndex now = workspace.index().get();
        if (of != now) {
            of = now;
            rows = new CaseRows(now, wording);
        }
        return rows;
    }

    @Override
    public int passing() {
        return filters.shown().get().size();
    }

    @Override
    public Supplier<int[]> order() {
        CaseIndex index = workspace.index().get();
        List<Utterance> passing = filters.shown().get();
        int all = index.theCase().utterances().size();
        return () -> passing.size() == all ? IntStream.range(0, all).toArray()
                : passing.stream().flatMapToInt(one -> index.place(one.id()).stream()).toArray();
    }

    @Override
    public Highlighter highlighter() {
        return filters.highlighter().get();
    }

    @Override
    public Subscription watch(Runnable changed) {
        return filters.shown().subscribe(some -> changed.run());
    }
}
