package org.rejoinder.ui.state;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window has to tell. The newest notice stands until somebody closes it or another takes its place. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** How much a notice matters. */
    public enum Kind { DONE, PROBLEM }

    /**
     * @param title  one line
     * @param lines  more about it, one thing a line; may be empty
     */
    public record Notice(Kind kind, String title, List<String> lines) {
        public Notice {
            lines = List.copyOf(lines);
        }
    }

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void done(String title) {
        current.set(Optional.of(new Notice(Kind.DONE, title, List.of())));
    }

    public void problem(String title, List<String> lines) {
        current.set(Optional.of(new Notice(Kind.PROBLEM, title, lines)));
    }

    public void close() {
        current.set(Optional.empty());
    }
}
