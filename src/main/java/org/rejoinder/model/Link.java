package org.rejoinder.model;

import java.util.Objects;

/**
 * One statement or utterance answers another: {@code from} answers {@code to}.
 *
 * @param confidence  the chance that both are read right and that the one answers the other, 0..1
 */
public record Link(String from, String to, LinkType type, double confidence) {
    public Link {
        Checks.notBlank(from, "from");
        Checks.notBlank(to, "to");
        Objects.requireNonNull(type, "type");
        Checks.share(confidence, "confidence");
        if (from.equals(to)) {
            throw new IllegalArgumentException(from + " cannot answer itself");
        }
    }
}
