package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private static final double LEAST = SameUtterance.SAME - SameActs.MUTUAL;
    /** Where more than a few and this share of all changed, everything is compared anew, several pairs at a time. */
    private static final double MANY = 0.05;
    private static final int FEW = 40;
    private static final int LANES = 4;
    private static final int BATCH = 1 << 16;

    private final VoiceMatch[] voices = IntStream.range(0, LANES).mapToObj(i -> new VoiceMatch()).toArray(VoiceMatch[]::new);
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, Set<Node>> byVoice = new HashMap<>();
    private List<Node> nodes = List.of();
    private Roster roster;

    /** What one state differs in from the state before it. */
    record Change(List<Node> gone, List<Node> fresh) {}

    List<Node> nodes() {
        return nodes;
    }

    /** The node of a statement that is in use, or null. */
    Node node(String statement) {
        return byId.get(statement);
    }

    VoiceMatch voices() {
        return voices[0];
    }

    /** @param tellings  in the order of their ids, so that the result depends on nothing else */
    Change update(List<Telling> tellings, Roster now) {
        List<Node> gone = new ArrayList<>();
        List<Telling> changed = changed(tellings, now, gone);
        roster = now;
        boolean anew = changed.size() + gone.size() > FEW + MANY * nodes.size();
        List<Node> fresh = acts(changed, now, anew);
        merge(gone, fresh);
        if (anew) {
            nodes.forEach(node -> node.pairs().clear());
            byVoice.clear();
            compareAll();
        } else {
            gone.forEach(this::takeOut);
            fresh.forEach(this::putIn);
        }
        return new Change(gone, fresh);
    }

    /** Both lists are in the order of ids. */
    private List<Telling> changed(List<Telling> tellings, Roster now, List<Node> gone) {
        List<Telling> changed = new ArrayList<>();
        int at = 0;
        for (Telling telling : tellings) {
            while (at < nodes.size() && nodes.get(at).telling() != telling
                    && nodes.get(at).id().compareTo(telling.id()) < 0) {
                gone.add(nodes.get(at++));
            }
            boolean known = at < nodes.size() && nodes.get(at).id().equals(telling.id());
            Node node = known ? nodes.get(at++) : null;
            if (node == null || node.telling() != telling || now != roster && !sameActors(node, now)) {
                changed.add(telling);
                if (node != null) {
                    gone.add(node);
                }
            }
        }
        gone.addAll(nodes.subList(at, nodes.size()));
        return changed;
    }

    private static boolean sameActors(Node node, Roster now) {
        return now.get(node.telling().statement().speakers()).equals(node.act().speakers())
                && now.get(node.telling().statement().targets()).equals(node.act().targets());
    }

    private static List<Node> acts(List<Telling> tellings, Roster roster, boolean many) {
        // The roster is for one thread; what it gives here is what all others then find there.
        tellings.forEach(telling -> {
            roster.get(telling.statement().speakers());
            roster.get(telling.statement().targets());
        });
        return (many ? tellings.parallelStream() : tellings.stream())
                .map(telling -> new Node(telling, telling.act(roster))).toList();
    }

    private void merge(List<Node> gone, List<Node> fresh) {
        gone.forEach(node -> byId.remove(node.id()));
        fresh.forEach(node -> byId.put(node.id(), node));
        Set<Node> out = new HashSet<>(gone);
        List<Node> merged = new ArrayList<>(nodes.size() + fresh.size());
        int next = 0;
        for (Node node : nodes) {
            if (out.contains(node)) {
                continue;
            }
            while (next < fresh.size() && fresh.get(next).id().compareTo(node.id()) < 0) {
                merged.add(fresh.get(next++));
            }
            merged.add(node);
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        nodes = merged;
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
            compare(first ? node : other, first ? other : node, voices[0]).forEach(LikePairs::keep);
        });
    }

    private static List<Pair> compare(Node one, Node other, VoiceMatch voices) {
        double score = SameUtterance.score(one.act(), other.act(), voices);
        return score < LEAST ? List.of()
                : List.of(new Pair(one, other, score, one.act().words().likeness(other.act().words())));
    }

    private static void keep(Pair pair) {
        pair.one().pairs().add(pair);
        pair.other().pairs().add(pair);
    }

    private void compareAll() {
        for (Node node : nodes) {
            for (String voice : Candidates.keys(node.act())) {
                byVoice.computeIfAbsent(voice, key -> new LinkedHashSet<>()).add(node);
            }
        }
        List<Telling> tellings = nodes.stream().map(Node::telling).toList();
        List<SpeechAct> acts = nodes.stream().map(Node::act).toList();
        int[] batch = new int[2 * BATCH];
        int[] count = new int[1];
        Candidates.each(tellings, acts, (one, other) -> {
            batch[2 * count[0]] = one;
            batch[2 * count[0] + 1] = other;
            if (++count[0] == BATCH) {
                score(batch, BATCH);
                count[0] = 0;
            }
        });
        score(batch, count[0]);
    }

    private void score(int[] batch, int count) {
        int share = (count + LANES - 1) / LANES;
        List<List<Pair>> found = IntStream.range(0, LANES).parallel().mapToObj(lane -> {
            List<Pair> pairs = new ArrayList<>();
            for (int i = lane * share; i < Math.min(count, (lane + 1) * share); i++) {
                pairs.addAll(compare(nodes.get(batch[2 * i]), nodes.get(batch[2 * i + 1]), voices[lane]));
            }
            return pairs;
        }).toList();
        found.forEach(pairs -> pairs.forEach(LikePairs::keep));
    }
}
