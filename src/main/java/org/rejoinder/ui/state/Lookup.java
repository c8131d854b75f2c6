package org.rejoinder.ui.state;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What belongs to a key. Immutable; one with a few changes shares all the rest with the one before it.
 *
 * @param most     by key, as it once was
 * @param changed  what is otherwise since; empty where there is nothing any more
 */
record Lookup<V>(Map<String, V> most, Map<String, Optional<V>> changed) {
    /** More changes are worked into a map of their own. */
    private static final int FEW = 256;

    static <V> Lookup<V> of(Map<String, V> all) {
        return new Lookup<>(all, Map.of());
    }

    Optional<V> get(String key) {
        Optional<V> now = changed.get(key);
        return now != null ? now : Optional.ofNullable(most.get(key));
    }

    Lookup<V> with(Map<String, Optional<V>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<String, Optional<V>> all = new HashMap<>(changed);
        all.putAll(changes);
        if (all.size() <= FEW) {
            return new Lookup<>(most, all);
        }
        Map<String, V> whole = new HashMap<>(most);
        all.forEach((key, value) -> value.ifPresentOrElse(now -> whole.put(key, now), () -> whole.remove(key)));
        return of(whole);
    }
}
