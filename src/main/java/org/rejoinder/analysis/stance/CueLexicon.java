package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Stance;

/** Finds reporting verbs, phrases and nouns in a text, in any inflected form. */
final class CueLexicon {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-]\\p{L}+)*");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "our", "any");
    private static final Set<String> PARTICLES = Set.of("on", "upon", "for", "to", "at", "against", "with", "by", "off",
            "up", "out", "back", "into", "behind", "from", "about", "over", "that", "aside", "away", "down", "in", "of",
            "not", "aim", "issue", "credit", "clean", "say");

    private record Entry(Cue cue, Optional<Inflection.Form> form, List<String> rest) {}

    private record Word(String text, int start, int end) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    CueLexicon() {
        Lines.of("cues.txt").forEach(this::addVerbs);
        Lines.of("nouns.txt").forEach(this::addNouns);
        Comparator<Entry> longestFirst = Comparator.comparingInt((Entry entry) -> entry.rest().size()).reversed();
        Comparator<Entry> order = longestFirst.thenComparing(entry -> entry.cue().strength(),
                Comparator.reverseOrder());
        byFirstWord.values().forEach(entries -> entries.sort(order));
    }

    private void addVerbs(String line) {
        String[] parts = line.split(":", 2);
        String[] head = parts[0].strip().split("\\s+");
        Cue.Strength strength = Cue.Strength.valueOf(head[1].toUpperCase(Locale.ROOT));
        for (String phrase : parts[1].split(",")) {
            List<String> words = new ArrayList<>(List.of(phrase.strip().split(" ")));
            Cue cue = new Cue(Stance.valueOf(head[0]), strength, phrase.strip());
            List<String> rest = words.subList(1, words.size()).stream().filter(w -> !ARTICLES.contains(w)).toList();
            Inflection.forms(words.getFirst()).forEach((form, which) -> byFirstWord
                    .computeIfAbsent(form, key -> new ArrayList<>()).add(new Entry(cue, Optional.of(which), rest)));
        }
    }

    private void addNouns(String line) {
        String[] parts = line.split(":", 2);
        for (String noun : parts[1].split(",")) {
            Cue cue = new Cue(Stance.valueOf(parts[0].strip()), Cue.Strength.NOUN, noun.strip());
            List<String> words = List.of(noun.strip().split(" "));
            String last = words.getLast();
            String plural = last.endsWith("y") ? last.substring(0, last.length() - 1) + "ies"
                    : last.endsWith("s") ? last : last + "s";
            for (String form : new LinkedHashSet<>(List.of(last, plural))) {
                String first = words.size() == 1 ? form : words.getFirst();
                List<String> rest = words.size() == 1 ? List.of() : List.of(form);
                byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry(cue, Optional.empty(),
                        rest));
            }
        }
    }

    /**
     * Every cue in the text, in order; at each word the longest and strongest as a verb, and the noun if there is one.
     */
    List<Cue.Match> findAll(String text) {
        List<Word> words = words(text);
        List<Cue.Match> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Entry entry : byFirstWord.getOrDefault(words.get(i).text(), List.of())) {
                int end = end(words, i, entry.rest());
                if (end >= 0) {
                    found.add(new Cue.Match(entry.cue(), words.get(i).start(), end, entry.form()));
                }
            }
        }
        return found;
    }

    /** Where a phrase that starts at a word ends, or -1. Up to five words may stand before its noun. */
    private static int end(List<Word> words, int first, List<String> rest) {
        int at = first;
        for (String wanted : rest) {
            int gap = PARTICLES.contains(wanted) ? 0 : 5;
            int next = at + 1;
            while (next < words.size() && next <= at + 1 + gap && !matches(words.get(next).text(), wanted)) {
                next++;
            }
            if (next >= words.size() || next > at + 1 + gap) {
                return -1;
            }
            at = next;
        }
        return words.get(at).end();
    }

    private static boolean matches(String word, String wanted) {
        return word.equals(wanted) || word.equals(wanted + "s");
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return words;
    }

    /** The cue that tells most in a short phrase such as "has strongly denied"; empty where none is known. */
    Optional<Cue.Match> strongest(String phrase) {
        return findAll(phrase).stream().max(Comparator
                .comparing((Cue.Match match) -> match.cue().strength())
                .thenComparing(match -> match.cue().phrase().length()));
    }
}
