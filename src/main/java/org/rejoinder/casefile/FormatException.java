package org.rejoinder.casefile;

import java.io.IOException;

/** A file is not what it should be. The message is one line for people: what is wrong, where, and what to do. */
public class FormatException extends IOException {
    private static final long serialVersionUID = 1;

    public FormatException(String message) {
        super(message.replaceAll("\\s+", " "));
    }

    public FormatException(String message, Throwable cause) {
        super(message.replaceAll("\\s+", " "), cause);
    }
}
