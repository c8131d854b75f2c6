package org.rejoinder.ui.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.CaseInUseException;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;
import org.rejoinder.ui.state.Prepared;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/**
 * Reads a case and puts it together in the background, while what is open can be worked with. Of several that are asked
 * for only the last is opened.
 */
final class CaseOpening {
    private static final Duration STEP = Duration.ofMillis(100);

    private final Workspace workspace;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<TaskRunner.Update>> progress =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Running> running = Optional.empty();
    private Object turn;

    /**
     * @param file      that is kept open for work; empty for a case that is only looked at
     * @param problems  what of a case that is only looked at is damaged, each in a line for people
     */
    record Read(CaseDocument document, Optional<CaseFile> file, List<String> problems) {
        static Read of(CaseFile kept) {
            return new Read(kept.document(), Optional.of(kept), List.of());
        }

        static Read of(CaseFile.Look look) {
            return new Read(look.document(), Optional.empty(), look.problems());
        }

        /**
         * Opens a case file. Where a window has it that may be closing, that is waited for.
         *
         * @param patience  how long at most
         * @param waiting   said meanwhile
         */
        static Read of(Path path, Duration patience, String waiting, Progress work)
                throws IOException, InterruptedException {
            long end = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return of(CaseFile.open(path));
                } catch (CaseInUseException e) {
                    if (System.nanoTime() >= end) {
                        throw e;
                    }
                    work.report(-1, waiting);
                    work.checkCancelled();
                    Thread.sleep(STEP);
                }
            }
        }
    }

    /** A case that need only be shown. */
    record Opened(Prepared prepared, Optional<CaseFile> file, List<String> problems) {}

    CaseOpening(Workspace workspace, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.runner = runner;
        this.messages = messages;
    }

    /** How far it is; empty where nothing is opened. */
    ReadOnlyObjectProperty<Optional<TaskRunner.Update>> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What is open stays; the file is let go of. */
    void cancel() {
        running.ifPresent(Running::cancel);
    }

    /** @param end  told once, unless another is opened instead */
    void open(Work<Read> reading, Consumer<Outcome<Opened>> end) {
        cancel();
        Object mine = new Object();
        turn = mine;
        AtomicReference<Optional<CaseFile>> held = new AtomicReference<>(Optional.empty());
        progress.set(Optional.of(new TaskRunner.Update(-1, messages.get("case.reading"))));
        Running begun = runner.<Opened>run(work -> {
            Read read = reading.run(work);
            try {
                work.checkCancelled();
                Opened opened = new Opened(workspace.prepare(
                        read.document(), read.file().flatMap(CaseFile::derived), assembling(work)), read.file(),
                        read.problems());
                held.set(read.file());
                return opened;
            } catch (RuntimeException e) {
                // At once: it may be asked for again already.
                read.file().ifPresent(CaseOpening::letGo);
                throw e;
            }
        }, update -> show(mine, Optional.of(update)), outcome -> {
            show(mine, Optional.empty());
            if (!(outcome instanceof Outcome.Done<Opened>)) {
                held.get().ifPresent(CaseOpening::letGo);
            }
            if (turn == mine) {
                turn = null;
                end.accept(outcome);
            } else if (outcome instanceof Outcome.Done<Opened>(Opened late)) {
                late.file().ifPresent(CaseOpening::letGo);
            }
        });
        running = turn == mine ? Optional.of(begun) : Optional.empty();
    }

    private void show(Object which, Optional<TaskRunner.Update> update) {
        if (turn == which) {
            progress.set(update);
        }
    }

    private Progress assembling(Progress work) {
        String words = messages.get("case.assembling");
        return new Progress() {
            @Override
            public void report(double share, String message) {
                work.report(share, words);
            }

            @Override
            public boolean isCancelled() {
                return work.isCancelled();
            }
        };
    }

    /** Nothing was changed in it. */
    static void letGo(CaseFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // Whatever is not in the file is in its journal still, and the next opening tells what is wrong.
        }
    }
}
