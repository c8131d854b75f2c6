package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Annotations;
import org.rejoinder.model.Mark;

/** What the analyst wrote beside statements, actors and the case. */
final class Remarks {
    private final Trail trail;
    /** None that is empty. */
    private final Map<String, Mark> marks = new HashMap<>();
    /** By an id that the actor has or had. */
    private final Map<String, ActorNote> actorNotes = new HashMap<>();
    private Optional<String> note = Optional.empty();
    private Optional<Map<String, Mark>> kept = Optional.empty();

    /** @param first  number of the decision that wrote first about an actor of that id */
    private record ActorNote(int first, String text) {}

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
        ActorNote before = actorNotes.get(actor);
        trail.put(actorNotes, actor, new ActorNote(before == null ? number : before.first(), text));
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
        actorNotes.entrySet().stream().filter(entry -> !entry.getValue().text().isBlank())
                .sorted(Comparator.comparingInt(entry -> entry.getValue().first()))
                .forEach(entry -> actors.merge(roster.resolve(entry.getKey()).orElseThrow(), entry.getValue().text(),
                        (first, next) -> first + "\n" + next));
        Map<String, String> events = new HashMap<>(eventNotes);
        events.values().removeIf(String::isBlank);
        return new Annotations(kept.get(), actors, events, note);
    }
}
