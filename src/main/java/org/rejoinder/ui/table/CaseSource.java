package org.rejoinder.ui.table;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.search.Highlighter;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** The open case's statements, those that pass the filters of the window. */
final class CaseSource implements TableModel.Source {
    private final Workspace workspace;
    private final FilterModel filters;
    private final ShownClock clock;
    private final Wording wording;
    private CaseIndex of;
    private Optional<ZoneId> by = Optional.empty();
    private Rows rows;

    CaseSource(Workspace workspace, FilterModel filters, ShownClock clock, Wording wording) {
        this.workspace = workspace;
        this.filters = filters;
        this.clock = clock;
        this.wording = wording;
    }

    @Override
    public Rows rows() {
        CaseIndex now = workspace.index().get();
        if (of != now || !by.equals(clock.zone().getValue())) {
            of = now;
            by = clock.zone().getValue();
            rows = new CaseRows(now, clock, wording);
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
        return Subscription.combine(filters.shown().subscribe(some -> changed.run()),
                clock.zone().subscribe(zone -> changed.run()));
    }
}
