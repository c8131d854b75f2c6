package org.rejoinder.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a {@link KeyColumn}; names get their index in the order in which they come. */
final class KeyColumnBuilder {
    private final Map<String, Integer> index = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<Integer, int[]> several = new HashMap<>();
    private int[] first;
    private int size;

    KeyColumnBuilder(int expected) {
        this.first = new int[Math.max(4, expected)];
    }

    void add(String label) {
        put(key(label));
    }

    void add(Collection<String> names) {
        if (names.isEmpty()) {
            put(-1);
            return;
        }
        if (names.size() == 1) {
            put(key(names.iterator().next()));
            return;
        }
        int[] keys = names.stream().mapToInt(this::key).distinct().toArray();
        if (keys.length > 1) {
            several.put(size, keys);
        }
        put(keys[0]);
    }

    private void put(int key) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
        }
        first[size++] = key;
    }

    private int key(String label) {
        Integer known = index.get(label);
        if (known != null) {
            return known;
        }
        labels.add(label);
        index.put(label, labels.size() - 1);
        return labels.size() - 1;
    }

    /** The column in another order: item {@code i} of it is item {@code order[i]} of this; {@code null} keeps the order. */
    KeyColumn build(int[] order) {
        int[] keys = Arrays.copyOf(first, size);
        if (order == null) {
            return new KeyColumn(keys, several, labels);
        }
        Map<Integer, int[]> moved = new HashMap<>();
        for (int i = 0; i < size; i++) {
            keys[i] = first[order[i]];
            int[] more = several.get(order[i]);
            if (more != null) {
                moved.put(i, more);
            }
        }
        return new KeyColumn(keys, moved, labels);
    }
}
