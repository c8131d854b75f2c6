package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The groups that were found, as the analyst's decisions leave them. They join and part what was found, and never
 * change what else is found.
 */
final class Regrouped {
    private static final Comparator<Node> BY_ID = Comparator.comparing(Node::id);

    private final Map<String, Node> byId = new HashMap<>();
    private final Map<Node, TreeSet<Node>> groupOf = new HashMap<>();
    private final List<Node> nodes;

    private Regrouped(List<List<Node>> found) {
        nodes = found.stream().flatMap(List::stream).sorted(BY_ID).toList();
        found.forEach(group -> {
            TreeSet<Node> all = new TreeSet<>(BY_ID);
            all.addAll(group);
            group.forEach(member -> {
                byId.put(member.id(), member);
                groupOf.put(member, all);
            });
        });
    }

    /**
     * In the order of the first member of each, their members in the order of their ids.
     *
     * @param decisions  in the order in which they were taken; what they name and is not found counts as not named
     */
    static List<List<Node>> after(List<List<Node>> found, List<ActDecision> decisions) {
        if (decisions.isEmpty()) {
            return found;
        }
        Regrouped groups = new Regrouped(found);
        decisions.forEach(groups::take);
        return groups.nodes.stream().map(groups.groupOf::get).distinct().map(List::copyOf).toList();
    }

    private void take(ActDecision decision) {
        List<Node> named = decision.statements().stream().map(byId::get).filter(Objects::nonNull).toList();
        switch (decision) {
            case ActDecision.Together together -> named.forEach(other -> together(named.getFirst(), other));
            case ActDecision.Alone alone -> named.forEach(this::alone);
        }
    }

    private void together(Node one, Node other) {
        TreeSet<Node> all = groupOf.get(one);
        TreeSet<Node> others = groupOf.get(other);
        if (all != others) {
            all.addAll(others);
            others.forEach(member -> groupOf.put(member, all));
        }
    }

    private void alone(Node member) {
        groupOf.get(member).remove(member);
        TreeSet<Node> own = new TreeSet<>(BY_ID);
        own.add(member);
        groupOf.put(member, own);
    }
}
