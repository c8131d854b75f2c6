package org.rejoinder.casework.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorKey;
import org.rejoinder.model.ActorType;

/**
 * For whom somebody speaks. A foreign ministry and its spokesperson speak with the state's voice, and a firm's
 * spokesperson with the firm's; an embassy, a court or a president has a voice of its own.
 */
final class Voice {
    private static final Pattern STATE_VOICE = Pattern.compile(
            "foreign (ministry|office)|ministry of foreign|state department|department of state|government"
                    + "|kremlin|white house|downing street|\\bmfa\\b");
    private static final Pattern OWN_VOICE = Pattern.compile("embassy|consulate|mission|ambassador|permanent rep");
    private static final Pattern SPOKES = Pattern.compile("spokes(man|woman|person|people)|press secretary|spox");

    private Voice() {}

    /** How closely two groups of speakers are one: 1 the same, 0 strangers. */
    static double match(List<Actor> some, List<Actor> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = some.stream().filter(one -> others.stream().anyMatch(two -> same(one, two))).count();
        if (shared > 0) {
            double overlap = (double) shared / Math.max(some.size(), others.size());
            return overlap >= 0.5 ? 1 : 0.7;
        }
        Set<String> voices = voices(some);
        voices.retainAll(voices(others));
        return voices.isEmpty() ? 0 : 0.7;
    }

    static boolean same(Actor one, Actor other) {
        return one.id().equals(other.id()) && one.name().equals(other.name()) || ActorKey.same(one, other);
    }

    private static Set<String> voices(List<Actor> actors) {
        Set<String> voices = new HashSet<>();
        actors.forEach(actor -> voices.addAll(voices(actor)));
        return voices;
    }

    private static List<String> voices(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        String work = (actor.role().orElse("") + " " + actor.organisation().orElse("")).toLowerCase(Locale.ROOT);
        List<String> voices = new ArrayList<>();
        Optional<String> side = actor.side().map(code -> "state " + code);
        if (OWN_VOICE.matcher(name + " " + work).find()) {
            return voices;
        }
        boolean speaksForOthers = actor.type() != ActorType.PERSON || SPOKES.matcher(work).find();
        if (actor.type() == ActorType.STATE || STATE_VOICE.matcher(name).find()
                || speaksForOthers && STATE_VOICE.matcher(work).find()) {
            side.ifPresent(voices::add);
        }
        if (speaksForOthers && actor.type() != ActorType.STATE) {
            actor.organisation().ifPresent(body -> voices.add(firm(body)));
            voices.add(firm(name));
        }
        return voices;
    }

    private static String firm(String name) {
        return "body " + name.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b.*|[^\\p{L}\\p{N} ]", "").strip();
    }
}
