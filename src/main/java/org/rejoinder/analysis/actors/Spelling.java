package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

/**
 * Spells a body's name as the article does, where the one it was known by does not stand there: "U.S. Navy", "Norland
 * Defence Forces". What it was known by stays an alias, so that it is the same actor in another article.
 */
final class Spelling {
    private static final Set<String> SMALL = Set.of("the", "of", "in", "to", "for", "and", "at", "on", "s");

    private final String text;
    private final String lower;
    private final List<Mention> mentions;

    Spelling(Reading reading) {
        this.text = reading.text();
        this.lower = text.toLowerCase(Locale.ROOT);
        this.mentions = reading.mentions();
    }

    Actor spelt(Actor actor) {
        if (actor.type() == ActorType.STATE || actor.type() == ActorType.PERSON && !actor.name().matches("US .*")
                || lower.contains(actor.name().toLowerCase(Locale.ROOT))) {
            return actor;
        }
        return withPoints(actor.name()).or(() -> actor.type() == ActorType.ORGANISATION ? mentioned(actor)
                : Optional.empty()).map(name -> called(actor, name)).orElse(actor);
    }

    /** "U.S. Navy" for "US Navy". */
    private Optional<String> withPoints(String name) {
        String pointed = name.replaceAll("\\bUS\\b", "U.S.").replaceAll("\\bUK\\b", "U.K.");
        return !pointed.equals(name) && lower.contains(pointed.toLowerCase(Locale.ROOT)) ? Optional.of(pointed)
                : Optional.empty();
    }

    /** The longest mention of nearly the same words. */
    private Optional<String> mentioned(Actor actor) {
        Set<String> known = words(actor.name());
        return mentions.stream().filter(mention -> mention.actor().equals(actor.id()))
                .map(mention -> mention.span().of(text).replaceAll("\\s+", " ").replaceFirst("(?i)^the ", ""))
                .filter(words -> Character.isUpperCase(words.codePointAt(0)) && !words.endsWith("'s")
                        && !words.endsWith("’s"))
                .filter(written -> isNearly(words(written), known))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isNearly(Set<String> written, Set<String> known) {
        long shared = written.stream().filter(known::contains).count();
        return written.size() >= 2 && written.size() >= known.size() && shared * 3 >= written.size() * 2;
    }

    private static Set<String> words(String name) {
        String plain = Words.plain(name).toLowerCase(Locale.ROOT).replace("u.s.", "us").replace("u.k.", "uk");
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+")));
        words.removeAll(SMALL);
        return words;
    }

    private static Actor called(Actor actor, String name) {
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.remove(name);
        if (!aliases.contains(actor.name())) {
            aliases.add(actor.name());
        }
        return new Actor(actor.id(), name, actor.type(), actor.role(), actor.organisation(), actor.side(), aliases);
    }
}
