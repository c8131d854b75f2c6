package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a case since its file was saved: the journal beside the file, and the numbers of the saves, by which
 * the two know each other. For one thread at a time.
 */
final class SinceSave {
    private final CasePlace place;
    private final Journal journal;
    /** The number of the save that the file has. */
    private long revision;
    /** The highest number that a save was ever begun with. */
    private long lastSave;
    /** The journal can be gone on with: its end is whole, and its steps follow the file. */
    private boolean begun;

    /** @param revision  number of the save that the file has; 0 where there is none yet */
    SinceSave(CasePlace place, Journal journal, long revision) {
        this.place = place;
        this.journal = journal;
        this.revision = revision;
        this.lastSave = revision;
    }

    /**
     * What the journal had when the case was opened.
     *
     * @param count  how many of its steps came back
     * @param aside  where the rest of it was put that does not fit the file
     * @param goesOn  false where it must begin anew, once the file has the steps that came back
     */
    record Recovered(int count, Optional<Path> aside, boolean goesOn) {}

    /** Repeats what was never saved. */
    Recovered recover(Steps steps) throws IOException {
        Journal.Contents contents = journal.read();
        lastSave = Math.max(revision, contents.lastSave());
        Optional<List<JsonNode>> unsaved = contents.after(revision);
        int count = unsaved.map(steps::repeat).orElse(0);
        boolean whole = unsaved.isPresent() && !contents.damaged() && count == unsaved.get().size();
        if (whole && contents.version() < Journal.VERSION) {
            // What is appended to it an older program could not read, though its first line says so.
            return new Recovered(count, Optional.empty(), false);
        }
        if (whole) {
            journal.goOn(contents.length());
            begun = true;
            return new Recovered(count, Optional.empty(), true);
        }
        // Of a crash between a save and the new journal everything is in the file; anything else is worth keeping.
        if (contents.precedes(revision) || journal.isBlank()) {
            return new Recovered(count, Optional.empty(), false);
        }
        Path aside = place.free(".journal.damaged");
        journal.copyTo(aside);
        return new Recovered(count, Optional.of(aside), false);
    }

    /**
     * Takes numbers for a new case that the journal of one that stood there before does not have, so that it cannot
     * fit.
     */
    void passOver() throws IOException {
        lastSave = journal.isBlank() ? 0 : journal.read().lastSave() + 1;
    }

    /** Returns when the step is on the disk. */
    void append(ObjectNode step) throws IOException {
        goOn();
        journal.append(step);
    }

    private void goOn() throws IOException {
        if (!begun) {
            begin();
        }
    }

    /** Drops all steps: the file has them. */
    void begin() throws IOException {
        begun = false;
        journal.begin(revision);
        AtomicFile.force(place.file().toAbsolutePath().getParent());
        begun = true;
    }

    /** The number of a save that is to have every step up to here, marked in the journal. */
    long mark() throws IOException {
        goOn();
        long next = ++lastSave;
        journal.append(Journal.save(next));
        return next;
    }

    /** The same, but a journal that cannot be gone on with stays until the file has what it has. */
    long markIfBegun() throws IOException {
        return begun ? mark() : ++lastSave;
    }

    /** The file has that save now. */
    void saved(long number) {
        revision = number;
    }

    /** True for a save that was not written before one that the file has. */
    boolean isCurrent(long number) {
        return number >= revision;
    }

    /** True while the save begun last has not come into the file, or failed to. */
    boolean isAhead() {
        return revision < lastSave;
    }

    /** Lets go of the journal, and removes it where it has nothing that the file has not. */
    void close() throws IOException {
        try {
            if (journal.read().after(revision).filter(List::isEmpty).isPresent()) {
                journal.delete();
            }
        } finally {
            journal.close();
        }
    }
}
