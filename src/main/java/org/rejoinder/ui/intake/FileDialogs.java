package org.rejoinder.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for files and folders. */
public interface FileDialogs {
    /** The files that the analyst chose; empty where none. */
    List<Path> chooseFiles();

    Optional<Path> chooseFolder();

    /** Another case that is there already, to be merged with the open one. */
    Optional<Path> chooseOtherCase();

    /** Where to keep the case. */
    Optional<Path> chooseCase(String suggestedName);

    /** Where to write a table (CSV). */
    default Optional<Path> chooseTable(String title, String suggestedName) {
        return Optional.empty();
    }

    /** Where to write a picture. */
    Optional<Path> choosePicture(String suggestedName);
}
