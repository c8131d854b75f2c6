package org.rejoinder.timeline;

import java.util.Optional;

/**
 * Something that happened, drawn as a band over its days.
 *
 * @param colour  of the band; empty for that of all events
 */
public record TimelineEvent(String id, String name, Window when, Optional<Hue> colour) {
    /** One that has the colour of all events. */
    public TimelineEvent(String id, String name, Window when) {
        this(id, name, when, Optional.empty());
    }
}
