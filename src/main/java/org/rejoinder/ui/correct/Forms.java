package org.rejoinder.ui.correct;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.TypedForm.Kind;
import org.rejoinder.model.Span;
import org.rejoinder.ui.state.Unfinished;

/**
 * The form in which a statement is corrected, and the last one that was left with something in it. What is filled in is
 * kept until it is saved or thrown away. Needs no toolkit.
 */
final class Forms {
    private final Unfinished unfinished;
    private final ReadOnlyObjectWrapper<Optional<CorrectionModel.Editing>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<CorrectionModel.Editing>> left =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> taken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int count;

    Forms(Unfinished unfinished) {
        this.unfinished = unfinished;
    }

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

    /**
     * With what was filled in before and not saved.
     *
     * @param added  the statement was added for this form
     */
    void begin(Draft was, Field first, boolean added) {
        taken.set(Optional.empty());
        boolean stillAdded = left.get().filter(form -> isOf(form, was) && form.added()).isPresent();
        left.set(left.get().filter(form -> !isOf(form, was)));
        open.set(Optional.of(new CorrectionModel.Editing(++count, was, first, typed(was), added || stillAdded)));
    }

    private static boolean isOf(CorrectionModel.Editing form, Draft was) {
        return form.was().read().equals(was.read());
    }

    /** What was typed into the form of that statement and not saved. */
    Map<String, String> typed(Draft was) {
        return unfinished.of(Kind.STATEMENT, was.read());
    }

    /** What the form says now, where that differs from the statement. */
    void fill(Map<String, String> now) {
        open.get().ifPresent(form -> unfinished.put(Kind.STATEMENT, form.was().read(), now));
    }

    /** What it says now, by field; nothing where no form is open or nothing differs. */
    Map<String, String> filled() {
        return open.get().map(form -> typed(form.was())).orElse(Map.of());
    }

    void take(Span words) {
        taken.set(Optional.of(words));
    }

    boolean isChanged() {
        return !filled().isEmpty();
    }

    /** Nobody wants what it says any more. */
    void drop() {
        open.get().ifPresent(form -> unfinished.drop(Kind.STATEMENT, form.was().read()));
        close();
    }

    /** The form that was thrown away says again what it said. */
    void bringBack(Draft was, Map<String, String> typed) {
        unfinished.put(Kind.STATEMENT, was.read(), typed);
    }

    private void close() {
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
        close();
    }

    /** Another case is open: its own forms are asked for when it is. */
    void leaveCase() {
        close();
        left.set(Optional.empty());
    }
}
