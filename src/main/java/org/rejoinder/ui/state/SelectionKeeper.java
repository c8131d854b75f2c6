package org.rejoinder.ui.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Utterance;

/**
 * Keeps the selection on what the analyst was looking at while decisions change the case: on the utterance that has the
 * same statements under another id, or on the next one in order where it is gone.
 */
public final class SelectionKeeper {
    private final Selection selection;
    private CaseIndex before;

    private SelectionKeeper(Selection selection, CaseIndex before) {
        this.selection = selection;
        this.before = before;
    }

    /** To be installed after everything else that follows the case and the selection. */
    public static void install(Workspace workspace, Selection selection) {
        SelectionKeeper keeper = new SelectionKeeper(selection, workspace.index().get());
        workspace.index().subscribe(keeper::caseChanged);
    }

    private void caseChanged(CaseIndex index) {
        CaseIndex old = before;
        before = index;
        Optional<String> chosen = selection.utterance().filter(id -> index.utterance(id).isEmpty());
        if (chosen.isPresent()) {
            successor(old, chosen.get(), index).ifPresentOrElse(selection::select, selection::clear);
        }
        List<String> left = selection.picked().get().stream().filter(id -> index.utterance(id).isPresent()).toList();
        if (left.size() < selection.picked().get().size()) {
            selection.selectAll(left);
        }
    }

    private static Optional<String> successor(CaseIndex old, String id, CaseIndex index) {
        Optional<Utterance> gone = old.utterance(id);
        // Of a single one no place is asked, for which all would have to be counted.
        return gone.stream().flatMap(one -> one.reports().stream())
                .flatMap(report -> index.utteranceOf(report.statement().id()).stream()).map(Utterance::id).distinct()
                .min(Comparator.comparingInt(one -> index.place(one).orElseThrow()))
                .or(() -> gone.flatMap(one -> next(old, one, index)));
    }

    private static Optional<String> next(CaseIndex old, Utterance gone, CaseIndex index) {
        List<Utterance> order = old.theCase().utterances();
        int at = order.indexOf(gone);
        return Stream.concat(order.subList(at, order.size()).stream(), order.subList(0, at).reversed().stream())
                .map(Utterance::id).filter(other -> index.utterance(other).isPresent()).findFirst();
    }
}
