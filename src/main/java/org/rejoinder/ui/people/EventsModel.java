package org.rejoinder.ui.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Wording;

/** What an analyst decides about events. Needs no toolkit. */
public final class EventsModel {
    private static final int MOST = 200;

    private final Workspace workspace;
    private final Selection selection;
    private final Wording wording;

    public EventsModel(Workspace workspace, Selection selection, Wording wording) {
        this.workspace = workspace;
        this.selection = selection;
        this.wording = wording;
    }

    public CaseIndex index() {
        return workspace.index().get();
    }

    /** In order of time, those in whose name or date all typed words stand. */
    public List<Event> find(String typed) {
        return index().theCase().events().stream().filter(event -> fits(typed, event.name() + " " + said(event)))
                .sorted(Comparator.comparing((Event event) -> event.when().earliest()).thenComparing(Event::name))
                .toList();
    }

    private String said(Event event) {
        return wording.dates().said(Optional.of(event.when()));
    }

    private static boolean fits(String typed, String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream().allMatch(text::contains);
    }

    public Optional<Event> event(String id) {
        return index().theCase().events().stream().filter(event -> event.id().equals(id)).findFirst();
    }

    public String note(String event) {
        return index().theCase().annotations().events().getOrDefault(event, "");
    }

    /** What is said about an event, in order of time. */
    public List<Utterance> statements(Event event) {
        return event.utterances().stream().flatMap(id -> index().utterance(id).stream()).toList();
    }

    /** Others that can be added: those in which all typed words stand. */
    public List<Utterance> others(Event event, String typed) {
        return index().theCase().utterances().stream().filter(one -> !event.utterances().contains(one.id()))
                .filter(one -> fits(typed, wording.names().speakers(index().speakers(one)) + " "
                        + index().words(one.bestReport())))
                .limit(MOST).toList();
    }

    /** The statements that are picked in the window. */
    public List<Utterance> picked() {
        return index().theCase().utterances().stream()
                .filter(one -> selection.picked().get().contains(one.id())).toList();
    }

    /**
     * Adds an event about what is picked.
     *
     * @return its id; empty where that could not be kept
     */
    public Optional<String> add(String name, Said when, String note, Optional<Flag> colour) {
        String id = "e-" + UUID.randomUUID();
        List<Edit.Change> changes = new ArrayList<>(List.of(new Edit.AddEvent(id, name.strip(), when)));
        colour.ifPresent(one -> changes.add(new Edit.SetEventColour(id, colour)));
        if (!note.isBlank()) {
            changes.add(new Edit.NoteEvent(id, note.strip()));
        }
        picked().forEach(one -> changes.add(new Edit.AttachToEvent(id, statement(one))));
        return Optional.of(id).filter(any -> workspace.apply(changes));
    }

    /**
     * Decides what differs from the event as it is, in one step; a blank name or no date leaves what is.
     *
     * @return false where that could not be kept
     */
    public boolean save(Event event, String name, Optional<Said> when, String note, Optional<Flag> colour) {
        List<Edit.Change> changes = new ArrayList<>();
        if (!name.isBlank() && !name.strip().equals(event.name())) {
            changes.add(new Edit.RenameEvent(event.id(), name.strip()));
        }
        when.filter(other -> !other.earliest().equals(event.when().earliest())
                        || !other.latest().equals(event.when().latest()))
                .ifPresent(other -> changes.add(new Edit.SetEventDate(event.id(), other)));
        if (!colour.equals(event.colour())) {
            changes.add(new Edit.SetEventColour(event.id(), colour));
        }
        if (!note.strip().equals(note(event.id()))) {
            changes.add(new Edit.NoteEvent(event.id(), note.strip()));
        }
        return workspace.apply(changes);
    }

    public void remove(Event event) {
        workspace.apply(new Edit.RemoveEvent(event.id()));
    }

    /** The utterances are about the event. */
    public void attach(Event event, List<Utterance> utterances) {
        List<Edit.Change> changes = utterances.stream().filter(one -> !event.utterances().contains(one.id()))
                .map(one -> (Edit.Change) new Edit.AttachToEvent(event.id(), statement(one))).toList();
        workspace.apply(changes);
    }

    public void detach(Event event, List<Utterance> utterances) {
        List<Edit.Change> changes = utterances.stream()
                .map(one -> (Edit.Change) new Edit.DetachFromEvent(event.id(), statement(one))).toList();
        workspace.apply(changes);
    }

    private static String statement(Utterance utterance) {
        return utterance.bestReport().statement().id();
    }
}
