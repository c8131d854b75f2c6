package org.rejoinder.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Link;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/**
 * Who stands where in a dispute. A side accuses if it makes more opening accusations than it receives, and is accused if
 * it receives more, or answers as many as it makes. A side is its code; whoever speaks for no state is a side of its
 * own, by actor id.
 */
public final class Standing {
    /** Where a side stands. */
    public enum Place { ACCUSER, ACCUSED, OTHER }

    private static final Set<Stance> CHARGES = Set.of(Stance.ACCUSE, Stance.MEASURE, Stance.CONDEMN);
    private static final Set<Stance> DEFENCES = Set.of(Stance.DENY, Stance.REJECT);

    private final Map<String, Place> places;
    private final Map<String, String> sides;

    private Standing(Map<String, Place> places, Map<String, String> sides) {
        this.places = places;
        this.sides = sides;
    }

    public static Standing of(Case assembled) {
        Map<String, String> sides = new HashMap<>();
        assembled.actors().forEach(actor -> sides.put(actor.id(), sideOf(actor)));
        Set<String> answers = new HashSet<>();
        assembled.links().stream().map(Link::from).forEach(answers::add);
        Map<String, Integer> balance = new TreeMap<>();
        sides.values().forEach(side -> balance.put(side, 0));
        for (Utterance utterance : assembled.utterances()) {
            weigh(utterance, answers.contains(utterance.id()), sides, balance);
        }
        Map<String, Place> places = new TreeMap<>();
        balance.forEach((side, sum) ->
                places.put(side, sum > 0 ? Place.ACCUSER : sum < 0 ? Place.ACCUSED : Place.OTHER));
        return new Standing(places, sides);
    }

    /** An opening accusation counts for its speakers and against its targets; a defence against its speakers. */
    private static void weigh(
            Utterance utterance, boolean answers, Map<String, String> sides, Map<String, Integer> balance) {
        Set<String> speakers = sides(utterance.speakers(), sides);
        if (CHARGES.contains(utterance.stance()) && !answers) {
            Set<String> targets = sides(utterance.targets(), sides);
            targets.removeAll(speakers);
            speakers.forEach(side -> balance.merge(side, 1, Integer::sum));
            targets.forEach(side -> balance.merge(side, -1, Integer::sum));
        } else if (DEFENCES.contains(utterance.stance())) {
            speakers.forEach(side -> balance.merge(side, -1, Integer::sum));
        }
    }

    private static Set<String> sides(List<String> actors, Map<String, String> sides) {
        Set<String> found = new HashSet<>();
        actors.forEach(actor -> Optional.ofNullable(sides.get(actor)).ifPresent(found::add));
        return found;
    }

    /** The side's code, or the actor's own id where it speaks for no state. */
    public static String sideOf(Actor actor) {
        return actor.side().orElse(actor.id());
    }

    /** Where a side stands; {@link Place#OTHER} for one that neither accuses nor is accused. */
    public Place of(String side) {
        return places.getOrDefault(side, Place.OTHER);
    }

    /** Where whoever says it stands: that of its first speaker's side. */
    public Place of(Utterance utterance) {
        return utterance.speakers().stream().findFirst().map(sides::get).map(this::of).orElse(Place.OTHER);
    }

    /** Every side with its place, by code. */
    public Map<String, Place> places() {
        return Map.copyOf(places);
    }
}
