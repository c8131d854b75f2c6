package org.rejoinder.analysis.actors;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.syntax.Senses;
import org.rejoinder.analysis.text.WordLists;

/** The word lists of {@code words.txt} and the given names, with the few questions that are asked of them. */
final class Words {
    /** A person's gender as far as words tell it. */
    enum Gender { MALE, FEMALE }

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, String> givenNames = new HashMap<>();
    private final Senses senses = Senses.load();

    private Words() {}

    static Words load() {
        Words made = new Words();
        WordLists read = WordLists.load(Words.class, "words.txt");
        read.names().forEach(name -> made.lists.put(name, new HashSet<>(read.list(name))));
        Gazetteer.lines("given-names.tsv", row -> made.givenNames.put(row[0], row[1]));
        return made;
    }

    /** True if the word, or the singular that it is the plural of, stands in a list; case does not matter. */
    boolean is(String list, String word) {
        Set<String> words = lists.get(list);
        String lower = word.toLowerCase(Locale.ROOT);
        if (list.equals("roles") && lower.startsWith("ex-")) {
            lower = lower.substring(3);
        }
        return words.contains(lower) || words.contains(singular(lower));
    }

    /** True for a noun that means a person or a group in its first sense: "skipper", "employers", "squad". */
    boolean isPerson(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        return senses.isPersonOrGroup(lower) || senses.isPersonOrGroup(singular(lower));
    }

    boolean isGivenName(String word) {
        return givenNames.containsKey(plain(word));
    }

    /** The gender that a given name, a title or a role tells. */
    Optional<Gender> gender(String word) {
        String given = givenNames.getOrDefault(plain(word), "");
        if (given.equals("m") || is("male", word)) {
            return Optional.of(Gender.MALE);
        }
        return given.equals("f") || is("female", word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /** The word without its plural ending. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("people") || word.endsWith("men")) {
            return word.replaceFirst("people$", "person").replaceFirst("men$", "man");
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1) : word;
    }

    static String plain(String word) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word.toLowerCase(Locale.ROOT); // has no accents; nearly all words
        }
        return ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
