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

    /** The indices of names, each once. */
    int[] keys(Collection<String> names) {
        return names.size() == 1 ? new int[] {key(names.iterator().next())}
                : names.stream().mapToInt(this::key).distinct().toArray();
    }

    /** The keys of the next item. */
    void put(int[] keys) {
        if (size == first.length) {
            first = Arrays.copyOf(first, size * 2);
        }
        if (keys.length > 1) {
            several.put(size, keys);
        }
        first[size++] = keys.length == 0 ? -1 : keys[0];
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

    /**
     * The column in another order: item {@code i} of it is item {@code order[i]} of this; {@code null} keeps the order.
     */
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
