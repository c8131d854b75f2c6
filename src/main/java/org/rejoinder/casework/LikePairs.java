package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.casework.Node.Pair;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;

/**
 * Which statements may tell one speech act, kept from one state of a case to the next: only statements that changed are
 * compared again. What it holds is the same by whichever way it came about.
 */
final class LikePairs {
    /** Pairs below this score are never joined, whatever else speaks for them. */
    private static final double LEAST = SameUtterance.SAME - Mutual.MUTUAL;
    /** Where more than a few and this share of all changed, everything is compared anew, several pairs at a time. */
    private static final double MANY = 0.05;
    private static final int FEW = 40;
    private static final int LANES = 4;
    private static final int BATCH = 1 << 16;
    /** The share of the work that is done when statements are learned. */
    private static final double LEARNED = 0.3;

    private final VoiceMatch[] voices = IntStream.range(0, LANES).mapToObj(i -> new VoiceMatch())
            .toArray(VoiceMatch[]::new);
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, Set<Node>> byVoice = new HashMap<>();
    private final Acts acts;
    private List<Telling> before = List.of();
    private Roster roster;

    LikePairs(Acts acts) {
        this.acts = acts;
    }

    /**
     * What one state differs in from the state before it.
     *
     * @param retold  those that stay, though something of their statements is another
     * @param anew    all pairs are others
     */
    record Change(List<Node> gone, List<Node> fresh, List<Node> retold, boolean anew) {}

    /** The node of a statement that is in use; empty where it is not. */
    Optional<Node> node(String statement) {
        return Optional.ofNullable(byId.get(statement));
    }

    Collection<Node> nodes() {
        return byId.values();
    }

    VoiceMatch voices() {
        return voices[0];
    }

    /** @param tellings  in the order of their ids, so that the result depends on nothing else */
    Change update(List<Telling> tellings, Roster now, Assembler.Watcher watcher) {
        Difference difference = Difference.between(before, tellings);
        List<Node> gone = new ArrayList<>();
        difference.gone().forEach(telling -> gone.add(byId.remove(telling.id())));
        List<Telling> changed = new ArrayList<>(difference.fresh());
        if (now != roster) {
            byId.values().stream().filter(node -> !node.isAmong(now)).sorted(Comparator.comparing(Node::id))
                    .forEach(node -> {
                        gone.add(node);
                        changed.add(node.telling());
                    });
        }
        List<Node> fresh = nodes(changed, now, watcher.part(0, LEARNED));
        List<Node> retold = retold(gone, fresh);
        boolean anew = fresh.size() + gone.size() > FEW + MANY * tellings.size();
        fresh.forEach(node -> byId.put(node.id(), node));
        before = tellings;
        roster = now;
        if (anew) {
            compareAll(watcher.part(LEARNED, 1));
        } else {
            gone.forEach(this::takeOut);
            fresh.forEach(this::putIn);
        }
        return new Change(gone, fresh, retold, anew);
    }

    /** Takes from both lists what is compared as before, such as a statement that was confirmed. */
    private List<Node> retold(List<Node> gone, List<Node> fresh) {
        Map<String, Node> before = new HashMap<>();
        gone.forEach(node -> before.put(node.id(), node));
        List<Node> retold = new ArrayList<>();
        fresh.removeIf(node -> {
            Node same = before.get(node.id());
            boolean asBefore = same != null && same.act().equals(node.act());
            if (asBefore) {
                same.retell(node);
                byId.put(same.id(), same);
                retold.add(same);
            }
            return asBefore;
        });
        gone.removeAll(new HashSet<>(retold));
        return retold;
    }

    private List<Node> nodes(List<Telling> tellings, Roster now, Assembler.Watcher watcher) {
        List<SpeechAct> told = acts.of(tellings, now, watcher);
        List<Node> nodes = new ArrayList<>(tellings.size());
        for (int i = 0; i < tellings.size(); i++) {
            nodes.add(new Node(tellings.get(i), told.get(i), now));
        }
        return nodes;
    }

    private void takeOut(Node node) {
        node.pairs().forEach(pair -> pair.partner(node).pairs().remove(pair));
        Candidates.keys(node.act()).forEach(voice -> byVoice.getOrDefault(voice, Set.of()).remove(node));
    }

    private void putIn(Node node) {
        Set<Node> near = new LinkedHashSet<>();
        for (String voice : Candidates.keys(node.act())) {
            Set<Node> same = byVoice.computeIfAbsent(voice, key -> new LinkedHashSet<>());
            for (Node other : same) {
                if (node.act().mayBeOneWith(other.act())) {
                    near.add(other);
                }
            }
            same.add(node);
        }
        near.forEach(other -> {
            boolean first = node.id().compareTo(other.id()) < 0;
            compare(first ? node : other, first ? other : node, voices[0]).ifPresent(LikePairs::keep);
        });
    }

    private static Optional<Pair> compare(Node one, Node other, VoiceMatch voices) {
        double score = SameUtterance.score(one.act(), other.act(), voices);
        return score < LEAST ? Optional.empty()
                : Optional.of(new Pair(one, other, score, one.act().words().likeness(other.act().words())));
    }

    private static void keep(Pair pair) {
        pair.one().pairs().add(pair);
        pair.other().pairs().add(pair);
    }

    private void compareAll(Assembler.Watcher watcher) {
        List<Node> nodes = before.stream().map(telling -> byId.get(telling.id())).toList();
        byVoice.clear();
        for (Node node : nodes) {
            node.pairs().clear();
            for (String voice : Candidates.keys(node.act())) {
                byVoice.computeIfAbsent(voice, key -> new LinkedHashSet<>()).add(node);
            }
        }
        List<SpeechAct> told = nodes.stream().map(Node::act).toList();
        int[] batch = new int[2 * BATCH];
        int[] count = new int[1];
        Candidates.each(told, watcher, (one, other) -> {
            batch[2 * count[0]] = one;
            batch[2 * count[0] + 1] = other;
            if (++count[0] == BATCH) {
                score(nodes, batch, BATCH);
                count[0] = 0;
            }
        });
        score(nodes, batch, count[0]);
        watcher.at(1);
    }

    private void score(List<Node> nodes, int[] batch, int count) {
        int share = (count + LANES - 1) / LANES;
        List<List<Pair>> found = IntStream.range(0, LANES).parallel().mapToObj(lane -> {
            List<Pair> pairs = new ArrayList<>();
            for (int i = lane * share; i < Math.min(count, (lane + 1) * share); i++) {
                compare(nodes.get(batch[2 * i]), nodes.get(batch[2 * i + 1]), voices[lane]).ifPresent(pairs::add);
            }
            return pairs;
        }).toList();
        found.forEach(pairs -> pairs.forEach(LikePairs::keep));
    }
}
