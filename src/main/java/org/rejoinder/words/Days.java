package org.rejoinder.words;

import java.time.LocalDate;

/** Some days in a row, both ends included. */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days must not end before they begin: " + first + " to " + last);
        }
    }
}
