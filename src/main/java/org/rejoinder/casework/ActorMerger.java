package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

/** Several tellings of one actor to one: the fullest name, and of the rest what most of them say. */
final class ActorMerger {
    private ActorMerger() {}

    /** @param tellings  at least one */
    static Actor merge(String id, Collection<Actor> tellings) {
        ActorType type = most(tellings, actor -> Optional.of(actor.type())).orElseThrow();
        String name = name(type, tellings);
        TreeSet<String> others = new TreeSet<>();
        tellings.forEach(actor -> {
            others.add(actor.name());
            others.addAll(actor.aliases());
        });
        others.remove(name);
        return new Actor(id, name, type, most(tellings, Actor::role), most(tellings, Actor::organisation),
                most(tellings, Actor::side), List.copyOf(others));
    }

    /** A person's name with the most parts; for others the one that most articles use. */
    private static String name(ActorType type, Collection<Actor> tellings) {
        Map<String, Long> counts = tellings.stream()
                .collect(Collectors.groupingBy(Actor::name, TreeMap::new, Collectors.counting()));
        Comparator<Map.Entry<String, Long>> order = Map.Entry.comparingByValue();
        if (type == ActorType.PERSON) {
            order = Comparator.<Map.Entry<String, Long>>comparingInt(entry -> entry.getKey().split("\\s+").length)
                    .thenComparing(order);
        }
        Comparator<Map.Entry<String, Long>> alphabet = Map.Entry.comparingByKey();
        return counts.entrySet().stream().max(order.thenComparing(alphabet.reversed())).orElseThrow().getKey();
    }

    /** What most of them say; of equals the longest, then the first by the alphabet. */
    private static <T extends Comparable<? super T>> Optional<T> most(
            Collection<Actor> tellings, Function<Actor, Optional<T>> field) {
        Map<T, Long> counts = new TreeMap<>();
        tellings.forEach(actor -> field.apply(actor).ifPresent(value -> counts.merge(value, 1L, Long::sum)));
        List<Map.Entry<T, Long>> entries = new ArrayList<>(counts.entrySet());
        Comparator<Map.Entry<T, Long>> order = Map.Entry.<T, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().toString().length());
        return entries.stream()
                .max(order.thenComparing(Map.Entry.<T, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
