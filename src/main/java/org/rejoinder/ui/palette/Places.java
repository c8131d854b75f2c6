package org.rejoinder.ui.palette;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.filters.Facets;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** What of a case can be gone to from the palette: its statements, and its speakers and outlets to see alone. */
public final class Places {
    /** In a larger case the search field is quicker than looking into every statement at each letter. */
    private static final int MOST_STATEMENTS = 20_000;

    private final Workspace workspace;
    private final FilterModel filters;
    private final Consumer<String> goTo;
    private final Wording wording;

    /** @param goTo  goes to an utterance, told by its id */
    public Places(Workspace workspace, FilterModel filters, Consumer<String> goTo, Wording wording) {
        this.workspace = workspace;
        this.filters = filters;
        this.goTo = goTo;
        this.wording = wording;
    }

    public Stream<Entry> speakers() {
        String note = wording.messages().get("palette.speaker");
        return workspace.index().get().theCase().actors().stream()
                .filter(actor ->
                filters.facets().get().sides().stream().anyMatch(side -> side.speakers().contains(actor.id())))
                .map(actor -> only("speaker-" + actor.id(), actor.name(), note,
                        () -> filters.onlySpeakers(Set.of(actor.id()))));
    }

    public Stream<Entry> outlets() {
        String note = wording.messages().get("palette.outlet");
        return filters.facets().get().outlets().stream().map(Facets.ValueRow::name)
                .map(outlet -> only("outlet-" + outlet, outlet, note, () -> filters.onlyOutlet(outlet)));
    }

    private Entry only(String id, String name, String note, Runnable task) {
        return Entry.of(id, wording.messages().get("palette.only", name), note, task);
    }

    public Stream<Entry> stances() {
        String note = wording.messages().get("palette.stance");
        return filters.facets().get().stances().stream().map(Facets.StanceRow::stance)
                .map(stance -> only("stance-" + stance, wording.messages().of("stance", stance), note,
                        () -> filters.only(stance)));
    }

    public Stream<Entry> statements() {
        CaseIndex index = workspace.index().get();
        return filters.shown().get().stream().limit(MOST_STATEMENTS).map(utterance -> statement(index, utterance));
    }

    private Entry statement(CaseIndex index, Utterance utterance) {
        String title = wording.messages().get("palette.statement", wording.names().speakers(index.speakers(utterance)),
                index.words(utterance.bestReport()));
        return Entry.of("statement-" + utterance.id(), title, wording.dates().said(utterance.said()),
                () -> goTo.accept(utterance.id()));
    }
}
