package org.rejoinder.ui.views;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the case keeps under names: views, or searches. */
public interface Kept {
    /** Names and what is kept under them; changes whenever one is kept, renamed or dropped. */
    ObservableValue<?> kept();

    /** In the order in which they were first kept, unless they were put in another. */
    List<String> names();

    /** The one that is on screen now. */
    Optional<String> shown();

    /** Keeps what is on screen, in place of what had that name. */
    void keep(String name);

    void rename(String name, String newName);

    void drop(String name);

    /** Whether their order says something, and can be changed. */
    default boolean isOrdered() {
        return false;
    }

    /** Moves it so many places down, or up where that is below 0. */
    default void move(String name, int places) {
        throw new UnsupportedOperationException("these are kept in no order of their own");
    }

    /** Brings it onto the screen; nothing happens where there is none of that name. */
    void open(String name);

    /**
     * Gives what is called {@code from} another name in its place; what had that name goes. Nothing if there is no
     * such.
     */
    static <T> void rename(Map<String, T> all, String from, String to) {
        if (all.containsKey(from)) {
            Map<String, T> before = new LinkedHashMap<>(all);
            if (!to.equals(from)) {
                before.remove(to);
            }
            all.clear();
            before.forEach((name, value) -> all.put(name.equals(from) ? to : name, value));
        }
    }

    /**
     * Puts what has a name before another, or last where there is no such other. Nothing if there is none of that name.
     */
    static <T> void move(Map<String, T> all, String name, Optional<String> before) {
        if (all.containsKey(name) && !before.equals(Optional.of(name))) {
            T moved = all.remove(name);
            Map<String, T> others = new LinkedHashMap<>(all);
            all.clear();
            others.forEach((other, value) -> {
                if (before.equals(Optional.of(other))) {
                    all.put(name, moved);
                }
                all.put(other, value);
            });
            all.putIfAbsent(name, moved);
        }
    }
}
