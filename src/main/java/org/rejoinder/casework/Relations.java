package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.LinkType;

/**
 * What the analyst decided about two statements: that they tell one speech act or two, and that one answers the other.
 */
final class Relations {
    private final Trail trail;
    /** Pairs of statements that tell the same, each with the number of the decision that said so first. */
    private final Map<List<String>, Integer> same = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Map<List<String>, Tie> links = new HashMap<>();
    private Optional<Set<List<String>>> sameInOrder = Optional.empty();
    private Optional<Set<String>> aloneNow = Optional.empty();
    private Optional<Map<List<String>, Optional<LinkType>>> linksInOrder = Optional.empty();

    /**
     * What the analyst made of a link.
     *
     * @param number  of the decision
     * @param type    nothing where it was cut
     */
    private record Tie(int number, Optional<LinkType> type) {}

    Relations(Trail trail) {
        this.trail = trail;
    }

    /** In the order of the decisions; the same set until one of them changes it. */
    Set<List<String>> same() {
        if (sameInOrder.isEmpty()) {
            Set<List<String>> all = new LinkedHashSet<>();
            same.entrySet().stream().sorted(Map.Entry.<List<String>, Integer>comparingByValue())
                    .forEach(entry -> all.add(entry.getKey()));
            sameInOrder = Optional.of(all);
        }
        return sameInOrder.get();
    }

    /** Statements that are a speech act of their own; the same set until a decision changes it. */
    Set<String> alone() {
        aloneNow = Optional.of(aloneNow.orElseGet(() -> new HashSet<>(alone)));
        return aloneNow.get();
    }

    /**
     * From both ends of a link to what the analyst made of it, in the order of the decisions; the same map until one
     * changes it.
     */
    Map<List<String>, Optional<LinkType>> links() {
        if (linksInOrder.isEmpty()) {
            Map<List<String>, Optional<LinkType>> all = new LinkedHashMap<>();
            links.entrySet().stream().sorted(Comparator.comparingInt(entry -> entry.getValue().number()))
                    .forEach(entry -> all.put(entry.getKey(), entry.getValue().type()));
            linksInOrder = Optional.of(all);
        }
        return linksInOrder.get();
    }

    void link(int number, String from, String to, Optional<LinkType> type) {
        linksInOrder = Optional.empty();
        trail.made(() -> linksInOrder = Optional.empty());
        trail.put(links, List.of(from, to), new Tie(number, type));
    }

    void merge(int number, String one, String other) {
        changes();
        trail.remove(alone, one);
        trail.remove(alone, other);
        if (!same.containsKey(List.of(one, other))) {
            trail.put(same, List.of(one, other), number);
        }
    }

    void split(String statement) {
        changes();
        List.copyOf(same.keySet()).stream().filter(pair -> pair.contains(statement))
                .forEach(pair -> trail.remove(same, pair));
        trail.add(alone, statement);
    }

    private void changes() {
        forget();
        trail.made(this::forget);
    }

    private void forget() {
        sameInOrder = Optional.empty();
        aloneNow = Optional.empty();
    }
}
