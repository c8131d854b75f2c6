package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

/** Keeps the open case in a file: from then on each decision is written down as it is taken. */
public final class CaseFileModel {
    /** Cases of fewer statements are put together as quickly as what was derived of them is read. */
    private static final int MANY = 1_000;

    private final Workspace workspace;
    private final Notices notices;
    private final TaskRunner runner;
    private final Messages messages;
    private final RecentCases recentCases;
    private final Troubles troubles;
    private final OpeningModel opening;
    private final DraftStore draft;
    private final Unfinished unfinished;
    private Runnable elsewhere = () -> { };
    /** What was decided in the case that this one is a copy of: its file has that. */
    private List<Edit> copied = List.of();
    private final ReadOnlyObjectWrapper<Optional<CaseFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RecentCases.Recent>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();

    public CaseFileModel(Workspace workspace, Notices notices, TaskRunner runner, Messages messages) {
        this(workspace, notices, runner, messages, RecentCases.forgotten());
    }

    /** @param recentCases  where it is kept which cases were open */
    public CaseFileModel(Workspace workspace, Notices notices, TaskRunner runner, Messages messages,
            RecentCases recentCases) {
        this(workspace, notices, runner, messages, recentCases, new Unfinished());
    }

    /** @param unfinished  what is typed into forms, which is kept beside the case */
    public CaseFileModel(Workspace workspace, Notices notices, TaskRunner runner, Messages messages,
            RecentCases recentCases, Unfinished unfinished) {
        this.workspace = workspace;
        this.unfinished = unfinished;
        this.notices = notices;
        this.runner = runner;
        this.messages = messages;
        this.recentCases = recentCases;
        troubles = new Troubles(messages);
        opening = new OpeningModel(this, workspace, notices, runner, messages, unfinished);
        recent.set(recentCases.list());
        draft = new DraftStore(this::document, failure -> notices.problem(
                messages.get("case.no-draft"), List.of(messages.get("case.no-draft.save")), saveElsewhere()));
        unfinished.keepBeside(() -> file.get().map(CaseFile::path).or(draft::place));
    }

    /** Puts another case in place of this one. */
    public OpeningModel opening() {
        return opening;
    }

    /** @param saveAs  asks for another file, and saves the case there */
    public void saveElsewhereWith(Runnable saveAs) {
        elsewhere = saveAs;
    }

    /** Where a file cannot be written, another may. */
    private Optional<Notices.Offer> saveElsewhere() {
        return Optional.of(new Notices.Offer(messages.get("case.save-as"), () -> elsewhere.run()));
    }

    /** Keeps a case that has no file yet in one of these, so that nothing that was decided is lost with the program. */
    public void keepDraftsIn(Drafts drafts) {
        draft.keepIn(drafts);
        workspace.keepUnnamedIn(draft);
    }

    /** The file that the case is kept in; empty where it has none yet. */
    public ReadOnlyObjectProperty<Optional<CaseFile>> file() {
        return file.getReadOnlyProperty();
    }

    /** Cases that were open before, the last first. */
    public ReadOnlyObjectProperty<List<RecentCases.Recent>> recent() {
        return recent.getReadOnlyProperty();
    }

    /** True while the file is being written. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** True where closing the window would lose decisions, or what is typed and not saved. */
    public boolean isUnsaved() {
        return file.get().isEmpty()
                && (!workspace.decided().equals(copied) || !unfinished.all().get().isEmpty());
    }

    /** Calls the case something else, in its file too. */
    public void rename(String name) {
        workspace.rename(name);
        save();
        file.get().ifPresent(kept -> remember(kept.path()));
    }

    boolean isOpen(Path path) {
        try {
            return file.get().isPresent() && Files.isSameFile(file.get().get().path(), path);
        } catch (IOException e) {
            return false;
        }
    }

    /** Of that document, as far as the case that is shown is made of it; told on any thread. */
    private Supplier<Optional<Derived>> derived(CaseDocument document) {
        Case shown = workspace.theCase();
        boolean settling = workspace.isSettling();
        return () -> !settling && shown.articles().size() == document.articles().size()
                && shown.articles().stream().mapToInt(parsed -> parsed.statements().size()).sum() >= MANY
                && shown.edits().equals(document.history().done()) ? Optional.of(Derived.of(shown)) : Optional.empty();
    }

