package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.List;

/** Opens the window; what it is made of is wired where the program starts. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param paths  a case file, or articles and folders of them; empty for a fresh window
     * @return an exit status
     */
    int open(List<Path> paths);
}
