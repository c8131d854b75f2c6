package org.rejoinder.casework.linking;

import java.util.Collections;
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
record Voice(Actor actor, ActorKey key, Set<String> voices) {
    private static final Pattern STATE_VOICE = Pattern.compile(
            "foreign[ -](ministry|office)|ministry of foreign|state department|department of state|government"
                    + "|kremlin|white house|downing street|\\bmfa\\b");
    private static final Pattern OWN_VOICE = Pattern.compile("embassy|consulate|mission|ambassador|permanent rep");
    private static final Pattern SPOKES = Pattern.compile("spokes(man|woman|person|people)|press secretary|spox");

    private static final Pattern MARKS = Pattern.compile("['’]s\\b.*|[^\\p{L}\\p{N} ]");
    private static final Pattern PUBLIC_BODY = Pattern.compile(
            "\\b(ministry|ministries|department|government|office|cabinet|parliament|congress|senate|assembly|court"
                    + "|prosecutors?|police|army|navy|air force|military|armed forces|forces|embassy|consulate|mission"
                    + "|agency|bureau|service|authority|commission|council|committee|central bank|treasury)\\b");

    Voice {
        voices = Set.copyOf(voices);
    }

    static Voice of(Actor actor) {
        return new Voice(actor, ActorKey.of(actor), voices(actor));
    }

    /** How closely two groups of speakers are one: 1 the same, 0 strangers. */
    static double match(List<Voice> some, List<Voice> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long shared = some.stream().filter(one -> others.stream().anyMatch(one::isSameAs)).count();
        if (shared > 0) {
            double overlap = (double) shared / Math.max(some.size(), others.size());
            return overlap >= 0.5 ? 1 : 0.7;
        }
        boolean oneVoice = some.stream().anyMatch(one ->
                others.stream().anyMatch(other -> !Collections.disjoint(one.voices, other.voices)));
        return oneVoice ? 0.7 : 0;
    }

    boolean isSameAs(Voice other) {
        return actor.id().equals(other.actor.id()) && actor.name().equals(other.actor.name())
                || ActorKey.same(actor, key, other.actor, other.key);
    }

    private static Set<String> voices(Actor actor) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        String work = (actor.role().orElse("") + " " + actor.organisation().orElse("")).toLowerCase(Locale.ROOT);
        Set<String> voices = new HashSet<>();
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
            actor.organisation().ifPresent(body -> voices.add(body(body, actor.side())));
            voices.add(body(name, actor.side()));
        }
        return voices;
    }

    /** A body's voice. Every state has a foreign ministry, so such a name counts only together with its side. */
    static String body(String name, Optional<String> side) {
        String plain = MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        return "body " + (PUBLIC_BODY.matcher(plain).find() ? side.orElse("?") + " " : "") + plain;
    }
}
