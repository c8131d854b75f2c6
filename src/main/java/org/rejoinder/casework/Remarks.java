package org.rejoinder.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Annotations;
import org.rejoinder.model.Mark;

/** What the analyst wrote beside statements, actors and the case. */
final class Remarks {
    private final Trail trail;
    /** None that is empty. */
    private final Map<String, Mark> marks = new HashMap<>();
    /** By the number of the decision that wrote first about an actor of that id. */
    private final TreeMap<Integer, ActorNote> actorNotes = new TreeMap<>();
    private final Map<String, Integer> firstNote = new HashMap<>();
    private Optional<String> note = Optional.empty();
    private Optional<Map<String, Mark>> kept = Optional.empty();

    private record ActorNote(String actor, String text) {}

    Remarks(Trail trail) {
        this.trail = trail;
    }

    void mark(String statement, UnaryOperator<Mark> how) {
        kept = Optional.empty();
        trail.made(() -> kept = Optional.empty());
        Mark now = how.apply(marks.getOrDefault(statement, Mark.NONE));
        if (now.isEmpty()) {
            trail.remove(marks, statement);
        } else {
            trail.put(marks, statement, now);
        }
    }

    void noteActor(int number, String actor, String text) {
        if (!firstNote.containsKey(actor)) {
            trail.put(firstNote, actor, number);
        }
        trail.put(actorNotes, firstNote.get(actor), new ActorNote(actor, text));
    }

    void noteCase(String text) {
        Optional<String> before = note;
        note = Optional.of(text).filter(any -> !any.isBlank());
        trail.made(() -> note = before);
    }

    /**
     * @param roster      who is who now
     * @param eventNotes  by event id; blank where taken away
     */
    Annotations annotations(Roster roster, Map<String, String> eventNotes) {
        kept = Optional.of(kept.orElseGet(() -> Map.copyOf(marks)));
        Map<String, String> actors = new HashMap<>();
        actorNotes.values().forEach(one -> {
            if (!one.text().isBlank()) {
                actors.merge(roster.resolve(one.actor()).orElseThrow(), one.text(), (first, next) -> first + "\n" + next);
            }
        });
        Map<String, String> events = new HashMap<>(eventNotes);
        events.values().removeIf(String::isBlank);
        return new Annotations(kept.get(), actors, events, note);
    }
}
