package org.rejoinder.cli;

/** A command cannot go on. The message is one line for people: what is wrong and what to do. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CommandFailure(String message) {
        super(message);
    }

    /** What is wrong has been said already; the command ends without another word. */
    static CommandFailure said() {
        return new CommandFailure("");
    }

    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
