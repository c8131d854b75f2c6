package org.rejoinder.model;

import java.util.List;
import java.util.Objects;

/** Something that happened, which utterances (by id) are about. */
public record Event(String id, String name, Said when, List<String> utterances) {
    public Event {
        Checks.notBlank(id, "event id");
        Checks.notBlank(name, "event name");
        Objects.requireNonNull(when, "when");
        utterances = List.copyOf(utterances);
    }
}
