package org.rejoinder.casework;

import java.util.Optional;
import org.rejoinder.model.Orphan.Reason;

/** Why an edit does not fit, and what it missed. */
record Miss(Reason reason, String missing) {
    static Optional<Miss> of(Reason reason, String missing) {
        return Optional.of(new Miss(reason, missing));
    }
}
