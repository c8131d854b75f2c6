package org.rejoinder.ui.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.wordings.WordDiff.Part;

/** The reports of the chosen utterance, each compared with the best of them. Needs no toolkit. */
public final class WordingsModel {
    private final Workspace workspace;
    private final Selection selection;
    private final ReadOnlyObjectWrapper<List<Wording>> wordings = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * One article's wording.
     *
     * @param index  of the report, 0 the best
     * @param parts  its words; those that the best report has not are marked, and in the best those that nobody else
     *         has
     */
    public record Wording(int index, Report report, List<Part> parts) {}

    public WordingsModel(Workspace workspace, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
        workspace.index().subscribe(this::refresh);
        selection.choice().subscribe(this::refresh);
    }

    /** Empty where nothing is chosen. */
    public ReadOnlyObjectProperty<List<Wording>> wordings() {
        return wordings.getReadOnlyProperty();
    }

    public CaseIndex index() {
        return workspace.index().get();
    }

    public Optional<Utterance> chosen() {
        return selection.utterance().flatMap(id -> index().utterance(id));
    }

    public boolean isRead(Wording wording) {
        return selection.choice().get().report() == wording.index();
    }

    public void read(Wording wording) {
        selection.read(wording.index());
    }

    /** Those that several reports tell. */
    public List<Utterance> several() {
        return index().theCase().utterances().stream().filter(one -> one.reports().size() > 1).toList();
    }

    /** Goes so many of those that several reports tell on. */
    public void step(int by) {
        List<Utterance> several = several();
        if (!several.isEmpty()) {
            int now = chosen().map(several::indexOf).orElse(-1);
            int next = now < 0 ? (by > 0 ? 0 : several.size() - 1) : Math.floorMod(now + by, several.size());
            selection.select(several.get(next).id());
        }
    }

    private void refresh() {
        wordings.set(chosen().map(this::compared).orElse(List.of()));
    }

    private List<Wording> compared(Utterance utterance) {
        List<String> words = utterance.reports().stream().map(index()::words).toList();
        String others = String.join(" ", words.subList(1, words.size()));
        List<Wording> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Part> parts = words.size() == 1 ? List.of(new Part(words.getFirst(), false))
                    : WordDiff.of(words.get(i), i == 0 ? others : words.getFirst());
            all.add(new Wording(i, utterance.reports().get(i), parts));
        }
        return all;
    }
}
