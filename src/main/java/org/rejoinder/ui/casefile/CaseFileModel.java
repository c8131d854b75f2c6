package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.Drafts;
import org.rejoinder.casefile.FormatException;
import org.rejoinder.casefile.RecentCases;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.casework.Derived;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Prepared;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

/** Opens case files and keeps the open case in one: from then on each decision is written down as it is taken. */
public final class CaseFileModel {
    /** Cases of fewer statements are put together as quickly as what was derived of them is read. */
    private static final int MANY = 1_000;

    private final Workspace workspace;
    private final Notices notices;
    private final TaskRunner runner;
    private TaskRunner settler;
    private Executor settleStart = Runnable::run;
    private Duration patience = Duration.ZERO;
    private final Messages messages;
    private final RecentCases recentCases;
    private final Troubles troubles;
    private final CaseOpening opening;
    private final DraftStore draft;
    private final Unfinished unfinished;
    private Runnable onUnfinished = () -> { };
    private Runnable elsewhere = () -> { };
    /** What was decided in the case that this one is a copy of: its file has that. */
    private List<Edit> copied = List.of();
    private final ReadOnlyObjectWrapper<Optional<CaseFile>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> lastGood = new ReadOnlyObjectWrapper<>(Optional.empty());
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
        settler = runner;
        troubles = new Troubles(messages);
        opening = new CaseOpening(workspace, runner, messages);
        recent.set(recentCases.list());
        draft = new DraftStore(this::document, failure -> notices.problem(
                messages.get("case.no-draft"), List.of(messages.get("case.no-draft.save")), saveElsewhere()));
        unfinished.keepBeside(() -> file.get().map(CaseFile::path).or(draft::place));
    }

    /** @param saveAs  asks for another file, and saves the case there */
    public void saveElsewhereWith(Runnable saveAs) {
        elsewhere = saveAs;
    }

    /** Where a file cannot be written, another may. */
    private Optional<Notices.Offer> saveElsewhere() {
        return Optional.of(new Notices.Offer(messages.get("case.save-as"), () -> elsewhere.run()));
    }

    /** @param goOn  shows the form that was typed into last and not saved */
    public void goOnWith(Runnable goOn) {
        onUnfinished = goOn;
    }

    /** Keeps a case that has no file yet in one of these, so that nothing that was decided is lost with the program. */
    public void keepDraftsIn(Drafts drafts) {
        draft.keepIn(drafts);
        workspace.keepUnnamedIn(draft);
    }

    /**
     * Where the program was ended before a case was saved, tells so and offers to go on with it; false where not.
     *
     * @param showAll  shows all of {@link #leftDrafts}, where there are several
     */
    public boolean offerDraft(Runnable showAll) {
        List<Path> left = draft.drafts().left();
        if (left.size() == 1) {
            notices.problem(messages.get("case.draft"),
                    List.of(messages.get("case.draft.kept"), messages.get("case.draft.rid")),
                    new Notices.Offer(messages.get("case.draft.open"), () -> openDraft(left.getFirst())));
        } else if (!left.isEmpty()) {
            notices.problem(messages.get("case.draft"), List.of(messages.get("case.draft.several", left.size())),
                    new Notices.Offer(messages.get("case.draft.show"), showAll));
        }
        return !left.isEmpty();
    }

    /** Cases that were never saved, and that no window has open. */
    public LeftDrafts leftDrafts() {
        return new LeftDrafts(draft.drafts(), runner, this::openDraft, notices, messages);
    }

    private void openDraft(Path path) {
        open(work -> CaseOpening.Read.of(CaseFile.open(path)), opened -> {
            // What is decided since the start is in no file either, and is offered the next time.
            boolean wanted = isUnsaved();
            unfinished.leave();
            draft.end(wanted);
            close();
            workspace.open(opened.prepared());
            draft.goOn(opened.file().orElseThrow());
            bringBack(opened.file().get());
        }, cause -> notOpened(List.of(troubles.line(path, cause))));
    }

    /** Assembles cases with this runner, beside the window that shows them already as they were derived before. */
    public void settleWith(TaskRunner other) {
        settleWith(other, Runnable::run);
    }

    /** @param start  begins that when the case is shown, on the window's thread */
    public void settleWith(TaskRunner other, Executor start) {
        settler = other;
        settleStart = start;
    }

    /** The file that the case is kept in; empty where it has none yet. */
    public ReadOnlyObjectProperty<Optional<CaseFile>> file() {
        return file.getReadOnlyProperty();
    }

    /** A case file that could not be opened because it is broken, while the save before it may be whole. */
    public ReadOnlyObjectProperty<Optional<Path>> lastGood() {
        return lastGood.getReadOnlyProperty();
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

    /** Begins a case with nothing in it, in place of what is open. */
    public void openNew() {
        close();
        lastGood.set(Optional.empty());
        workspace.openEmpty(messages.get("case.new"));
    }

    /** Calls the case something else, in its file too. */
    public void rename(String name) {
        workspace.rename(name);
        save();
        file.get().ifPresent(kept -> remember(kept.path()));
    }

    /** Opens a case file in place of what is open. Where that fails, all stays as it was. */
    public void open(Path path) {
        if (isOpen(path)) {
            notices.done(messages.get("case.open-already", path.getFileName()));
            return;
        }
        lastGood.set(Optional.empty());
        open(work -> CaseOpening.Read.of(path, patience, messages.get("case.in-use"), work), this::show,
                cause -> notOpened(path, cause));
    }

    /** How long to wait for a window that has a case and may be closing it; at first not at all. */
    public void waitForOthers(Duration most) {
        patience = most;
    }

    /** Goes back to the save before the last one of {@link #lastGood}; the broken file is kept beside it. */
    public void openLastGood() {
        lastGood.get().ifPresent(path -> {
            lastGood.set(Optional.empty());
            open(work -> CaseOpening.Read.of(CaseFile.restore(path)), this::show, cause -> notOpened(path, cause));
        });
    }

    private void open(Work<CaseOpening.Read> reading, Consumer<CaseOpening.Opened> done, Consumer<Exception> failed) {
        opening.open(reading, outcome -> {
            switch (outcome) {
                case Outcome.Done<CaseOpening.Opened>(CaseOpening.Opened opened) -> take(opened, done, failed);
                case Outcome.Failed<CaseOpening.Opened>(Exception cause) -> failed.accept(cause);
                case Outcome.Cancelled<CaseOpening.Opened>() -> notices.done(messages.get("case.opening-cancelled"));
            }
        });
    }

    /** Where something fails while the case is shown, that is told too, and its file is free again. */
    private void take(CaseOpening.Opened opened, Consumer<CaseOpening.Opened> done, Consumer<Exception> failed) {
        try {
            done.accept(opened);
        } catch (RuntimeException e) {
            if (!file.get().equals(opened.file())) {
                opened.file().ifPresent(CaseOpening::letGo);
            }
            failed.accept(e);
        }
    }

    /** How far the case is that is being opened; empty where none is. */
    public ReadOnlyObjectProperty<Optional<TaskRunner.Update>> progress() {
        return opening.progress();
    }

    /** Stops opening; what is open stays. */
    public void cancelOpening() {
        opening.cancel();
    }

    private boolean isOpen(Path path) {
        try {
            return file.get().isPresent() && Files.isSameFile(file.get().get().path(), path);
        } catch (IOException e) {
            return false;
        }
    }

    private void notOpened(Path path, Exception cause) {
        List<String> lines = new ArrayList<>(List.of(troubles.line(path, cause)));
        if (cause instanceof FormatException && CaseFile.backup(path).isPresent()) {
            lastGood.set(Optional.of(path));
            lines.add(messages.get("case.last-good"));
            notices.problem(messages.get("case.not-opened"), lines,
                    new Notices.Offer(messages.get("case.open-last-good"), this::openLastGood));
        } else if (!(cause instanceof FormatException) && Files.isReadable(path)) {
            // In use elsewhere, or on a place that nobody may write to.
            lines.add(messages.get("case.copy"));
            notices.problem(messages.get("case.not-opened"), lines,
                    new Notices.Offer(messages.get("case.open-copy"), () -> openCopy(path)));
        } else {
            notOpened(lines);
        }
    }

    private void notOpened(List<String> lines) {
        notices.problem(messages.get("case.not-opened"), lines);
    }

    /** Shows a case as it is now, without its file, which is left to whoever may write it. */
    private void openCopy(Path path) {
        open(work -> new CaseOpening.Read(CaseFile.read(path), Optional.empty()), opened -> {
            close();
            copied = opened.prepared().document().history().done();
            workspace.open(opened.prepared());
            notices.done(messages.get("case.copy-opened", path.getFileName()));
        }, cause -> notOpened(List.of(troubles.line(path, cause))));
    }

    private void show(CaseOpening.Opened opened) {
        CaseFile kept = opened.file().orElseThrow();
        close();
        workspace.open(opened.prepared());
        keep(kept);
        bringBack(kept);
        if (opened.prepared().recalled()) {
            settle(opened.prepared());
        }
    }

    /** What had not been saved is there again: steps, and what was typed. Only what is wrong stays to be closed. */
    private void bringBack(CaseFile kept) {
        List<String> wrong = new ArrayList<>(kept.notices());
        try {
            unfinished.open(kept.path());
        } catch (IOException e) {
            wrong.add(messages.get("case.typed.broken", troubles.line(TypedForm.beside(kept.path()), e)));
        }
        List<String> lines = new ArrayList<>(wrong);
        if (kept.cameBack() > 0) {
            lines.add(messages.get("case.came-back", kept.cameBack()));
        }
        int forms = unfinished.all().get().size();
        Optional<Notices.Offer> offer = Optional.of(forms).filter(count -> count > 0)
                .map(count -> new Notices.Offer(messages.get("case.typed.go-on"), onUnfinished));
        offer.ifPresent(any -> lines.add(messages.get("case.typed", forms)));
        if (!wrong.isEmpty()) {
            notices.problem(messages.get("case.recovered"), lines, offer);
        } else if (offer.isPresent()) {
            notices.done(messages.get("case.recovered"), lines, offer);
        } else if (!lines.isEmpty()) {
            notices.done(lines.getFirst());
        }
    }

    /**
     * What was derived before is shown at once; whether it is true is found out beside that, and what is true is shown.
     */
    private void settle(Prepared prepared) {
        settleStart.execute(() -> settler.run(prepared::assemble, update -> { }, (Outcome<Case> outcome) -> {
            switch (outcome) {
                case Outcome.Done<Case>(Case assembled) -> workspace.settle(prepared, assembled);
                case Outcome.Failed<Case> failed -> workspace.settle(prepared);
                case Outcome.Cancelled<Case> cancelled -> { }
            }
        }));
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

    private void keep(CaseFile opened) {
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
