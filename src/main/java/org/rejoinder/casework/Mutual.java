package org.rejoinder.casework;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.casework.Node.Pair;
import org.rejoinder.casework.linking.SameUtterance;

/**
 * Which two statements are enough alike to be one act: each the other's most like in its article is a sign of one act;
 * a likelier partner on either hand, of two. Kept on the pair until a statement comes or goes on which that
 * depends.
 */
final class Mutual {
    /** What it adds that two statements are each other's most like, given some likeness, and what it takes if not. */
    static final double MUTUAL = 0.1;
    private static final double NOT_MUTUAL = 0.12;
    private static final double SOME_LIKENESS = 0.16;
    /** After more changes it is not looked which of a statement's pairs they touch. */
    private static final int FEW = 40;

    /** From each other article to the greatest likeness of a statement there; until something changes. */
    private final Map<Node, Map<String, Double>> nearest = new IdentityHashMap<>();

    /** Takes note that all pairs are others than before. */
    void anew() {
        nearest.clear();
    }

    /**
     * Takes note of what came or went.
     *
     * @param changed  their nodes, which know with what they are or were compared
     * @return both statements of each pair that is enough now and was not, or was and is not
     */
    Set<Node> update(Collection<Node> changed) {
        boolean few = changed.size() <= FEW;
        nearest.clear();
        Map<Pair, Optional<Boolean>> open = new IdentityHashMap<>();
        Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : changed) {
            for (Pair pair : node.pairs()) {
                forget(pair, open);
                Node partner = pair.partner(node);
                if (few) {
                    partner.pairs().stream().filter(one -> isIn(one.partner(partner), node.act().article()))
                            .forEach(one -> forget(one, open));
                } else if (around.add(partner)) {
                    partner.pairs().forEach(one -> forget(one, open));
                }
            }
        }
        Set<Node> touched = new LinkedHashSet<>();
        open.forEach((pair, before) -> {
            if (before.orElse(false) != enough(pair)) {
                touched.add(pair.one());
                touched.add(pair.other());
            }
        });
        return touched;
    }

    private static void forget(Pair pair, Map<Pair, Optional<Boolean>> open) {
        open.putIfAbsent(pair, pair.enough());
        pair.enough(Optional.empty());
    }

    private static boolean isIn(Node node, String article) {
        return node.act().article().equals(article);
    }

    /** True where a pair may be joined. */
    boolean enough(Pair pair) {
        Optional<Boolean> known = pair.enough();
        if (known.isEmpty()) {
            known = Optional.of(isEnough(pair));
            pair.enough(known);
        }
        return known.get();
    }

    /** Lets go of what is of no use until the next change. */
    void settled() {
        nearest.clear();
    }

    private boolean isEnough(Pair pair) {
        if (pair.one().act().article().equals(pair.other().act().article())) {
            return pair.score() >= SameUtterance.SAME;
        }
        boolean mutual = isNearest(pair, pair.one()) && isNearest(pair, pair.other());
        return pair.score() + (mutual && pair.likeness() >= SOME_LIKENESS ? MUTUAL : mutual ? 0 : -NOT_MUTUAL)
                >= SameUtterance.SAME;
    }

    /** True where no other statement of the partner's article is more like this one. */
    private boolean isNearest(Pair pair, Node node) {
        return pair.likeness() >= nearest.computeIfAbsent(node, this::nearest)
                .getOrDefault(pair.partner(node).act().article(), 0.0);
    }

    private Map<String, Double> nearest(Node node) {
        Map<String, Double> likeness = new HashMap<>();
        for (Pair pair : node.pairs()) {
            likeness.merge(pair.partner(node).act().article(), pair.likeness(), Math::max);
        }
        return likeness;
    }
}
