package org.rejoinder.ui.words;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one line why a file could not be read or written. */
public record Troubles(Messages messages) {
    /** The file's name, and what is wrong. The system's own exceptions often hold nothing but a path. */
    public String line(Path file, Exception cause) {
        String why = switch (cause) {
            case NoSuchFileException e -> messages.get("trouble.missing");
            case AccessDeniedException e -> messages.get("trouble.denied");
            case FileSystemException e when e.getReason() != null -> e.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
        return file.getFileName() + ": " + why;
    }

    /**
     * The same for a file that could not be written: a folder that is there and takes no files, as some of the system's
     * own, is not missing.
     */
    public String writing(Path file, Exception cause) {
        Path folder = file.toAbsolutePath().getParent();
        return cause instanceof NoSuchFileException && folder != null && Files.isDirectory(folder)
                ? file.getFileName() + ": " + messages.get("trouble.no-files") : line(file, cause);
    }
}
