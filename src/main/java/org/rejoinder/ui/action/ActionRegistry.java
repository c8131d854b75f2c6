package org.rejoinder.ui.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.ui.words.Messages;

/**
 * All actions of a window. Each feature adds its own; menus, keys, the sheet of keys and the palette show what is here,
 * so that none of them can lack one. An action without words, or with another's id or key, is refused.
 */
public final class ActionRegistry {
    private final Messages messages;
    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final Map<Key, String> keys = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    /** @param behind  id of the action that they stand behind; empty for last of all */
    private record Source(Optional<String> behind, Supplier<List<Action>> actions) {}

    public ActionRegistry(Messages messages) {
        this.messages = messages;
    }

    /** @throws IllegalArgumentException if one has no words, or the id or a key of another */
    public ActionRegistry add(List<Action> more) {
        more.forEach(this::add);
        return this;
    }

    public ActionRegistry add(Action action) {
        if (action.title().isEmpty()) {
            title(action);
        }
        if (actions.putIfAbsent(action.id(), action) != null) {
            throw new IllegalArgumentException("two actions are called '" + action.id() + "'");
        }
        for (Key key : action.keys()) {
            String other = keys.putIfAbsent(key, action.id());
            if (other != null) {
                throw new IllegalArgumentException(
                        "'" + action.id() + "' and '" + other + "' are both on " + key(key));
            }
        }
        return this;
    }

    /** Adds actions that come and go, such as one for each saved view. They have no keys, and words of their own. */
    public ActionRegistry addSource(Supplier<List<Action>> source) {
        sources.add(new Source(Optional.empty(), source));
        return this;
    }

    /** The same for those that stand right behind the action with an id. */
    public ActionRegistry addSource(String behind, Supplier<List<Action>> source) {
        sources.add(new Source(Optional.of(get(behind).id()), source));
        return this;
    }

    /** Those that are always there. */
    public List<Action> fixed() {
        return List.copyOf(actions.values());
    }

    /** All that there are now. */
    public List<Action> all() {
        return Stream.concat(actions.values().stream().flatMap(action ->
                Stream.concat(Stream.of(action), from(Optional.of(action.id())))), from(Optional.empty())).toList();
    }

    private Stream<Action> from(Optional<String> behind) {
        return sources.stream().filter(source -> source.behind().equals(behind))
                .flatMap(source -> source.actions().get().stream());
    }

    /** Those of a group that there are now. */
    public List<Action> of(Group group) {
        return all().stream().filter(action -> action.group() == group).toList();
    }

    /** @throws IllegalArgumentException if there is none with that id */
    public Action get(String id) {
        Action action = actions.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called '" + id + "'");
        }
        return action;
    }

    public void run(String id) {
        get(id).run();
    }

    /** What it is called in a menu. */
    public String title(Action action) {
        return action.title().map(Supplier::get).orElseGet(() -> messages.get("action." + action.id()));
    }

    /** What it is called where nothing around it says what it is about, such as "Group by: Speaker". */
    public String fullTitle(Action action) {
        return action.submenu().map(menu -> messages.get("action.in", submenu(menu), title(action)))
                .orElseGet(() -> title(action));
    }

    public String submenu(String name) {
        return messages.get("submenu." + name);
    }

    public String title(Group group) {
        return messages.of("group-of-actions", group);
    }

    /** The first of its keys, such as "Ctrl+Shift+Z"; empty where it has none. */
    public String firstKey(Action action) {
        return action.keys().stream().findFirst().map(this::key).orElse("");
    }

    /** All its keys. */
    public String allKeys(Action action) {
        return action.keys().stream().map(this::key).distinct().collect(Collectors.joining(messages.get("key.or")));
    }

    private String key(Key key) {
        List<String> parts = new ArrayList<>();
        if (key.control()) {
            parts.add(messages.get("key.ctrl"));
        }
        if (key.alt()) {
            parts.add(messages.get("key.alt"));
        }
        if (key.shift()) {
            parts.add(messages.get("key.shift"));
        }
        parts.add(messages.find("key." + key.name().toLowerCase(java.util.Locale.ROOT)).orElse(key.name()));
        return String.join(messages.get("key.plus-sign"), parts);
    }
}
