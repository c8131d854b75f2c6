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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.FormatException;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.model.Case;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.state.Prepared;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Troubles;

/** Puts another case in place of the open one: an empty one, one of a file, or one that was never saved. */
public final class OpeningModel {
    private final CaseFileModel kept;
    private final Workspace workspace;
    private final Notices notices;
    private final TaskRunner runner;
    private final Messages messages;
    private final Unfinished unfinished;
    private final Troubles troubles;
    private final CaseOpening opening;
    private final ReadOnlyObjectWrapper<Optional<Path>> lastGood = new ReadOnlyObjectWrapper<>(Optional.empty());
    private TaskRunner settler;
    private Executor settleStart = Runnable::run;
    private Duration patience = Duration.ZERO;
    private Runnable onUnfinished = () -> { };

    /** @param kept  keeps what is opened */
    OpeningModel(CaseFileModel kept, Workspace workspace, Notices notices, TaskRunner runner, Messages messages,
            Unfinished unfinished) {
        this.kept = kept;
        this.workspace = workspace;
        this.notices = notices;
        this.runner = runner;
        this.messages = messages;
        this.unfinished = unfinished;
        settler = runner;
        troubles = new Troubles(messages);
        opening = new CaseOpening(workspace, runner, messages);
    }

    /** @param goOn  shows the form that was typed into last and not saved */
    public void goOnWith(Runnable goOn) {
        onUnfinished = goOn;
    }

    /**
     * Where the program was ended before a case was saved, tells so and offers to go on with it; false where not.
     *
     * @param showAll  shows all of {@link #leftDrafts}, where there are several
     */
    public boolean offerDraft(Runnable showAll) {
        List<Path> left = kept.drafts().left();
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
        return new LeftDrafts(kept.drafts(), runner, this::openDraft, notices, messages);
    }

    private void openDraft(Path path) {
        open(work -> CaseOpening.Read.of(CaseFile.open(path)), opened -> {
            kept.setAside();
            workspace.open(opened.prepared());
            kept.keepAsDraft(opened.file().orElseThrow());
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

    /** A case file that could not be opened because it is broken, while the save before it may be whole. */
    public ReadOnlyObjectProperty<Optional<Path>> lastGood() {
        return lastGood.getReadOnlyProperty();
    }

    /** Begins a case with nothing in it, in place of what is open. */
    public void openNew() {
        kept.close();
        lastGood.set(Optional.empty());
        workspace.openEmpty(messages.get("case.new"));
    }

    /** Opens a case file in place of what is open. Where that fails, all stays as it was. */
    public void open(Path path) {
        if (kept.isOpen(path)) {
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
            if (!kept.file().get().equals(opened.file())) {
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
    public void cancel() {
        opening.cancel();
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
        open(work -> CaseOpening.Read.of(CaseFile.look(path)), opened -> {
            kept.close();
            kept.leaveToOthers(opened.prepared().document().history().done());
            workspace.open(opened.prepared());
            String copy = messages.get("case.copy-opened", path.getFileName());
            if (opened.problems().isEmpty()) {
                notices.done(copy);
            } else {
                notices.problem(copy, opened.problems());
            }
        }, cause -> notOpened(List.of(troubles.line(path, cause))));
    }

    private void show(CaseOpening.Opened opened) {
        CaseFile file = opened.file().orElseThrow();
        kept.close();
        workspace.open(opened.prepared());
        kept.keep(file);
        bringBack(file);
        if (opened.prepared().recalled()) {
            settle(opened.prepared());
        }
    }

    /** What had not been saved is there again: steps, and what was typed. Only what is wrong stays to be closed. */
    private void bringBack(CaseFile file) {
        List<String> wrong = new ArrayList<>(file.notices());
        try {
            unfinished.open(file.path());
        } catch (IOException e) {
            wrong.add(messages.get("case.typed.broken", troubles.line(TypedForm.beside(file.path()), e)));
        }
        List<String> lines = new ArrayList<>(wrong);
        if (file.cameBack() > 0) {
            lines.add(messages.get("case.came-back", file.cameBack()));
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
}
