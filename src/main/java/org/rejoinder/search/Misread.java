package org.rejoinder.search;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of a query that was not understood, and was searched for as words or left out.
 *
 * @param part   as it stands in the query
 * @param meant  what to write in its place, where that can be guessed
 */
public record Misread(String part, Reason reason, Optional<String> meant) {
    /** Why. Each has words in the message files, under {@code search.misread}. */
    public enum Reason {
        /** There is no such field. */
        UNKNOWN_FIELD,
        /** Nothing is called so that {@code is:} asks for. */
        NO_STATE,
        /** No day, month or year such as 2021, 2021-07 or 2021-07-19. */
        NO_DATE, NO_STANCE, NO_KIND, NO_FLAG,
        /** Quotation marks that are not closed. */
        OPEN_QUOTE,
        /** Brackets that do not match. */
        OPEN_BRACKET,
        /** {@code AND}, {@code OR}, {@code NOT} or a field with nothing after it. */
        NOTHING_AFTER
    }

    public Misread {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(meant, "meant");
    }

    public Misread(String part, Reason reason) {
        this(part, reason, Optional.empty());
    }
}
