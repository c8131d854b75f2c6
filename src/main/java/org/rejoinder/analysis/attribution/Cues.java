package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
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
    enum Kind { SAY, TELL, ACCUSE, BLAME, DENY, JUDGE, DEMAND, ANNOUNCE, OBJECT, PROMOTE, QUOTE, DEED }

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

    /** A phrase that starts with a verb: the words behind the verb, of which the last {@code kept} are content. */
    private record Phrase(String entry, List<String> words, int kept) {}

    private final WordLists lists;
    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, Set<String>> lemmas = new HashMap<>();
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Cues(WordLists lists) {
        this.lists = lists;
        Map<String, List<String>> irregular = Inflection.irregular(lists.list("irregular"));
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            words.put(kind, lists.list(kind.name().toLowerCase(Locale.ROOT)));
        }
        words.forEach((kind, entries) -> entries.forEach(entry -> {
            boolean known = kinds.containsKey(entry);
            kinds.computeIfAbsent(entry, _ -> EnumSet.noneOf(Kind.class)).add(kind);
            String verb = entry.split(" ")[0];
            if (!verb.equals(entry) && !known) {
                phrases.computeIfAbsent(verb, _ -> new ArrayList<>()).add(phrase(entry));
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

    /** Reads {@code lay_the_blame} and {@code lay_|_the_blame}: what stands behind the bar is also content. */
    private static Phrase phrase(String entry) {
        List<String> words = List.of(entry.split(" "));
        int bar = words.indexOf("|");
        List<String> behind = words.stream().skip(1).filter(word -> !word.equals("|")).toList();
        return new Phrase(entry, behind, bar < 0 ? 0 : words.size() - bar - 1);
    }

    /** The cue whose verb is token {@code head}: the longest that the list has. */
    Optional<Cue> at(Unit unit, int head) {
        Cue best = null;
        int most = -1;
        for (String verb : lemmas.getOrDefault(unit.lower(head), Set.of())) {
            if (kinds.containsKey(verb) && most < 0) {
                best = new Cue(verb, kinds.get(verb), 0);
                most = 0;
            }
            for (Phrase phrase : phrases.getOrDefault(verb, List.of())) {
                int end = phrase.words().size() > most ? end(unit, head + 1, phrase) : -1;
                if (end >= 0) {
                    best = new Cue(phrase.entry(), kinds.get(phrase.entry()), end - head - 1);
                    most = phrase.words().size();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** One past the cue's last word where the phrase's words stand from {@code from} on; -1 where they do not. */
    private int end(Unit unit, int from, Phrase phrase) {
        int at = afterTime(unit, from);
        int end = from;
        for (int i = 0; i < phrase.words().size(); i++) {
            while (unit.hasTag(at, "RB") && !unit.is(at, phrase.words().get(i))) {
                at++;
            }
            if (!unit.is(at, phrase.words().get(i)) || unit.quote(at) >= 0) {
                return -1;
            }
            at++;
            end = i < phrase.words().size() - phrase.kept() ? at : end;
        }
        return end;
    }

    /** "called on Friday for": over the day that stands between a verb and its particle. */
    private int afterTime(Unit unit, int from) {
        int day = unit.is(from, "on", "last", "this") ? from + 1 : from;
        return isIn("temporal", unit.lower(day)) && unit.quote(day) < 0 ? day + 1 : from;
    }

    /** True for a verb or noun that tells speech. */
    boolean isReporting(String word) {
        return lemmas.getOrDefault(word, Set.of()).stream().anyMatch(this::isSpeech) || isNounIn("noun", word)
                || isNounIn("venue", word) || word.equals("according") || word.equals("blame");
    }

    /** A verb that tells more than a deed. */
    private boolean isSpeech(String lemma) {
        return kinds.getOrDefault(lemma, Set.of()).stream().anyMatch(kind -> kind != Kind.DEED);
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
