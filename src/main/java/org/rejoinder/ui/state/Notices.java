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
     * What can be done about it at once.
     *
     * @param words  of the button
     */
    public record Offer(String words, Runnable task) {}

    /**
     * @param title  one line
     * @param lines  more about it, one thing a line; may be empty
     */
    public record Notice(Kind kind, String title, List<String> lines, Optional<Offer> offer) {
        public Notice {
            lines = List.copyOf(lines);
        }

        /** True for good news in one line that asks for nothing: the foot of the window has room for it. */
        public boolean isBrief() {
            return kind == Kind.DONE && lines.isEmpty() && offer.isEmpty();
        }
    }

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void done(String title) {
        current.set(Optional.of(new Notice(Kind.DONE, title, List.of(), Optional.empty())));
    }

    /** Good news with what may come next. */
    public void done(String title, Offer offer) {
        current.set(Optional.of(new Notice(Kind.DONE, title, List.of(), Optional.of(offer))));
    }

    /** Good news with more about it. */
    public void done(String title, List<String> lines, Optional<Offer> offer) {
        current.set(Optional.of(new Notice(Kind.DONE, title, lines, offer)));
    }

    public void problem(String title, List<String> lines) {
        current.set(Optional.of(new Notice(Kind.PROBLEM, title, lines, Optional.empty())));
    }

    /** A problem with a way out of it. */
    public void problem(String title, List<String> lines, Offer offer) {
        problem(title, lines, Optional.of(offer));
    }

    /** The same, where there may be one. */
    public void problem(String title, List<String> lines, Optional<Offer> offer) {
        current.set(Optional.of(new Notice(Kind.PROBLEM, title, lines, offer)));
    }

    /** A problem is none any more: where it is still told of, it goes. */
    public void solved(String title) {
        if (current.get().filter(notice -> notice.kind() == Kind.PROBLEM && notice.title().equals(title)).isPresent()) {
            close();
        }
    }

    public void close() {
        current.set(Optional.empty());
    }
}
