package org.rejoinder.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.rejoinder.casework.Derived;
import org.rejoinder.casework.RulesMark;

/** A case file, and the files that stand beside it under its name. */
record CasePlace(Path file) {
    /**
     * A case as its file has it.
     *
     * @param fits  false where somebody or something changed the file after Rejoinder had written it
     */
    record Saved(CaseJson.Revision revision, boolean fits) {}

    /**
     * What tells whether somebody else has written the file.
     *
     * @param size  in bytes; -1 where there is none
     * @param end   of the file, where its sum stands
     */
    record Stamp(long size, FileTime changed, String end) {
        private static final int END = 64;

        static Stamp of(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file)) {
                ByteBuffer end = ByteBuffer.allocate((int) Math.min(END, channel.size()));
                channel.read(end, channel.size() - end.capacity());
                return new Stamp(channel.size(), Files.getLastModifiedTime(file), Sum.hex(end.array(), end.capacity()));
            } catch (NoSuchFileException e) {
                return new Stamp(-1, FileTime.fromMillis(0), "");
            }
        }
    }

    Stamp stamp() throws IOException {
        return Stamp.of(file);
    }

    /**
     * Lets a file be that another program has written since.
     *
     * @throws FileSystemException  if it has; one that is gone, or has the same in it, may be written
     */
    void checkIsAs(Stamp was) throws IOException {
        Stamp now = stamp();
        if (now.size() < 0 || now.equals(was)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        Sum sum = Sum.of(bytes, 0, bytes.length);
        if (now.size() != was.size() || !now.end().equals(was.end()) || !sum.there() || !sum.fits()) {
            throw new FileSystemException(file.toString(), null,
                    "another program or window has changed it since it was opened or saved here");
        }
    }

    Path journal() {
        return beside(".journal");
    }

    Path backup() {
        return beside(".bak");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** A name beside the file that nothing has yet, so that nothing is written over. */
    Path free(String ending) {
        return free(file, ending);
    }

    /** The same beside another file. */
    static Path free(Path file, String ending) {
        Path free = file.resolveSibling(file.getFileName() + ending);
        for (int i = 2; Files.exists(free); i++) {
            free = file.resolveSibling(file.getFileName() + ending + i);
        }
        return free;
    }

    Saved read(CaseJson json) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Sum sum = Sum.of(bytes, 0, bytes.length);
        try {
            CaseJson.Revision read = json.read(new ByteArrayInputStream(sum.there() ? sum.without(bytes, 0) : bytes));
            boolean whole = sum.there() && sum.fits();
            return new Saved(new CaseJson.Revision(read.document(), read.number(), read.derived().filter(any -> whole)),
                    sum.fits());
        } catch (FormatException e) {
            String hint = Files.exists(backup()) ? "; the save before it is kept as " + backup().getFileName() : "";
            throw new FormatException(e.getMessage() + hint, e);
        }
    }

    /**
     * Writes a case whole or not at all, and keeps the file before it as backup.
     *
     * @param derived  of that document, so that it can be shown at once when it is opened
     */
    void write(Disk disk, CaseJson json, CaseDocument document, long number, Optional<Derived> derived)
            throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            AtomicFile.write(disk, backup(), in::transferTo);
        } catch (NoSuchFileException e) {
            // The first save has nothing to keep.
        }
        AtomicFile.write(disk, file, out -> {
            Sum.Adding sum = new Sum.Adding(out);
            json.write(sum, document, number);
            Optional<String> rules = derived.flatMap(any -> RulesMark.ofProgram());
            if (rules.isPresent()) {
                sum.add(DerivedJson.NAME, of -> DerivedJson.value(derived.get(), rules.get(), of));
            }
            sum.end();
        });
    }

    /** Removes what saves left that never ended. */
    void sweep() throws IOException {
        AtomicFile.sweep(file);
        AtomicFile.sweep(backup());
    }

    /** Keeps the backup from being written over by the next save, and tells its new name; empty where there is none. */
    List<Path> keepBackup() throws IOException {
        if (!Files.exists(backup())) {
            return List.of();
        }
        Path kept = free(".bak.kept");
        Files.copy(backup(), kept);
        return List.of(kept);
    }

    /**
     * Puts the backup in the place of the file, which is kept with its journal under other names.
     *
     * @throws NoSuchFileException  if there is no backup
     * @throws FormatException      if the backup is broken too; all stays as it was
     */
    void restore() throws IOException {
        if (!Files.isRegularFile(backup())) {
            throw new NoSuchFileException(backup().toString());
        }
        new CasePlace(backup()).read(new CaseJson());
        for (Path old : List.of(file, journal())) {
            if (Files.exists(old)) {
                Files.move(old, free(old, ".broken"));
            }
        }
        Files.copy(backup(), file);
    }
}
