package org.rejoinder.ingest;

/** Input that cannot become an article. The message is one line that says what is wrong and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableException(String message) {
        super(message);
    }
}
