package org.rejoinder.cli;

import java.nio.file.Path;
import java.util.Map;

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
     * Times the window with no display: until it is there, until a case is shown in it that is read meanwhile, and steps in
     * that case.
     *
     * @param caseFile  is changed by the steps
     * @return what was measured, by its name; nothing where there is no window to measure
     */
    default Map<String, Object> measure(Path caseFile) {
        return Map.of();
    }
}
