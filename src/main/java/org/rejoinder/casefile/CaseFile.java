package org.rejoinder.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Edit;
import tools.jackson.databind.node.ObjectNode;

/**
 * An open case file. Every step is in the journal beside it, on the disk, before {@link #document} shows it; a save
 * puts everything into the file itself and keeps the file before it as a backup. For one thread at a time.
 */
public final class CaseFile implements AutoCloseable {
    /** The ending of case files. */
    public static final String ENDING = ".rejoinder";

    private final Path file;
    private final CaseJson json;
    private final Journal journal;
    private final List<String> notices;
    private final Steps steps;
    private long revision;
    /** The journal follows the last save, and not the one before it. */
    private boolean begun;
    private boolean changed;

    private CaseFile(Path file, CaseJson json, Journal journal, CaseJson.Revision saved) {
        this.file = file;
        this.json = json;
        this.journal = journal;
        this.notices = new ArrayList<>();
        this.steps = new Steps(json.articles(), saved.document());
        this.revision = saved.number();
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
        CaseJson.Revision saved = saved(file, json);
        Steps steps = new Steps(json.articles(), saved.document());
        if (Files.exists(journalOf(file))) {
            steps.repeat(Journal.read(journalOf(file)), saved.number());
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
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return opened(file, json -> saved(file, json), CaseFile::recover);
    }

    /** Makes a case file of a document and leaves it open; a file that is there is kept as backup. */
    public static CaseFile create(Path file, CaseDocument document) throws IOException {
        return opened(file, json -> new CaseJson.Revision(document, 0), CaseFile::save);
    }

    private interface Start {
        CaseJson.Revision from(CaseJson json) throws IOException;
    }

    private interface Ready {
        void make(CaseFile opened) throws IOException;
    }

    private static CaseFile opened(Path file, Start start, Ready ready) throws IOException {
        CaseJson json = new CaseJson();
        Journal journal = Journal.open(journalOf(file));
        try {
            CaseFile opened = new CaseFile(file, json, journal, start.from(json));
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

    private static CaseJson.Revision saved(Path file, CaseJson json) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return json.read(in);
        } catch (FormatException e) {
            String hint = Files.exists(backupOf(file))
                    ? "; the save before it is kept as " + backupOf(file).getFileName() : "";
            throw new FormatException(e.getMessage() + hint, e);
        }
    }

    static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private void recover() throws IOException {
        Journal.Contents contents = journal.read();
        int count = steps.repeat(contents, revision);
        changed = count > 0;
        boolean ours = contents.follows().filter(number -> number == revision).isPresent();
        if (count > 0) {
            notices.add(count + (count == 1 ? " step" : " steps") + " that had not been saved came back");
        }
        if (ours && !contents.damaged() && count == contents.steps().size()) {
            journal.goOn(contents.length());
            begun = true;
            return;
        }
        // Of a crash between a save and the new journal everything is in the file; anything else is worth keeping.
        boolean saved = contents.follows().filter(number -> number == revision - 1).isPresent();
        if (!saved && !journal.isBlank()) {
            Path aside = file.resolveSibling(file.getFileName() + ".journal.damaged");
            Files.copy(journalOf(file), aside, StandardCopyOption.REPLACE_EXISTING);
            notices.add("the rest of the journal does not fit the case; it is kept as " + aside.getFileName());
        }
        if (count > 0) {
            save();
        } else {
            begin();
        }
    }

    public Path path() {
        return file;
    }

    public CaseDocument document() {
        return steps.document();
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
        Optional<Edit> edit = document().history().nextUndo();
        if (edit.isPresent()) {
            take(Steps.undo());
        }
        return edit;
    }

    /** Brings back the edit that was undone last, and tells which; empty where there is none. */
    public Optional<Edit> redo() throws IOException {
        Optional<Edit> edit = document().history().nextRedo();
        if (edit.isPresent()) {
            take(Steps.redo());
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

    /** Writes everything into the file. Where that fails, the file is as it was and the journal goes on. */
    public void save() throws IOException {
        backUp();
        long next = revision + 1;
        AtomicFile.write(file, out -> json.write(out, document(), next));
        revision = next;
        changed = false;
        begin();
    }

    private void backUp() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            AtomicFile.write(backupOf(file), in::transferTo);
        } catch (NoSuchFileException e) {
            // The first save has nothing to keep.
        }
    }

    /** Lets go of the file. What was not saved stays in the journal and comes back with the next opening. */
    @Override
    public void close() throws IOException {
        try {
            if (journal.read().steps().isEmpty()) {
                journal.delete();
            }
        } finally {
            journal.close();
        }
    }
}
