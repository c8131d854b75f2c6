package org.rejoinder.casework.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Actor;

/** How closely two groups of actors speak with one voice: 1 the same, 0 strangers; symmetric. */
@FunctionalInterface
public interface VoiceMatch {
    double of(List<Actor> some, List<Actor> others);

    /**
     * A comparison that works out each pair of groups once. For actors of one case, whose ids tell them apart; for one
     * thread.
     */
    static VoiceMatch remembering() {
        Map<List<List<String>>, Double> known = new HashMap<>();
        return (some, others) -> {
            List<String> one = some.stream().map(Actor::id).toList();
            List<String> two = others.stream().map(Actor::id).toList();
            return known.computeIfAbsent(List.of(one, two), pair -> Voice.match(some, others));
        };
    }
}
