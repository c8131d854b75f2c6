package org.rejoinder.analysis.stance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Verbs that tell of harm, in all their forms, by how much they say: read from {@code deeds.txt}. Immutable. */
final class DeedWords {
    private final Map<String, Deed.Harm> words = new HashMap<>();

    DeedWords() {
        for (String line : Lines.of("deeds.txt")) {
            String[] parts = line.split(":", 2);
            Deed.Harm harm = Deed.Harm.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
            for (String phrase : parts[1].split(",")) {
                String[] verb = phrase.strip().split(" ", 2);
                String particle = verb.length > 1 ? " " + verb[1] : "";
                Inflection.forms(verb[0]).keySet().forEach(form -> words.putIfAbsent(form + particle, harm));
            }
        }
    }

    /**
     * How much a verb in any form tells.
     *
     * @param particle the word that belongs to it, such as "off"; may be empty
     */
    Optional<Deed.Harm> of(String verb, String particle) {
        String lower = verb.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(words.get(lower + " " + particle.toLowerCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(words.get(lower)));
    }
}
