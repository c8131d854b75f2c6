package org.rejoinder.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened, which utterances (by id) are about.
 *
 * @param colour  in which an analyst wants it drawn; empty for that of all events
 */
public record Event(String id, String name, Said when, List<String> utterances, Optional<Flag> colour) {
    public Event {
        Checks.notBlank(id, "event id");
        Checks.notBlank(name, "event name");
        Objects.requireNonNull(when, "when");
        utterances = List.copyOf(utterances);
        Objects.requireNonNull(colour, "colour");
    }

    /** An event that nobody has given a colour. */
    public Event(String id, String name, Said when, List<String> utterances) {
        this(id, name, when, utterances, Optional.empty());
    }

    public Event withId(String other) {
        return new Event(other, name, when, utterances, colour);
    }

    public Event withName(String other) {
        return new Event(id, other, when, utterances, colour);
    }

    public Event withWhen(Said other) {
        return new Event(id, name, other, utterances, colour);
    }

    public Event withUtterances(List<String> others) {
        return new Event(id, name, when, others, colour);
    }

    public Event withColour(Optional<Flag> other) {
        return new Event(id, name, when, utterances, other);
    }
}
