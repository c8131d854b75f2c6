package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a case is kept as long as it has no file of its own: in files of a folder of the user's, each with its journal,
 * so that what ends the program before the case is saved takes nothing of it.
 */
public final class Drafts {
    private final Optional<Path> folder;

    private Drafts(Optional<Path> folder) {
        this.folder = folder;
    }

    /** In that folder, which need not be there. */
    public static Drafts in(Path folder) {
        return new Drafts(Optional.of(folder));
    }

    /** Nowhere. */
    public static Drafts none() {
        return new Drafts(Optional.empty());
    }

    /** Keeps a case from now on; empty where there is no place for it. */
    public Optional<CaseFile> begin(CaseDocument document) throws IOException {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Files.createDirectories(folder.get());
        return Optional.of(CaseFile.create(folder.get().resolve(UUID.randomUUID() + CaseFile.ENDING), document));
    }

    /** What was kept and is open in no window, the last first: whoever kept it was ended before the case was saved. */
    public List<Path> left() {
        List<Path> found = new ArrayList<>();
        if (folder.filter(Files::isDirectory).isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                files.filter(CaseFile::isCaseFile).filter(file -> !CaseFile.isInUse(file))
                        .sorted(Comparator.comparing(Drafts::changed).reversed()).forEach(found::add);
            } catch (IOException e) {
                // Then nothing is offered, and all stays where it is.
            }
        }
        return List.copyOf(found);
    }

    /** When something was last decided in one of {@link #left}. */
    public static Instant lastChange(Path left) {
        return changed(left).toInstant();
    }

    private static FileTime changed(Path file) {
        try {
            Path journal = CaseFile.journalOf(file);
            return Files.getLastModifiedTime(Files.exists(journal) ? journal : file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Lets go of a case that has another file now, or that nobody wants any more. */
    public void drop(CaseFile draft) throws IOException {
        draft.close();
        delete(draft.path());
    }

    /**
     * Throws one of {@link #left} away for good, whole or broken.
     *
     * @throws CaseInUseException if a window has opened it meanwhile
     */
    public void drop(Path left) throws IOException {
        if (CaseFile.isInUse(left)) {
            throw new CaseInUseException();
        }
        delete(left);
    }

    private static void delete(Path draft) throws IOException {
        for (Path file : List.of(draft, CaseFile.backupOf(draft), CaseFile.journalOf(draft), TypedForm.beside(draft))) {
            Files.deleteIfExists(file);
        }
    }
}
