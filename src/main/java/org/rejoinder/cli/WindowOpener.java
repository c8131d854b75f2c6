package org.rejoinder.cli;

/** Opens the window; what it is made of is wired where the program starts. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it is closed, or writes the picture of it that is asked for.
     *
     * @return an exit status
     */
    int open(WindowRequest request);
}
