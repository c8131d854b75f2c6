package org.rejoinder.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Edit;

/**
 * The edits of a case as two lists: those that count, in the order in which they were made, and those that were undone,
 * the next to redo last. Nothing is limited and nothing is lost until a new edit takes the place of undone ones.
 */
public record History(List<Edit> done, List<Edit> undone) {
    /** Nothing decided yet. */
    public static final History EMPTY = new History(List.of(), List.of());

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /** With one more edit; what was undone cannot be redone any more. */
    public History with(Edit edit) {
        return new History(plus(done, edit), List.of());
    }

    /** Without the last edit; unchanged where there is none. */
    public History undo() {
        return done.isEmpty() ? this : new History(minusLast(done), plus(undone, done.getLast()));
    }

    /** With the edit that was undone last; unchanged where there is none. */
    public History redo() {
        return undone.isEmpty() ? this : new History(plus(done, undone.getLast()), minusLast(undone));
    }

    /** The edit that {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /** The edit that {@link #redo} would bring back. */
    public Optional<Edit> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    private static List<Edit> plus(List<Edit> edits, Edit edit) {
        List<Edit> all = new ArrayList<>(edits);
        all.add(edit);
        return all;
    }

    private static List<Edit> minusLast(List<Edit> edits) {
        return edits.subList(0, edits.size() - 1);
    }
}
