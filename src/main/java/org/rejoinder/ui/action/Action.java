package org.rejoinder.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * Something that can be done in the window. Its words stand in the messages under {@code action.ID}, unless it carries
 * its own.
 *
 * @param id         such as {@code zoom-in}
 * @param title      gives its words, where they are not the messages' but, say, an analyst's, or change with the case
 * @param submenu    where it stands in a menu of its own within its group's: the key of that menu's words is
 *                   {@code submenu.NAME}
 * @param separated  begins a new part of its menu
 * @param enabled    whether it can be done now; empty for always
 * @param checked    whether what it switches is on now; empty where it switches nothing
 */
public record Action(
        String id,
        Group group,
        Optional<Supplier<String>> title,
        Optional<String> submenu,
        boolean separated,
        Scope scope,
        List<Key> keys,
        Optional<ObservableValue<Boolean>> enabled,
        Optional<ObservableValue<Boolean>> checked,
        Runnable task) {
    public Action {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an action needs an id");
        }
        keys = List.copyOf(keys);
    }

    /** An action without keys that can always be done. */
    public static Action of(String id, Group group, Runnable task) {
        return new Action(id, group, Optional.empty(), Optional.empty(), false, Scope.WINDOW, List.of(),
                Optional.empty(), Optional.empty(), task);
    }

    /** Done with these keys, the one to show first; see {@link Key#of}. */
    public Action on(String... keyNames) {
        return new Action(id, group, title, submenu, separated, scope, Arrays.stream(keyNames).map(Key::of).toList(),
                enabled, checked, task);
    }

    /** Done with its keys only while the focus is there. */
    public Action in(Scope where) {
        return new Action(id, group, title, submenu, separated, where, keys, enabled, checked, task);
    }

    public Action enabledWhile(ObservableValue<Boolean> condition) {
        return new Action(id, group, title, submenu, separated, scope, keys, Optional.of(condition), checked, task);
    }

    public Action checkedWhile(ObservableValue<Boolean> condition) {
        return new Action(id, group, title, submenu, separated, scope, keys, enabled, Optional.of(condition), task);
    }

    /** With words of its own. */
    public Action titled(String words) {
        return titled(() -> words);
    }

    /** With words that are asked for each time they are shown. */
    public Action titled(Supplier<String> words) {
        return new Action(id, group, Optional.of(words), submenu, separated, scope, keys, enabled, checked, task);
    }

    public Action under(String menu) {
        return new Action(id, group, title, Optional.of(menu), separated, scope, keys, enabled, checked, task);
    }

    /** In the menu itself, in no menu of its own. */
    public Action open() {
        return new Action(id, group, title, Optional.empty(), separated, scope, keys, enabled, checked, task);
    }

    /** After a line in its menu. */
    public Action apart() {
        return new Action(id, group, title, submenu, true, scope, keys, enabled, checked, task);
    }

    /** With no line before it. */
    public Action joined() {
        return new Action(id, group, title, submenu, false, scope, keys, enabled, checked, task);
    }

    public boolean isEnabled() {
        return enabled.map(ObservableValue::getValue).orElse(true);
    }

    /** Does it, if it can be done now. */
    public void run() {
        if (isEnabled()) {
            task.run();
        }
    }
}
