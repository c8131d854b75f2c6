package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.Orphan.Reason;

/** What the analyst decided about events. It waits until there are events, and utterances that they are about. */
final class EventEdits {
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Orphan> orphans = new ArrayList<>();
    private final ToldActs acts;

    EventEdits(List<Event> found, List<Edit> edits, ToldActs acts) {
        this.acts = acts;
        found.forEach(event -> events.put(event.id(), event));
        edits.forEach(this::apply);
    }

    List<Event> events() {
        return List.copyOf(events.values());
    }

    /** By event id. */
    Map<String, String> notes() {
        return notes;
    }

    List<Orphan> orphans() {
        return orphans;
    }

    private void apply(Edit edit) {
        switch (edit.change()) {
            case Edit.AddEvent c -> events.put(c.event(), new Event(c.event(), c.name(), c.when(),
                    Optional.ofNullable(events.get(c.event())).map(Event::utterances).orElse(List.of())));
            case Edit.RemoveEvent c -> change(edit, c.event(), event -> null);
            case Edit.RenameEvent c -> change(edit, c.event(), event -> event.withName(c.name()));
            case Edit.SetEventDate c -> change(edit, c.event(), event -> event.withWhen(c.when()));
            case Edit.SetEventColour c -> change(edit, c.event(), event -> event.withColour(c.colour()));
            case Edit.AttachToEvent c -> about(edit, c.event(), c.statement(), Set::add);
            case Edit.DetachFromEvent c -> about(edit, c.event(), c.statement(), Set::remove);
            case Edit.NoteEvent c -> change(edit, c.event(), event -> {
                notes.put(event.id(), c.text());
                return event;
            });
            default -> throw new IllegalArgumentException("not about an event: " + edit);
        }
    }

    private void change(Edit edit, String id, UnaryOperator<Event> how) {
        Event event = events.get(id);
        if (event == null) {
            orphans.add(new Orphan(edit, Reason.NO_EVENT, id));
            return;
        }
        Event changed = how.apply(event);
        if (changed == null) {
            events.remove(id);
        } else {
            events.put(id, changed);
        }
    }

    private int place(String utterance) {
        return Optional.ofNullable(acts.act(utterance)).map(ToldAct::place).orElse(Integer.MAX_VALUE);
    }

    private interface Move {
        boolean of(Set<String> utterances, String utterance);
    }

    private void about(Edit edit, String id, String statement, Move move) {
        ToldAct told = acts.told(statement);
        if (told == null) {
            orphans.add(new Orphan(edit, Reason.NO_STATEMENT, statement));
            return;
        }
        change(edit, id, event -> {
            Set<String> utterances = new LinkedHashSet<>(event.utterances());
            move.of(utterances, told.id());
            return event.withUtterances(utterances.stream().sorted(Comparator.comparing(this::place)).toList());
        });
    }
}
