package org.rejoinder.ui.correct;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.model.Span;

/**
 * The form in which a statement is corrected, and the last one that was left with something in it. Needs no toolkit.
 */
final class Forms {
    private final ReadOnlyObjectWrapper<Optional<CorrectionModel.Editing>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CorrectionModel.Editing>> left =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Draft> filled = Optional.empty();
    private int count;

    ReadOnlyObjectProperty<Optional<CorrectionModel.Editing>> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<CorrectionModel.Editing>> left() {
        return left.getReadOnlyProperty();
    }

    /** The words that the form is to take; empty where none were given to it yet. */
    ReadOnlyObjectProperty<Optional<Span>> taken() {
        return taken.getReadOnlyProperty();
    }

    void begin(Draft was, Field first) {
        show(new CorrectionModel.Editing(++count, was, first));
    }

    /** Opens the one again that was left. */
    void resume(CorrectionModel.Editing form) {
        show(form);
        left.set(Optional.empty());
    }

    private void show(CorrectionModel.Editing form) {
        taken.set(Optional.empty());
        filled = Optional.of(form.was());
        open.set(Optional.of(form));
    }

    /** What the form says now. */
    void fill(Draft now) {
        filled = Optional.of(now);
    }

    void take(Span words) {
        taken.set(Optional.of(words));
    }

    boolean isChanged() {
        return open.get().isPresent() && filled.isPresent() && !filled.get().equals(open.get().get().was());
    }

    /** Nobody wants what it says any more. */
    void drop() {
        if (open.get().isPresent()) {
            open.set(Optional.empty());
            taken.set(Optional.empty());
        }
    }

    /** Something else is looked at; what was filled in can be gone on with. */
    void leave() {
        if (isChanged()) {
            left.set(open.get());
        }
        drop();
    }
}
