package org.rejoinder.casefile;

import java.io.IOException;

/** Another window has the case open. */
public final class CaseInUseException extends IOException {
    private static final long serialVersionUID = 1;

    CaseInUseException() {
        super("the case is open in another window; close it there first");
    }
}
