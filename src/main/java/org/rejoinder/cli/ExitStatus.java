package org.rejoinder.cli;

/** What the process ends with, so that scripts can tell. */
public final class ExitStatus {
    /** Everything given was read, and what was asked for was done. */
    public static final int DONE = 0;
    /** Something given could not be read, no statement was found at all, or the output could not be written. */
    public static final int FAILED = 1;
    /** The command line itself is wrong. */
    public static final int USAGE = 2;

    private ExitStatus() {}
}
