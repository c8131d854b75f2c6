package org.rejoinder.ui.state;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.History;
import org.rejoinder.model.Edit;

/**
 * What was decided in the open case, step by step. No step counts before the store has it, and each is signed with who
 * took it and when. What can be undone and redone is told by {@link #show}, when the case that comes of it is shown.
 */
final class Decided {
    private final StoreInUse store;
    private final Supplier<String> author;
    private final Clock clock;
    private History history = History.EMPTY;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Edit>> nextUndo = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Edit>> nextRedo = new ReadOnlyObjectWrapper<>(List.of());

    Decided(StoreInUse store, Supplier<String> author, Clock clock) {
        this.store = store;
        this.author = author;
        this.clock = clock;
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Edit>> nextUndo() {
        return nextUndo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Edit>> nextRedo() {
        return nextRedo.getReadOnlyProperty();
    }

    History history() {
        return history;
    }

    /** Goes on from what was decided in another case; no store is asked. */
    void startWith(History decided) {
        history = decided;
    }

    /** Decides all of it in one step, at least one change; false where that could not be kept: none is taken then. */
    boolean decide(List<Edit.Change> changes) {
        String who = author.get();
        Instant now = clock.instant();
        Optional<String> step = Optional.of(UUID.randomUUID().toString()).filter(any -> changes.size() > 1);
        List<Edit> edits = changes.stream()
                .map(change -> new Edit(UUID.randomUUID().toString(), who, now, change, step)).toList();
        boolean kept = store.keeps(with -> with.decided(edits));
        if (kept) {
            history = history.with(edits);
        }
        return kept;
    }

    /** Tells whether a step was taken back. */
    boolean undo() {
        return !history.nextUndo().isEmpty() && undoLast(author.get(), clock.instant());
    }

    /**
     * Takes steps back until the one of this edit is the last that counts, and tells whether any was; none where it
     * does not count.
     */
    boolean undoTo(String edit) {
        if (history.done().stream().noneMatch(made -> made.id().equals(edit))) {
            return false;
        }
        String who = author.get();
        Instant now = clock.instant();
        History before = history;
        boolean goesOn = true;
        while (goesOn && history.nextUndo().stream().noneMatch(last -> last.id().equals(edit))) {
            goesOn = undoLast(who, now);
        }
        return history != before;
    }

    private boolean undoLast(String who, Instant now) {
        boolean kept = store.keeps(with -> with.undone(who, now));
        if (kept) {
            history = history.undo(Optional.of(who), Optional.of(now));
        }
        return kept;
    }

    /** Tells whether a step was brought back. */
    boolean redo() {
        String who = author.get();
        Instant now = clock.instant();
        boolean taken = !history.nextRedo().isEmpty() && store.keeps(with -> with.redone(who, now));
        if (taken) {
            history = history.redo(Optional.of(who), Optional.of(now));
        }
        return taken;
    }

    /** Tells what can be undone and redone now. */
    void show() {
        canUndo.set(!history.nextUndo().isEmpty());
        canRedo.set(!history.nextRedo().isEmpty());
        nextUndo.set(history.nextUndo());
        nextRedo.set(history.nextRedo());
    }
}
