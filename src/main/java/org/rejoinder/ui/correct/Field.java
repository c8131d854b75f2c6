package org.rejoinder.ui.correct;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What can be changed of a statement. */
public enum Field {
    STANCE, KIND, SPEAKERS, TARGETS, SAID, CONTENT, TAGS, NOTE;

    /** The last of those that something was typed into; the first of all where that is none. */
    static Field ofTyped(Set<String> typed) {
        return Arrays.stream(values()).filter(field -> typed.stream().anyMatch(
                name -> name.startsWith(field.name().toLowerCase(Locale.ROOT)))).reduce((one, later) -> later)
                .orElse(STANCE);
    }
}
