package org.rejoinder.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether actors of two articles are one and the same. Equal keys always are; {@link #same} also knows the
 * shorter forms that depend on role and side.
 *
 * @param name  normalised: lower case, no accents, no titles; a person's names in alphabetical order, so that "Given
 *              Surname" and "Surname Given" are equal; a state's is its code
 * @param side  the actor's side; empty for persons, whose side one article may tell and the other not
 */
public record ActorKey(ActorType type, String name, Optional<String> side) {
    private static final Set<String> EMPTY_WORDS = Set.of("the", "a", "an", "of", "for", "and", "in", "s");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady",
            "sen", "senator", "rep", "gov", "president", "minister", "prof", "professor", "gen", "general", "jr", "sr");
    private static final Set<String> LEGAL_FORMS = Set.of("inc", "corp", "corporation", "ltd", "limited", "llc", "plc",
            "co", "company", "gmbh", "ag", "sa");

    /** Adjectives that do not begin as the state's name does, and other names of the state. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("USA", "american"),
            Map.entry("GBR", "british"), Map.entry("FRA", "french"), Map.entry("NLD", "dutch"),
            Map.entry("ESP", "spanish"), Map.entry("POL", "polish"), Map.entry("DNK", "danish"),
            Map.entry("FIN", "finnish"), Map.entry("CHE", "swiss"), Map.entry("GRC", "greek"),
            Map.entry("IRL", "irish"), Map.entry("PHL", "filipino"), Map.entry("CYP", "cypriot"),
            Map.entry("TUR", "turkish"), Map.entry("THA", "thai"), Map.entry("PER", "peruvian"));

    public static ActorKey of(Actor actor) {
        List<String> words = words(actor.name());
        return switch (actor.type()) {
            case STATE -> new ActorKey(ActorType.STATE, actor.side().orElse(String.join(" ", words)), actor.side());
            case PERSON -> new ActorKey(ActorType.PERSON, String.join(" ", sorted(personal(words))), Optional.empty());
            case ORGANISATION, GROUP ->
                new ActorKey(ActorType.ORGANISATION, String.join(" ", sorted(corporate(owned(words, actor.side())))),
                        actor.side());
        };
    }

    /**
     * True where both are the same actor beyond reasonable doubt. A person known by one name only is the one with the
     * full name where side and role (or organisation) are equal; an organisation may leave out its state's name.
     */
    public static boolean same(Actor one, Actor other) {
        return same(one, of(one), other, of(other));
    }

    /** The same for whoever compares many and keeps their keys. */
    public static boolean same(Actor one, ActorKey a, Actor other, ActorKey b) {
        boolean equal = a.equals(b);
        if (a.type != b.type || !equal && Collections.disjoint(a.words(), b.words()) || isDescription(one)
                || isDescription(other)) {
            return false;
        }
        if (equal) {
            return true;
        }
        return switch (a.type) {
            case PERSON -> samePerson(one, other);
            case ORGANISATION, GROUP -> sameOrganisation(one, other);
            case STATE -> false;
        };
    }

    private Set<String> words() {
        return new HashSet<>(Arrays.asList(name.split(" ")));
    }

    /** "senior official": nobody knows whether two of them are the same. */
    private static boolean isDescription(Actor actor) {
        return actor.type() != ActorType.STATE && actor.name().chars().noneMatch(Character::isUpperCase);
    }

    private static boolean samePerson(Actor one, Actor other) {
        List<String> a = personal(words(one.name()));
        List<String> b = personal(words(other.name()));
        List<String> brief = a.size() <= b.size() ? a : b;
        List<String> full = brief == a ? b : a;
        if (brief.size() > 1) {
            return brief.getLast().equals(full.getLast()) && full.containsAll(brief) && agree(one.side(), other.side());
        }
        boolean named = !brief.isEmpty() && !full.isEmpty()
                && (full.getLast().equals(brief.getFirst()) || full.getFirst().equals(brief.getFirst()));
        return named && one.side().isPresent() && one.side().equals(other.side())
                && (present(one.role(), other.role()) && role(one).equals(role(other))
                        || present(one.organisation(), other.organisation())
                                && corporate(words(one.organisation().get()))
                                        .equals(corporate(words(other.organisation().get()))));
    }

    private static boolean sameOrganisation(Actor one, Actor other) {
        if (one.side().isEmpty() || !one.side().equals(other.side())) {
            return false;
        }
        Set<String> a = new HashSet<>(corporate(owned(words(one.name()), one.side())));
        Set<String> b = new HashSet<>(corporate(owned(words(other.name()), other.side())));
        Set<String> brief = a.size() <= b.size() ? a : b;
        Set<String> full = brief == a ? b : a;
        List<String> order = words((brief == a ? other : one).name());
        boolean startsWithState = !order.isEmpty() && !brief.contains(order.getFirst());
        return brief.size() > 1 && full.size() == brief.size() + 1 && full.containsAll(brief) && startsWithState;
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static boolean present(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent();
    }

    private static Set<String> role(Actor actor) {
        Set<String> words = new HashSet<>();
        for (String word : words(actor.role().orElse(""))) {
            words.add(word.replaceAll("(man|woman|person)$", "person"));
        }
        words.removeAll(EMPTY_WORDS);
        return words;
    }

    private static List<String> personal(List<String> words) {
        return words.stream().filter(word -> word.length() > 1 && !TITLES.contains(word)).toList();
    }

    /** With the side's code for the state's name or adjective at the head: "Norway's Army" is the "Norwegian Army". */
    private static List<String> owned(List<String> words, Optional<String> side) {
        if (words.equals(List.of("pentagon"))) {
            return List.of("department", "defense");
        }
        if (side.isEmpty() || words.size() < 2) {
            return words;
        }
        int own = isOf(words.getFirst(), side.get()) ? 1 : 0;
        own = own == 0 && words.size() > 2 && isOf(words.get(0) + " " + words.get(1), side.get()) ? 2 : own;
        List<String> all = new ArrayList<>(words.subList(own, words.size()));
        if (own > 0) {
            all.addFirst(side.get().toLowerCase(Locale.ROOT));
        }
        return all;
    }

    /** "norways", "norwegian", "north korean": shares the head of the state's name, or is known to be of it. */
    private static boolean isOf(String word, String side) {
        String state = Sides.shortName(side).toLowerCase(Locale.ROOT);
        String irregular = IRREGULAR.getOrDefault(side, "");
        int head = Math.min(state.length(), Math.max(4, state.indexOf(' ') + 3));
        return state.length() < 4 ? word.equals(state) || word.equals("uks") || word.equals(irregular)
                : word.contains(" ") == state.contains(" ") && word.startsWith(state.substring(0, head))
                || irregular.equals(word);
    }

    private static List<String> corporate(List<String> words) {
        return words.stream()
                .filter(word -> !EMPTY_WORDS.contains(word) && !LEGAL_FORMS.contains(word))
                .map(word -> word.equals("centre") ? "center" : word.equals("defence") ? "defense" : word)
                .sorted()
                .toList();
    }

    private static List<String> sorted(List<String> words) {
        List<String> copy = new ArrayList<>(words);
        Collections.sort(copy);
        return copy;
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }
}
