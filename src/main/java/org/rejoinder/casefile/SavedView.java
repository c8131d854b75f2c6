package org.rejoinder.casefile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A view that the analyst keeps under a name.
 *
 * @param values  what it consists of, such as {@code from} or {@code group}, as the window names and reads it
 */
public record SavedView(String name, Map<String, String> values) {
    public SavedView {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a view needs a name");
        }
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
