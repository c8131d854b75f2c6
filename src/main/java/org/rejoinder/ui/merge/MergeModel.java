package org.rejoinder.ui.merge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.CaseDocument;
import org.rejoinder.casefile.CaseFile;
import org.rejoinder.casefile.CaseMerge.Side;
import org.rejoinder.model.Edit;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Progress;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.state.CaseAssembler;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Troubles;
import org.rejoinder.ui.words.Wording;

/**
 * Merges another case into the open one, into a file of its own: both cases stay as they are. Needs no toolkit.
 */
public final class MergeModel {
    private final Workspace workspace;
    private final CaseAssembler assembler;
    private final TaskRunner runner;
    private final Wording wording;
    private final Steps steps;
    private final String author;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Working());
    private final ReadOnlyObjectWrapper<TaskRunner.Update> update =
            new ReadOnlyObjectWrapper<>(new TaskRunner.Update(-1, ""));
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Map<Differences.Point, Side> choices = new HashMap<>();
    private Optional<Running> running = Optional.empty();

    /** Where a merge is. */
    public sealed interface State {
        /** Reading or writing. */
        record Working() implements State {}

        /** It cannot go on, and why. Nothing was changed. */
        record Failed(String line) implements State {}

        /**
         * To be settled.
         *
         * @param problems  what of the other case is damaged, each in a line for people
         */
        record Ready(Differences differences, List<String> problems) implements State {}
    }

    /** @param author  the name that decisions about conflicts are signed with */
    public MergeModel(Workspace workspace, CaseAssembler assembler, TaskRunner runner, Wording wording, Steps steps,
            String author) {
        this.workspace = workspace;
        this.assembler = assembler;
        this.runner = runner;
        this.wording = wording;
        this.steps = steps;
        this.author = author;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Grows with each choice. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** Reads the other case and compares it with the open one, in the background. */
    public void read(Path other) {
        CaseDocument open = workspace.document();
        work(other, progress -> {
            progress.report(-1, wording.messages().get("merge.working"));
            CaseFile.Look look = CaseFile.look(other);
            return new State.Ready(Differences.of(open, look.document(), assembler, wording, steps, progress),
                    look.problems().stream().map(line -> other.getFileName() + ": " + line).toList());
        }, state::set);
    }

    private interface Job<T> {
        T run(Progress progress) throws IOException;
    }

    private <T> void work(Path file, Job<T> job, Consumer<T> done) {
        State before = state.get();
        state.set(new State.Working());
        Running started = runner.run(job::run, update::set, (Outcome<T> outcome) -> {
            running = Optional.empty();
            switch (outcome) {
                case Outcome.Done<T>(T value) -> done.accept(value);
                case Outcome.Failed<T>(Exception cause) -> state.set(new State.Failed(
                        new Troubles(wording.messages()).line(file, cause)));
                case Outcome.Cancelled<T>() -> state.set(before);
            }
        });
        running = state.get() instanceof State.Working ? Optional.of(started) : Optional.empty();
    }

    /** How far what is under way is. */
    public ReadOnlyObjectProperty<TaskRunner.Update> progress() {
        return update.getReadOnlyProperty();
    }

    /**
     * Stops what is under way at its next step; nothing was changed. The merged case's file is written whole or not at
     * all: once its writing has begun, it is.
     */
    public void cancel() {
        running.ifPresent(Running::cancel);
    }

    /** Whose decision an analyst chose; empty where it is left as it stands. */
    public Optional<Side> choice(Differences.Point point) {
        return Optional.ofNullable(choices.get(point));
    }

    public void choose(Differences.Point point, Side side) {
        choices.put(point, side);
        changes.set(changes.get() + 1);
    }

    /** Chooses for all at once; empty leaves each as it stands. */
    public void chooseAll(Optional<Side> side) {
        if (state.get() instanceof State.Ready(Differences differences, _)) {
            choices.clear();
            side.ifPresent(one -> differences.points().forEach(point -> choices.put(point, one)));
            changes.set(changes.get() + 1);
        }
    }

    /** How many points an analyst has chosen a side for. */
    public int settled() {
        return choices.size();
    }

    /** Writes the merged case to a new file, in the background. */
    public void write(Path file, Consumer<Path> written) {
        if (state.get() instanceof State.Ready ready) {
            Map<Differences.Point, Side> chosen = Map.copyOf(choices);
            work(file, progress -> {
                progress.report(-1, wording.messages().get("merge.writing"));
                CaseDocument settled = settled(ready.differences(), chosen);
                progress.checkCancelled();
                CaseFile.create(file, settled).close();
                return file;
            }, path -> {
                state.set(ready);
                written.accept(path);
            });
        }
    }

    private CaseDocument settled(Differences differences, Map<Differences.Point, Side> chosen) {
        Function<Edit.Change, Edit> sign =
                change -> new Edit(UUID.randomUUID().toString(), author, Instant.now(), change);
        CaseDocument document = differences.merge().merged();
        for (Differences.Point point : differences.points()) {
            if (chosen.containsKey(point)) {
                document = point.settling().in(document, chosen.get(point), sign);
            }
        }
        return document;
    }
}
