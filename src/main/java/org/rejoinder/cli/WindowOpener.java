package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Opens the window; what it is made of is wired where the program starts. */
@FunctionalInterface
public interface WindowOpener {
    /**
     * Opens the window and returns when it is closed, or writes the picture of it that is asked for.
     *
     * @return an exit status
     */
    int open(WindowRequest request);

    /**
     * Times the window with no display: until it is there, and for a case, which is read meanwhile, until that is shown
     * in it, and steps in it.
     *
     * @param caseFile  is changed by the steps; empty where the window alone is to be measured
     * @return what was measured, by its name; nothing where there is no window to measure
     */
    default Map<String, Object> measure(Optional<Path> caseFile) {
        return Map.of();
    }
}
