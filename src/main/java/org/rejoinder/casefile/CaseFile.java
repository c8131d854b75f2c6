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
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Edit;
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
    private final SinceSave since;
    private final Steps steps;
    private final List<String> notices;
    private final int cameBack;
    /** Of the document as the file had it when it was opened. */
    private final Optional<Derived> derived;
    /** Held while the file is written, so that an older state never takes the place of a newer one. */
    private final Object writing = new Object();
    /** Of the file as it was read or written here last. */
    private CasePlace.Stamp stamp;
    private long written;
    private boolean changed;
    private boolean closed;

    /**
     * How a case file begins.
     *
     * @param derived  of the document as the file has it
     * @param cameBack  how many steps the steps have that the file has not
     */
    record Start(Steps steps, Optional<Derived> derived, List<String> notices, int cameBack) {}

    CaseFile(Disk disk, CasePlace place, CaseJson json, SinceSave since, Start start) throws IOException {
        this.disk = disk;
        this.place = place;
        this.json = json;
        this.since = since;
        this.steps = start.steps();
        this.derived = start.derived();
        this.notices = List.copyOf(start.notices());
        this.cameBack = start.cameBack();
        this.changed = cameBack > 0;
        this.stamp = place.stamp();
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
        return look(file).document();
    }

    /**
     * A case as it was read without opening it.
     *
     * @param problems  what of it is damaged, and what is kept all the same; each in a line for people
     */
    public record Look(CaseDocument document, List<String> problems) {
        public Look {
            problems = List.copyOf(problems);
        }
    }

    /** The same, with what is wrong with the file or its journal. */
    public static Look look(Path file) throws IOException {
        CaseJson json = new CaseJson();
        CasePlace.Saved saved = new CasePlace(file).read(json);
        Steps steps = new Steps(json.articles(), saved.revision().document());
        List<String> problems = new ArrayList<>();
        if (!saved.fits()) {
            problems.add("was changed after Rejoinder had saved it, by hand or by damage; look at it before you go on");
        }
        if (Files.exists(journalOf(file))) {
            Journal.Contents journal = Journal.read(journalOf(file));
            int count = journal.after(saved.revision().number()).map(steps::repeat).orElse(0);
            if (!journal.isWhole(saved.revision().number(), count)) {
                problems.add("part of what was done since the last save is damaged and cannot be read: all that was "
                        + "saved is here, and " + count + (count == 1 ? " step" : " steps")
                        + " since; open it in Rejoinder, which keeps the damaged part beside it");
            }
        }
        return new Look(steps.document(), problems);
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
        return new Opening(disk, new CasePlace(file)).open();
    }

    /** Makes a case file of a document and leaves it open; a file that is there is kept as backup. */
    public static CaseFile create(Path file, CaseDocument document) throws IOException {
        return create(Disk.REAL, file, document);
    }

    /** The same, with what was derived of the document. */
    public static CaseFile create(Path file, CaseDocument document, Supplier<Optional<Derived>> derived)
            throws IOException {
        return new Opening(Disk.REAL, new CasePlace(file)).create(document, derived);
    }

    static CaseFile create(Disk disk, Path file, CaseDocument document) throws IOException {
        return new Opening(disk, new CasePlace(file)).create(document, Optional::empty);
    }

    static Path journalOf(Path file) {
        return new CasePlace(file).journal();
    }

    static Path backupOf(Path file) {
        return new CasePlace(file).backup();
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

    /** How many steps that had not been saved came back when the case was opened. */
    public int cameBack() {
        return cameBack;
    }

    /** What is wrong with the file or its journal, found when the case was opened, that its analyst should know. */
    public List<String> notices() {
        return notices;
    }

    /** Adds an edit. It is on the disk when this returns; where writing fails, nothing has changed. */
    public void add(Edit edit) throws IOException {
        add(List.of(edit));
    }

    /** The same with all edits of one step, at least one: either all of them are on the disk or none. */
    public void add(List<Edit> edits) throws IOException {
        take(steps.edits(edits));
    }

    /** Takes back the last step, and tells its edits; none where there is none. */
    public List<Edit> undo() throws IOException {
        return undo(Optional.empty(), Optional.empty());
    }

    /** The same, with who did it and when for the log. */
    public List<Edit> undo(Optional<String> author, Optional<Instant> at) throws IOException {
        List<Edit> step = document().history().nextUndo();
        if (!step.isEmpty()) {
            take(Steps.undo(author, at));
        }
        return step;
    }

    /** Brings back the step that was undone last, and tells its edits; none where there is none. */
    public List<Edit> redo() throws IOException {
        return redo(Optional.empty(), Optional.empty());
    }

    /** The same, with who did it and when for the log. */
    public List<Edit> redo(Optional<String> author, Optional<Instant> at) throws IOException {
        List<Edit> step = document().history().nextRedo();
        if (!step.isEmpty()) {
            take(Steps.redo(author, at));
        }
        return step;
    }

    /** Adds articles, or new readings of those that are there. */
    public void addArticles(List<StoredArticle> more) throws IOException {
        take(steps.articles(more));
    }

    /** First the disk, then the document. */
    private void take(ObjectNode step) throws IOException {
        since.append(step);
        steps.repeat(step);
        changed = true;
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
     * Puts another state in place of this one, such as the case merged with a second one's: by a save, so that all of
     * it is there or nothing. Where that fails, nothing has changed.
     */
    public void replace(CaseDocument whole) throws IOException {
        CaseDocument before = document();
        steps.replace(whole);
        try {
            save();
        } catch (IOException | RuntimeException e) {
            if (since.isAhead()) {
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
        Saving saving = new Saving(document(), since.markIfBegun(), derived);
        saving.write();
        endSave(saving);
    }

    /**
     * Begins a save that another thread is to write, while more steps are taken here. The journal knows from now on
     * which of its steps that save will have.
     *
     * @param derived  of the {@link #document}; asked for on the thread that writes
     */
    public Saving beginSave(Supplier<Optional<Derived>> derived) throws IOException {
        return new Saving(document(), since.mark(), derived);
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

        /**
         * Writes it, on any thread. Where that fails, the file is as it was. Does nothing once a newer save is written.
         */
        public void write() throws IOException {
            synchronized (writing) {
                if (number > written) {
                    place.checkIsAs(stamp);
                    try {
                        place.write(disk, json, document, number, derived.get());
                    } finally {
                        stamp = place.stamp();
                    }
                    written = number;
                }
            }
        }
    }

    /** Ends a save that was written, on the thread that began it. Steps taken meanwhile stay in the journal. */
    public void endSave(Saving saving) throws IOException {
        if (closed || !since.isCurrent(saving.number)) {
            return;
        }
        since.saved(saving.number);
        changed = !saving.document.equals(document());
        if (!changed) {
            since.begin();
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
     * Goes back to the save before the last, where a case file is broken. The broken file and its journal are kept
     * beside it, with {@code .broken} at the end of their names; nothing is lost.
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
            since.close();
        }
    }
}
