package org.rejoinder.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.rejoinder.model.Actor;

/** Ids and sides of actors as numbers: a large case asks millions of times whether two parties have one in common. */
final class PartyNames {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Each name of some of the actors once. */
    int[] of(List<Actor> actors) {
        return actors.stream().flatMapToInt(actor -> actor.side().map(side ->
                IntStream.of(number(actor.id()), number("side " + side)))
                        .orElseGet(() -> IntStream.of(number(actor.id()))))
                .distinct().toArray();
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }

    static boolean meet(int[] some, int[] others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other) {
                    return true;
                }
            }
        }
        return false;
    }
}
