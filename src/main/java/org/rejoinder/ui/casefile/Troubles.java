package org.rejoinder.ui.casefile;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.rejoinder.ui.words.Messages;

/** Says in one line why a case file could not be read or written, and what helps. */
public record Troubles(Messages messages) {
    /** The file's name, and what is wrong. The system's own exceptions often hold nothing but a path. */
    public String line(Path file, Exception cause) {
        String why = switch (cause) {
            case NoSuchFileException e -> messages.get("case.trouble.missing");
            case AccessDeniedException e -> messages.get("case.trouble.denied");
            case FileSystemException e when e.getReason() != null -> messages.get("case.trouble.other", e.getReason());
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
        return file.getFileName() + ": " + why;
    }
}
