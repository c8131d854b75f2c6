package org.rejoinder.ingest;

import java.util.Objects;

/**
 * Something that could not be read.
 *
 * @param source   the file, folder or archive entry, as the analyst knows it
 * @param message  one line that says what is wrong and what to do
 */
public record Problem(String source, String message) {
    public Problem {
        Objects.requireNonNull(source, "source");
        if (message.isBlank() || message.lines().count() > 1) {
            throw new IllegalArgumentException("a problem is told in one line, not '" + message + "'");
        }
    }

    /** The line to show: the source, then what is wrong with it. */
    public String line() {
        return source + ": " + message;
    }
}
