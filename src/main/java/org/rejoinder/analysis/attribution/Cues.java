package org.rejoinder.analysis.attribution;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.text.WordLists;

/** The words that report speech, from {@code cues.txt}, by how their content stands beside them. */
final class Cues {
    /** How a verb's content stands: one list of the resource each, with the list's name in lower case. */
    enum Kind { SAY, TELL, ACCUSE, BLAME, DENY, JUDGE, DEMAND, ANNOUNCE, QUOTE }

    /**
     * A verb found in a text.
     *
     * @param lemma     base form, with its particles
     * @param particles words of it that stand after the verb
     */
    record Cue(String lemma, Set<Kind> kinds, int particles) {
        boolean is(Kind kind) {
            return kinds.contains(kind);
        }
    }

    private static final int MAX_PARTICLES = 2;

    private final WordLists lists;
    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final Set<String> withParticle = new HashSet<>();

    private Cues(WordLists lists) {
        this.lists = lists;
        Map<String, List<String>> irregular = Inflection.irregular(lists.list("irregular"));
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.list(kind.name().toLowerCase(Locale.ROOT)));
        }
        words.forEach((kind, entries) -> entries.forEach(entry -> {
            kinds.computeIfAbsent(entry, _ -> EnumSet.noneOf(Kind.class)).add(kind);
            String verb = entry.split(" ")[0];
            if (!verb.equals(entry)) {
                withParticle.add(verb);
            }
            Inflection.forms(verb, irregular)
                    .forEach(form -> lemmas.computeIfAbsent(form, _ -> new HashSet<>()).add(verb));
        }));
        lists.list("factual").forEach(verb -> Inflection.forms(verb, irregular)
                .forEach(form -> lemmas.computeIfAbsent(form, _ -> new HashSet<>()).add(verb)));
    }

    static Cues load() {
        return new Cues(WordLists.load(Cues.class, "cues.txt"));
    }

    /** The cue whose verb is token {@code head}: the longest that the list has. */
    Optional<Cue> at(Unit unit, int head) {
        Cue best = null;
        for (String verb : lemmas.getOrDefault(unit.lower(head), Set.of())) {
            StringBuilder entry = new StringBuilder(verb);
            best = longer(best, entry.toString(), 0);
            for (int i = 1; i <= MAX_PARTICLES && withParticle.contains(verb) && head + i < unit.size(); i++) {
                entry.append(' ').append(unit.lower(head + i));
                best = longer(best, entry.toString(), i);
            }
        }
        return Optional.ofNullable(best);
    }

    private Cue longer(Cue best, String entry, int particles) {
        Set<Kind> found = kinds.get(entry);
        return found == null || (best != null && best.particles() > particles) ? best : new Cue(entry, found, particles);
    }

    /** True for a verb or noun that tells speech. */
    boolean isReporting(String word) {
        return lemmas.getOrDefault(word, Set.of()).stream().anyMatch(kinds::containsKey) || isNounIn("noun", word)
                || isNounIn("venue", word) || word.equals("according") || word.equals("blame");
    }

    /** True for a form of a verb in the named list. */
    boolean isVerbIn(String list, String form) {
        return lemmas.getOrDefault(form, Set.of()).stream().anyMatch(lists.list(list)::contains);
    }

    /** True for a word of the named list of nouns, or its plural. */
    boolean isNounIn(String list, String form) {
        Set<String> words = lists.list(list);
        return words.contains(form) || (form.endsWith("s") && words.contains(form.substring(0, form.length() - 1)));
    }

    boolean isIn(String list, String word) {
        return lists.list(list).contains(word);
    }
}
