package org.rejoinder.ui.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.casefile.TypedForm.Kind;

/**
 * What is typed into the forms of the open case and not saved yet. It is written beside the case a moment after each
 * key, on a thread of its own, so that neither closing the window nor a crash takes it. Needs no toolkit; to be used
 * from the window's thread.
 */
public final class Unfinished {
    private final ReadOnlyObjectWrapper<List<TypedForm>> all = new ReadOnlyObjectWrapper<>(List.of());
    private Executor soon = Runnable::run;
    private Supplier<Optional<Path>> place = Optional::empty;

    /** Held while a file is written, so that an older state never takes the place of a newer one. */
    private final Object writing = new Object();
    private Optional<Planned> planned = Optional.empty();

    private record Planned(Path caseFile, List<TypedForm> forms) {}

    /** The newest last. */
    public ReadOnlyObjectProperty<List<TypedForm>> all() {
        return all.getReadOnlyProperty();
    }

    /** @param newSoon  runs what it is given a moment later, away from the window's thread */
    public void writeWith(Executor newSoon) {
        soon = newSoon;
    }

    /** @param newPlace  the file of the open case, made where it has none yet; empty where it can have none */
    public void keepBeside(Supplier<Optional<Path>> newPlace) {
        place = newPlace;
    }

    /** What is typed into the form of that thing; nothing where nothing differs from what stands. */
    public Map<String, String> of(Kind kind, String of) {
        return all.get().stream().filter(form -> form.isOf(kind, of)).findFirst().map(TypedForm::values)
                .orElse(Map.of());
    }

    /** What the form of that thing says now, where it differs from what stands. */
    public void put(Kind kind, String of, Map<String, String> values) {
        if (values.equals(of(kind, of))) {
            return;
        }
        List<TypedForm> forms = new ArrayList<>(all.get());
        forms.removeIf(form -> form.isOf(kind, of));
        if (!values.isEmpty()) {
            forms.add(new TypedForm(kind, of, values));
        }
        show(forms);
    }

    /** Nobody wants any more what was typed there. */
    public void drop(Kind kind, String of) {
        put(kind, of, Map.of());
    }

    private void show(List<TypedForm> forms) {
        all.set(List.copyOf(forms));
        place.get().ifPresent(path -> plan(new Planned(path, all.get())));
    }

    private void plan(Planned next) {
        boolean waits;
        synchronized (this) {
            waits = planned.isPresent();
            planned = Optional.of(next);
        }
        if (!waits) {
            soon.execute(this::write);
        }
    }

    /** Writes what is still to be written. Where that fails it is written with the next key. */
    private void write() {
        synchronized (writing) {
            next().ifPresent(next -> {
                try {
                    TypedForm.write(next.caseFile(), next.forms());
                } catch (IOException e) {
                    // It is in the window still; whatever is decided next tells that nothing can be written.
                }
            });
        }
    }

    private synchronized Optional<Planned> next() {
        Optional<Planned> next = planned;
        planned = Optional.empty();
        return next;
    }

    /** Writes what is still to be written and forgets it: another case comes. */
    public void leave() {
        write();
        all.set(List.of());
    }

    /**
     * Goes on with what stands beside a case.
     *
     * @throws IOException  if that cannot be read
     */
    public void open(Path caseFile) throws IOException {
        all.set(TypedForm.read(caseFile));
    }

    /** What is typed stays, and is kept beside the file that the case has from now on. */
    public void move(List<TypedForm> typed) {
        if (!typed.isEmpty()) {
            show(typed);
        }
    }
}
