package org.rejoinder.ui.inspector;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Edit;
import org.rejoinder.ui.decisions.TakingBack;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;

/** What the inspector shows, and the decisions that can be taken in it. */
public final class InspectorModel {
    private final Workspace workspace;
    private final Selection selection;
    private final Describer describer;
    private final ShownClock clock;
    private final TakingBack takingBack;
    private final ReadOnlyObjectWrapper<Optional<Details>> details = new ReadOnlyObjectWrapper<>(Optional.empty());

    public InspectorModel(Workspace workspace, Selection selection, Describer describer, ShownClock clock) {
        this.clock = clock;
        this.workspace = workspace;
        this.selection = selection;
        this.describer = describer;
        takingBack = new TakingBack(workspace);
        workspace.index().subscribe(this::refresh);
        selection.choice().subscribe(this::refresh);
        clock.zone().subscribe(zone -> refresh());
    }

    /** The chosen utterance in words; empty where none is chosen. */
    public ReadOnlyObjectProperty<Optional<Details>> details() {
        return details.getReadOnlyProperty();
    }

    public void goTo(String utterance) {
        selection.select(utterance);
    }

    public void read(int report) {
        selection.read(report);
    }

    /**
     * The machine was right about the chosen statement: about the report that it has its stance and speakers from, for
     * these are what is seen, whichever of its reports is read.
     */
    public void confirm() {
        details.get().filter(shown -> !shown.confirmed())
                .flatMap(shown -> workspace.index().get().utterance(shown.utterance()))
                .ifPresent(seen -> workspace.apply(new Edit.Confirm(seen.bestReport().statement().id())));
    }

    /** Takes back that the chosen statement was confirmed; what else was decided of it stands. */
    public void unconfirm() {
        var index = workspace.index().get();
        selection.utterance().flatMap(index::utterance).map(one -> describer.confirmed(index, one))
                .filter(statements -> !statements.isEmpty()).ifPresent(statements -> workspace.apply(statements.stream()
                        .map(id -> (Edit.Change) new Edit.Unconfirm(id)).toList()));
    }

    /** The report that is read is no statement. */
    public void reject() {
        details.get().ifPresent(shown -> workspace.apply(new Edit.Reject(shown.statement())));
    }

    /** Whether a decision can be taken back by steps of its own. */
    public boolean canTakeBack(Details.Decided decided) {
        return takingBack.can(decided.edit());
    }

    /** Takes a decision back by steps of its own; what else was decided stands. */
    public void takeBack(Details.Decided decided) {
        takingBack.takeBack(decided.edit());
    }

    private void refresh() {
        var index = workspace.index().get();
        details.set(selection.utterance()
                .flatMap(index::utterance)
                .map(utterance -> describer.describe(index, utterance, selection.choice().get().report(), clock)));
    }
}
