package org.rejoinder.analysis.actors;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Which states have a legislature, chamber or highest court of a name, and which have an office. Immutable once read.
 */
final class StateBodies {
    private final Map<String, Set<String>> having = new HashMap<>();
    private final Map<String, Set<String>> offices = new HashMap<>();

    private StateBodies() {}

    /**
     * Reads them from the class path.
     *
     * @throws IllegalStateException if the file is missing
     */
    static StateBodies load() {
        StateBodies made = new StateBodies();
        Gazetteer.lines("bodies.tsv", row -> {
            for (String form : row[1].split("\\|")) {
                if (!form.isBlank()) {
                    made.having.computeIfAbsent(form, _ -> new TreeSet<>()).add(row[0]);
                }
            }
            made.offices.put(row[0], Set.of(row[2].replace("premier", "prime minister").split("\\|")));
        });
        return made;
    }

    /** The states with a body of that name: none where nobody's legislature, chamber or court is called so. */
    Set<String> having(String form) {
        return having.getOrDefault(form, Set.of());
    }

    /** Each name with the states that have such a body. */
    void each(BiConsumer<String, Set<String>> taking) {
        having.forEach(taking);
    }

    /** True if the state's head or its government's head is called so: "president", "prime minister", "king". */
    boolean hasOffice(String side, String office) {
        return offices.getOrDefault(side, Set.of()).contains(office);
    }
}
