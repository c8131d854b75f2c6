package org.rejoinder.model;

import java.util.List;
import java.util.Optional;

/** The checks that the model's constructors share. */
final class Checks {
    private Checks() {}

    static String notBlank(String value, String what) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return value;
    }

    static Optional<String> notBlank(Optional<String> value, String what) {
        value.ifPresent(v -> notBlank(v, what));
        return value;
    }

    static double share(double value, String what) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " must lie in 0..1, not " + value);
        }
        return value;
    }

    /** Every span must end inside a text of that length (UTF-16 units). */
    static void inside(List<Span> spans, int length, String what) {
        for (Span span : spans) {
            if (span.end() > length) {
                throw new IllegalArgumentException(what + " " + span + " reaches past the text's end at " + length);
            }
        }
    }
}