    /** Makes a file of the open case and keeps it there from now on. */
    public void saveAs(Path path) {
        if (isOpen(path)) {
            save();
            return;
        }
        try {
            CaseDocument document = workspace.isNamed() ? document() : document().withName(stem(path));
            CaseFile created = CaseFile.create(path, document, derived(document));
            List<TypedForm> typed = unfinished.all().get();
            typed.forEach(form -> unfinished.drop(form.kind(), form.of()));
            close();
            keep(created);
            unfinished.move(typed);
            if (!workspace.isNamed()) {
                workspace.rename(document.name());
            }
            notices.done(messages.get("case.saved", path.getFileName()));
        } catch (IOException | RuntimeException e) {
            notices.problem(messages.get("case.not-saved"),
                    List.of(troubles.line(path, e), messages.get("case.not-saved.open")), saveElsewhere());
        }
    }

    /** What a case is called that nobody has named but by its file. */
    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    /** The case with the views and settings that its file has. */
    private CaseDocument document() {
        CaseDocument document = workspace.document();
        return file.get().map(CaseFile::document)
                .map(kept -> document.withViews(kept.views()).withSettings(kept.settings())).orElse(document);
    }

    /** Writes the file anew in the background, while the journal goes on; false where the case has none. */
    public boolean save() {
        file.get().filter(opened -> !saving.get()).ifPresent(opened -> {
            try {
                CaseDocument document = opened.document();
                opened.describe(workspace.theCase().name(), document.views(), document.settings());
                CaseFile.Saving written = opened.beginSave(derived(opened.document()));
                saving.set(true);
                runner.run(work -> {
                    written.write();
                    return written;
                }, update -> { }, (Outcome<CaseFile.Saving> outcome) -> saved(opened, outcome));
            } catch (IOException e) {
                notSaved(opened, e);
            }
        });
        return file.get().isPresent();
    }

    private void saved(CaseFile opened, Outcome<CaseFile.Saving> outcome) {
        saving.set(false);
        switch (outcome) {
            case Outcome.Done<CaseFile.Saving>(CaseFile.Saving written) -> {
                try {
                    opened.endSave(written);
                    notices.done(messages.get("case.saved", opened.path().getFileName()));
                } catch (IOException e) {
                    notSaved(opened, e);
                }
            }
            case Outcome.Failed<CaseFile.Saving>(Exception cause) -> notSaved(opened, cause);
            case Outcome.Cancelled<CaseFile.Saving>() -> { }
        }
    }

    private void notSaved(CaseFile opened, Exception cause) {
        notices.problem(messages.get("case.not-saved"),
                List.of(troubles.line(opened.path(), cause), messages.get("case.not-saved.kept")),
                saveElsewhere());
    }

    /** Lets go of the file without a save: what its journal has stays there, and one without a step goes. */
    public void letGo() {
        file.get().ifPresent(opened -> {
            try {
                opened.close();
            } catch (IOException e) {
                // The file and its journal are as they were.
            }
        });
        file.set(Optional.empty());
    }

    /** Lets go of the file, with all that was decided in it and all that was told of it. */
    public void close() {
        notices.close();
        file.get().ifPresent(opened -> {
            // Where the save fails the journal still has every step, and the file must be free again all the same.
            try (opened) {
                if (opened.isChanged()) {
                    opened.save(derived(opened.document()));
                }
            } catch (IOException e) {
                notSaved(opened, e);
            }
        });
        unfinished.leave();
        copied = List.of();
        draft.end(false);
        workspace.keepIn(draft, failure -> { });
        file.set(Optional.empty());
    }

    /** Leaves a case without a file. What is decided in it is in none either, and is offered the next time. */
    void setAside() {
        boolean wanted = isUnsaved();
        unfinished.leave();
        draft.end(wanted);
        close();
    }

    /** Goes on with a case that was never saved. */
    void keepAsDraft(CaseFile left) {
        draft.goOn(left);
    }

    Drafts drafts() {
        return draft.drafts();
    }

    /** @param decided  in the case that this one is a copy of: its file has that, and is left to whoever may write it */
    void leaveToOthers(List<Edit> decided) {
        copied = decided;
    }

    void keep(CaseFile opened) {
        file.set(Optional.of(opened));
        remember(opened.path());
        workspace.keepIn(new KeptInFile(opened), failure -> notices.problem(messages.get("case.not-written"),
                List.of(troubles.line(opened.path(), failure), messages.get("case.not-written.kept")),
                saveElsewhere()), () -> notices.solved(messages.get("case.not-written")));
    }

    private void remember(Path path) {
        recentCases.add(workspace.theCase().name(), path);
        recent.set(recentCases.list());
    }
}
