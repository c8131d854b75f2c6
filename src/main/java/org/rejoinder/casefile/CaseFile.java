package org.rejoinder.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Edit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An open case file. Every step is in the journal beside it, on the disk, before {@link #document} shows it; a save
 * puts everything into the file itself and keeps the file before it as a backup. For one thread at a time, but for
 * {@link Saving#write}.
 */
public final class CaseFile implements AutoCloseable {
    /** The ending of case files. */
    public static final String ENDING = ".rejoinder";

    private final Disk disk;
    private final CasePlace place;
    private final CaseJson json;
    private final Journal journal;
    private final List<String> notices;
    private final Steps steps;
    /** Of the document as the file had it when it was opened. */
    private final Optional<Derived> derived;
    /** Held while the file is written, so that an older state never takes the place of a newer one. */
    private final Object writing = new Object();
    private long written;
    private long revision;
    /** The highest number that a save was ever begun with. */
    private long lastSave;
    /** The journal can be gone on with: its end is whole, and its steps follow the file. */
    private boolean begun;
    private boolean changed;
    private boolean closed;

    private CaseFile(Disk disk, CasePlace place, CaseJson json, Journal journal, CaseJson.Revision saved) {
        this.disk = disk;
        this.place = place;
        this.json = json;
        this.journal = journal;
        this.notices = new ArrayList<>();
        this.steps = new Steps(json.articles(), saved.document());
        this.derived = saved.derived();
        this.revision = saved.number();
        this.lastSave = revision;
    }

    /** True for a name that a case file has. */
    public static boolean isCaseFile(Path path) {
        return path.getFileName() != null && path.getFileName().toString().endsWith(ENDING);
    }

    /**
     * Reads a case without opening it for work: as it was saved, with the steps of its journal.
     *
     * @throws FormatException if it is no case file, broken, or of a newer version
     */
    public static CaseDocument read(Path file) throws IOException {
        CaseJson json = new CaseJson();
        CaseJson.Revision saved = new CasePlace(file).read(json).revision();
        Steps steps = new Steps(json.articles(), saved.document());
        if (Files.exists(journalOf(file))) {
            Journal.read(journalOf(file)).after(saved.number()).ifPresent(steps::repeat);
        }
        return steps.document();
    }

    /**
     * Opens a case file and brings back what its journal has that was never saved.
     *
     * @throws FormatException     if it is no case file, broken, or of a newer version
     * @throws CaseInUseException  if another window has it open
     */
    public static CaseFile open(Path file) throws IOException {
        return open(Disk.REAL, file);
    }

    static CaseFile open(Disk disk, Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        CasePlace place = new CasePlace(file);
        List<String> told = new ArrayList<>();
        return opened(disk, place, json -> {
            CasePlace.Saved saved = place.read(json);
            if (!saved.fits()) {
                told.add("the file was changed after Rejoinder had saved it, by hand or by damage: look at it before you go on"
                        + place.keepBackup().stream().map(kept -> "; the save before it is kept as " + kept.getFileName())
                                .collect(Collectors.joining()));
            }
            return saved.revision();
        }, opened -> {
            opened.notices.addAll(told);
            opened.recover();
        });
    }

    /** Makes a case file of a document and leaves it open; a file that is there is kept as backup. */
    public static CaseFile create(Path file, CaseDocument document) throws IOException {
        return create(Disk.REAL, file, document, Optional::empty);
    }

    /** The same, with what was derived of the document. */
    public static CaseFile create(Path file, CaseDocument document, Supplier<Optional<Derived>> derived) throws IOException {
        return create(Disk.REAL, file, document, derived);
    }

    static CaseFile create(Disk disk, Path file, CaseDocument document) throws IOException {
        return create(disk, file, document, Optional::empty);
    }

    private static CaseFile create(Disk disk, Path file, CaseDocument document, Supplier<Optional<Derived>> derived)
            throws IOException {
        return opened(disk, new CasePlace(file), json -> new CaseJson.Revision(document, 0, Optional.empty()),
                created -> created.first(derived));
    }

    /** Of a case that stood there before, the journal must not fit this one. */
    private void first(Supplier<Optional<Derived>> derivedOf) throws IOException {
        lastSave = journal.isBlank() ? 0 : journal.read().lastSave() + 1;
        save(derivedOf);
    }

    private interface Start {
        CaseJson.Revision from(CaseJson json) throws IOException;
    }

    private interface Ready {
        void make(CaseFile opened) throws IOException;
    }

    private static CaseFile opened(Disk disk, CasePlace place, Start start, Ready ready) throws IOException {
        CaseJson json = new CaseJson();
        Journal journal = Journal.open(disk, place.journal());
        try {
            CaseFile opened = new CaseFile(disk, place, json, journal, start.from(json));
            place.sweep();
            ready.make(opened);
            return opened;
        } catch (IOException | RuntimeException e) {
            if (journal.isBlank()) {
                journal.delete();
            }
            journal.close();
            throw e;
        }
    }

    static Path journalOf(Path file) {
        return new CasePlace(file).journal();
    }

    static Path backupOf(Path file) {
        return new CasePlace(file).backup();
    }

    private void recover() throws IOException {
        Journal.Contents contents = journal.read();
        lastSave = Math.max(revision, contents.lastSave());
        Optional<List<JsonNode>> unsaved = contents.after(revision);
        int count = unsaved.map(steps::repeat).orElse(0);
        changed = count > 0;
        if (count > 0) {
            notices.add(count + (count == 1 ? " step" : " steps") + " that had not been saved came back");
        }
        if (unsaved.isPresent() && !contents.damaged() && count == unsaved.get().size()) {
            journal.goOn(contents.length());
            begun = true;
            return;
        }
        // Of a crash between a save and the new journal everything is in the file; anything else is worth keeping.
        if (!contents.precedes(revision) && !journal.isBlank()) {
            Path aside = place.free(".journal.damaged");
            Files.copy(place.journal(), aside);
            notices.add("the rest of the journal does not fit the case; it is kept as " + aside.getFileName());
        }
        if (count > 0) {
            save();
        } else {
            begin();
        }
    }

    public Path path() {
        return place.file();
    }

    public CaseDocument document() {
        return steps.document();
    }

    /** What the file has derived of the document, as long as nothing was changed in it; see {@link Derived}. */
    public Optional<Derived> derived() {
        return derived.filter(any -> !changed && notices.isEmpty());
    }

    /** What happened when the case was opened that its analyst should know, such as steps that came back. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /** Adds an edit. It is on the disk when this returns; where writing fails, nothing has changed. */
    public void add(Edit edit) throws IOException {
        take(steps.edit(edit));
    }

    /** Takes back the last edit, and tells which; empty where there is none. */
    public Optional<Edit> undo() throws IOException {
        return undo(Optional.empty(), Optional.empty());
    }

    /** The same, with who did it and when for the log. */
    public Optional<Edit> undo(Optional<String> author, Optional<Instant> at) throws IOException {
        Optional<Edit> edit = document().history().nextUndo();
        if (edit.isPresent()) {
            take(Steps.undo(author, at));
        }
        return edit;
    }

    /** Brings back the edit that was undone last, and tells which; empty where there is none. */
    public Optional<Edit> redo() throws IOException {
        return redo(Optional.empty(), Optional.empty());
    }

    /** The same, with who did it and when for the log. */
    public Optional<Edit> redo(Optional<String> author, Optional<Instant> at) throws IOException {
        Optional<Edit> edit = document().history().nextRedo();
        if (edit.isPresent()) {
            take(Steps.redo(author, at));
        }
        return edit;
    }

    /** Adds articles, or new readings of those that are there. */
    public void addArticles(List<StoredArticle> more) throws IOException {
        take(steps.articles(more));
    }

    /** First the disk, then the document. */
    private void take(ObjectNode step) throws IOException {
        if (!begun) {
            begin();
        }
        journal.append(step);
        steps.repeat(step);
        changed = true;
    }

    private void begin() throws IOException {
        begun = false;
        journal.begin(revision);
        AtomicFile.force(place.file().toAbsolutePath().getParent());
        begun = true;
    }

    /** True where something is not in the file itself since the last save. */
    public boolean isChanged() {
        return changed;
    }

    /** Replaces name, views and settings; they are on the disk with the next save. */
    public void describe(String name, List<SavedView> views, Map<String, String> settings) {
        CaseDocument described = document().withName(name).withViews(views).withSettings(settings);
        changed |= !described.equals(document());
        steps.replace(described);
    }

    /**
     * Puts another state in place of this one, such as the case merged with a second one's: by a save, so that all of it is
     * there or nothing. Where that fails, nothing has changed.
     */
    public void replace(CaseDocument whole) throws IOException {
        CaseDocument before = document();
        steps.replace(whole);
        try {
            save();
        } catch (IOException | RuntimeException e) {
            if (revision < lastSave) {
                steps.replace(before);
            }
            throw e;
        }
    }

    /** Writes everything into the file. Where that fails, the file is as it was and the journal goes on. */
    public void save() throws IOException {
        save(Optional::empty);
    }

    /** The same, with what was derived of the {@link #document}, which the file then has for the next opening. */
    public void save(Supplier<Optional<Derived>> derived) throws IOException {
        // A journal that cannot be gone on with stays until the file has what it has.
        Saving saving = begun ? beginSave(derived) : new Saving(document(), ++lastSave, derived);
        saving.write();
        endSave(saving);
    }

    /**
     * Begins a save that another thread is to write, while more steps are taken here. The journal knows from now on which
     * of its steps that save will have.
     *
     * @param derived  of the {@link #document}; asked for on the thread that writes
     */
    public Saving beginSave(Supplier<Optional<Derived>> derived) throws IOException {
        if (!begun) {
            begin();
        }
        long next = ++lastSave;
        journal.append(Journal.save(next));
        return new Saving(document(), next, derived);
    }

    /** The case as it was when a save was begun. */
    public final class Saving {
        private final CaseDocument document;
        private final long number;
        private final Supplier<Optional<Derived>> derived;

        private Saving(CaseDocument document, long number, Supplier<Optional<Derived>> derived) {
            this.document = document;
            this.number = number;
            this.derived = derived;
        }

        /** Writes it, on any thread. Where that fails, the file is as it was. Does nothing once a newer save is written. */
        public void write() throws IOException {
            synchronized (writing) {
                if (number > written) {
                    place.write(disk, json, document, number, derived.get());
                    written = number;
                }
            }
        }
    }

    /** Ends a save that was written, on the thread that began it. Steps taken meanwhile stay in the journal. */
    public void endSave(Saving saving) throws IOException {
        if (closed || saving.number < revision) {
            return;
        }
        revision = saving.number;
        changed = !saving.document.equals(document());
        if (!changed) {
            begin();
        }
    }

    /** Whether some window has that case open. */
    public static boolean isInUse(Path file) {
        Path journal = journalOf(file);
        if (!Files.exists(journal)) {
            return false;
        }
        try {
            Journal.open(Disk.REAL, journal).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** The save before the last, where there is one. */
    public static Optional<Path> backup(Path file) {
        return Optional.of(backupOf(file)).filter(Files::isRegularFile);
    }

    /**
     * Goes back to the save before the last, where a case file is broken. The broken file and its journal are kept beside
     * it, with {@code .broken} at the end of their names; nothing is lost.
     *
     * @throws NoSuchFileException  if there is no backup
     * @throws FormatException      if the backup is broken too; all stays as it was
     */
    public static CaseFile restore(Path file) throws IOException {
        new CasePlace(file).restore();
        return open(file);
    }

    /** Lets go of the file. What was not saved stays in the journal and comes back with the next opening. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        synchronized (writing) {
            closed = true;
            try {
                if (journal.read().after(revision).filter(List::isEmpty).isPresent()) {
                    journal.delete();
                }
            } finally {
                journal.close();
            }
        }
    }
}
