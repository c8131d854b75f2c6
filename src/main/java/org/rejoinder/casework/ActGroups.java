package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.casework.Node.Pair;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

/**
 * Groups statements that tell one speech act. Pairs are joined from the likeliest down, and only where no member of the
 * one group contradicts a member of the other, so that a chain of resemblances does not swallow a whole dispute.
 */
final class ActGroups {
    /** How much two groups must resemble each other on the mean of all their pairs. */
    private static final double MEAN = 0.45;

    private final List<Node> nodes;
    private final VoiceMatch voices;
    private final Map<Node, Integer> index = new IdentityHashMap<>();
    private final Groups groups;
    private final Map<Integer, List<Integer>> members = new HashMap<>();

    /** @param nodes  in the order of their ids */
    ActGroups(List<Node> nodes, VoiceMatch voices) {
        this.nodes = nodes;
        this.voices = voices;
        this.groups = new Groups(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            index.put(nodes.get(i), i);
            members.put(i, new ArrayList<>(List.of(i)));
        }
    }

    /**
     * @param same   what is one because the analyst says so, by ids
     * @param pairs  what may be
     */
    List<List<Node>> group(Set<List<String>> same, List<Pair> pairs) {
        decided(same);
        pairs.stream().sorted(Comparator.comparingDouble((Pair pair) -> -pair.score())
                .thenComparingInt(pair -> index.get(pair.one())).thenComparingInt(pair -> index.get(pair.other())))
                .forEach(pair -> {
                    int one = index.get(pair.one());
                    int other = index.get(pair.other());
                    if (!groups.joined(one, other) && agree(one, other)) {
                        join(one, other);
                    }
                });
        return groups.all().stream().map(group -> group.stream().map(nodes::get).toList()).toList();
    }

    private void decided(Set<List<String>> same) {
        Map<String, Integer> byId = new HashMap<>();
        if (!same.isEmpty()) {
            nodes.forEach(node -> byId.put(node.id(), index.get(node)));
        }
        for (List<String> pair : same) {
            Integer one = byId.get(pair.getFirst());
            Integer other = byId.get(pair.getLast());
            if (one != null && other != null) {
                join(one, other);
            }
        }
    }

    /** True where the members of both groups, taken together, resemble one another enough. */
    private boolean agree(int one, int other) {
        List<Integer> some = members.get(groups.of(one));
        List<Integer> others = members.get(groups.of(other));
        double sum = 0;
        for (int a : some) {
            for (int b : others) {
                SpeechAct left = nodes.get(a).act();
                SpeechAct right = nodes.get(b).act();
                if (clash(left, right)) {
                    return false;
                }
                sum += SameUtterance.score(left, right, voices);
            }
        }
        return sum / (some.size() * others.size()) >= MEAN;
    }

    /** Two people who are both named are two acts, however alike they speak; so are two days, and "also accused". */
    private static boolean clash(SpeechAct one, SpeechAct other) {
        return one.isApartFrom(other) || strangers(people(one), people(other)) || SameUtterance.another(one, other);
    }

    private static boolean strangers(Set<String> some, Set<String> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
    }

    private static Set<String> people(SpeechAct act) {
        return act.speakers().stream()
                .filter(actor -> actor.type() == ActorType.PERSON)
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    private void join(int one, int other) {
        int a = groups.of(one);
        int b = groups.of(other);
        if (a == b) {
            return;
        }
        groups.join(a, b);
        List<Integer> both = new ArrayList<>(members.remove(a));
        both.addAll(members.remove(b));
        // In one order, whichever way the group came about: sums of fractions depend on it.
        both.sort(null);
        members.put(groups.of(a), both);
    }
}
