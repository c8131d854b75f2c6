package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was changed, step by step, so that each change can be taken back, the last first. */
final class Trail {
    private final List<Runnable> backs = new ArrayList<>();

    /** How many changes it remembers. */
    int length() {
        return backs.size();
    }

    /** Takes back every change but the first so many. */
    void backTo(int length) {
        while (backs.size() > length) {
            backs.removeLast().run();
        }
    }

    /** A change that was made, by how it is taken back. */
    void made(Runnable back) {
        backs.add(back);
    }

    <K, V> void put(Map<K, V> map, K key, V value) {
        V before = map.put(key, value);
        backs.add(before == null ? () -> map.remove(key) : () -> map.put(key, before));
    }

    <K, V> void remove(Map<K, V> map, K key) {
        V before = map.remove(key);
        if (before != null) {
            backs.add(() -> map.put(key, before));
        }
    }

    <T> void add(List<T> list, T value) {
        list.add(value);
        backs.add(list::removeLast);
    }

    <T> void add(Collection<T> set, T value) {
        if (set.add(value)) {
            backs.add(() -> set.remove(value));
        }
    }

    <T> void remove(Collection<T> set, T value) {
        if (set.remove(value)) {
            backs.add(() -> set.add(value));
        }
    }
}
