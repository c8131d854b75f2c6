package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * What the analyst decided about events. It waits until there are events, and utterances that they are about. An event
 * that something was decided of keeps the id by which that was first done, whatever else is found about it now: that
 * another telling of the same act came first, or that nobody answers it any more.
 */
final class EventEdits {
    /** By the id that they were found or added under. */
    private final Map<String, Event> events = new LinkedHashMap<>();
    /** From an utterance to the id under which the event was found that it tells of. */
    private final Map<String, String> byOpening = new HashMap<>();
    /** Under which ids those stand that something was decided of. */
    private final Set<String> decided = new HashSet<>();
    /** Those that the analyst took away. */
    private final Set<String> removed = new HashSet<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<Orphan> orphans = new ArrayList<>();
    private final Exchanges exchanges;
    private final ToldActs acts;

    EventEdits(Exchanges exchanges, List<Edit> edits, ToldActs acts) {
        this.exchanges = exchanges;
        this.acts = acts;
        exchanges.events().forEach(found -> {
            events.put(found.event().id(), found.event());
            found.openings().forEach(opening -> byOpening.put(opening, found.event().id()));
        });
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
            case Edit.AddEvent c -> add(c);
            case Edit.RemoveEvent c -> remove(edit, c.event());
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

    private void add(Edit.AddEvent added) {
        removed.remove(added.event());
        decided.add(added.event());
        events.put(added.event(), new Event(added.event(), added.name(), added.when(),
                Optional.ofNullable(events.get(added.event())).map(Event::utterances).orElse(List.of())));
    }

    private void change(Edit edit, String id, UnaryOperator<Event> how) {
        Optional<String> place = place(id).or(() -> toldAgain(id));
        place.ifPresentOrElse(found -> events.compute(found, (key, event) ->
                how.apply(decided.add(found) ? event.withId(id) : event)),
                () -> orphans.add(new Orphan(edit, Reason.NO_EVENT, id)));
    }

    private void remove(Edit edit, String id) {
        removed.add(id);
        place(id).ifPresentOrElse(events::remove, () -> orphans.add(new Orphan(edit, Reason.NO_EVENT, id)));
    }

    /** Where the event stands that has or had that id: the one of which the statement that gave it the id tells now. */
    private Optional<String> place(String id) {
        return Optional.of(id).filter(events::containsKey).or(() -> act(id).map(ToldAct::id).map(byOpening::get)
                .filter(events::containsKey));
    }

    private Optional<ToldAct> act(String event) {
        return Events.statementOf(event).flatMap(acts::told);
    }

    /** Nothing was found there any more, and yet something was decided of it. */
    private Optional<String> toldAgain(String id) {
        return act(id).filter(any -> !removed.contains(id)).map(ToldAct::utterance).flatMap(exchanges::toldBy)
                .map(event -> {
            events.put(id, event.withId(id));
            return id;
        });
    }

    private int rank(String utterance) {
        return acts.act(utterance).map(ToldAct::place).orElse(Integer.MAX_VALUE);
    }

    private interface Move {
        boolean of(Set<String> utterances, String utterance);
    }

    private void about(Edit edit, String id, String statement, Move move) {
        Optional<? extends ToldAct> told = acts.told(statement);
        if (told.isEmpty()) {
            orphans.add(new Orphan(edit, Reason.NO_STATEMENT, statement));
            return;
        }
        change(edit, id, event -> {
            Set<String> utterances = new LinkedHashSet<>(event.utterances());
            move.of(utterances, told.get().id());
            return event.withUtterances(utterances.stream().sorted(Comparator.comparing(this::rank)).toList());
        });
    }
}
