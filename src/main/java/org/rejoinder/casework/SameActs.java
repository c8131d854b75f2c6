package org.rejoinder.casework;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rejoinder.casework.Node.Pair;

/**
 * Which statements tell the same speech act, kept from one state of a case to the next: only statements that hang
 * together with what changed are grouped anew.
 */
final class SameActs implements ToldActs {
    /** More changes are worked in all together. */
    private static final int FEW = 200;
    private static final Comparator<Told> IN_TIME = Comparator.comparing(Told::utterance, Order.BY_TIME);

    private final LikePairs likely;
    private final Mutual mutual = new Mutual();
    private final PartyNames names = new PartyNames();
    private List<ActDecision> decisions = List.of();
    /** From a statement to the places of the decisions that name it. */
    private Map<String, List<Integer>> decided = Map.of();
    private List<Told> told = List.of();
    private final Map<String, Told> byId = new HashMap<>();

    /** What one state differs in from the state before it. */
    record Change(List<Told> gone, List<Told> fresh) {}

    SameActs(Acts acts) {
        likely = new LikePairs(acts);
    }

    @Override
    public List<Told> told() {
        return told;
    }

    @Override
    public Optional<Told> act(String utterance) {
        return Optional.ofNullable(byId.get(utterance));
    }

    @Override
    public Optional<Told> told(String statement) {
        return likely.node(statement).flatMap(Node::told);
    }

    /** @param tellings  in the order of their ids, so that the result depends on nothing else */
    LikePairs.Change compare(List<Telling> tellings, Roster roster, Assembler.Watcher watcher) {
        return likely.update(tellings, roster, watcher);
    }

    /**
     * @param change        what {@link #compare} found
     * @param nowDecisions  in their order; another list wherever anything in it is another
     */
    Change group(LikePairs.Change change, Roster roster, List<ActDecision> nowDecisions, Assembler.Watcher watcher) {
        Set<Node> touched = new LinkedHashSet<>(change.fresh());
        Set<Node> changed = new LinkedHashSet<>(change.fresh());
        for (Node node : change.gone()) {
            changed.add(node);
            node.pairs().stream().filter(mutual::enough).forEach(pair -> touched.add(pair.partner(node)));
            decisionsOn(node).forEach(decision -> touch(decision, touched));
        }
        if (nowDecisions != decisions) {
            difference(nowDecisions).forEach(decision -> touch(decision, touched));
            decisions = nowDecisions;
            decided = places(decisions);
        }
        Set<Node> again;
        if (change.anew()) {
            mutual.anew();
            again = new LinkedHashSet<>(likely.nodes());
        } else {
            touched.addAll(mutual.update(changed));
            touched.removeAll(new HashSet<>(change.gone()));
            again = hangingTogether(touched);
        }
        List<List<Node>> groups = grouped(again, watcher);
        Set<Node> retold = new HashSet<>(change.retold());
        retold.stream().filter(node -> !again.contains(node)).flatMap(node -> node.told().stream()).map(Told::nodes)
                .distinct()
                .forEach(groups::add);
        mutual.settled();
        return told(groups, retold, change.gone(), roster);
    }

    private void touch(ActDecision decision, Set<Node> touched) {
        decision.statements().forEach(id -> likely.node(id).ifPresent(touched::add));
    }

    /** The decisions that are not the first of both. */
    private List<ActDecision> difference(List<ActDecision> now) {
        int common = 0;
        while (common < Math.min(now.size(), decisions.size()) && now.get(common) == decisions.get(common)) {
            common++;
        }
        List<ActDecision> either = new ArrayList<>(decisions.subList(common, decisions.size()));
        either.addAll(now.subList(common, now.size()));
        return either;
    }

    private static Map<String, List<Integer>> places(List<ActDecision> decisions) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            for (String statement : decisions.get(i).statements()) {
                places.computeIfAbsent(statement, key -> new ArrayList<>(2)).add(i);
            }
        }
        return places;
    }

    private Stream<ActDecision> decisionsOn(Node node) {
        return decided.getOrDefault(node.id(), List.of()).stream().map(decisions::get);
    }

    /** Those that name any of them, in their order. */
    private List<ActDecision> decisions(List<Node> nodes) {
        Set<Integer> places = new TreeSet<>();
        nodes.forEach(node -> places.addAll(decided.getOrDefault(node.id(), List.of())));
        return places.stream().map(decisions::get).toList();
    }

    /** All that a chain of pairs leads to: what is outside has no part in how these are grouped. */
    private Set<Node> hangingTogether(Set<Node> from) {
        Set<Node> all = new LinkedHashSet<>(from);
        Deque<Node> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Node node = open.remove();
            for (Pair pair : node.pairs()) {
                Node partner = pair.partner(node);
                if (!all.contains(partner) && mutual.enough(pair)) {
                    all.add(partner);
                    open.add(partner);
                }
            }
            decisionsOn(node).flatMap(decision -> decision.statements().stream()).map(likely::node)
                    .flatMap(Optional::stream).filter(all::add).forEach(open::add);
        }
        return all;
    }

    private List<List<Node>> grouped(Set<Node> again, Assembler.Watcher watcher) {
        List<Node> members = again.stream().sorted(Comparator.comparing(Node::id)).toList();
        List<Pair> pairs = members.stream().flatMap(node -> node.pairs().stream().filter(pair -> pair.one() == node))
                .filter(mutual::enough).toList();
        List<List<Node>> found = new ActGroups(members, likely.voices(), watcher).group(pairs);
        return new ArrayList<>(Regrouped.after(found, decisions(members)));
    }

    private Change told(List<List<Node>> groups, Set<Node> retold, List<Node> goneNodes, Roster roster) {
        Set<Told> gone = new LinkedHashSet<>();
        goneNodes.forEach(node -> node.told().ifPresent(gone::add));
        groups.forEach(group -> group.forEach(node -> node.told().ifPresent(gone::add)));
        List<Told> fresh = new ArrayList<>();
        for (List<Node> group : groups) {
            Optional<Told> before = group.getFirst().told().filter(one -> one.nodes().equals(group));
            if (before.isPresent() && group.stream().noneMatch(retold::contains)) {
                gone.remove(before.get());
            } else {
                Told now = new Told(group, roster, names);
                group.forEach(node -> node.tell(now));
                fresh.add(now);
            }
        }
        fresh.sort(IN_TIME);
        gone.forEach(one -> byId.remove(one.id(), one));
        fresh.forEach(one -> byId.put(one.id(), one));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            place(merged(told, gone, fresh));
        }
        return new Change(List.copyOf(gone), fresh);
    }

    /** Before the first and, where as many came as went, behind the last of what differs the places are the same. */
    private void place(List<Told> now) {
        int start = 0;
        int end = now.size();
        while (start < Math.min(end, told.size()) && now.get(start) == told.get(start)) {
            start++;
        }
        while (now.size() == told.size() && end > start && now.get(end - 1) == told.get(end - 1)) {
            end--;
        }
        for (int i = start; i < end; i++) {
            now.get(i).placeAt(i);
        }
        told = now;
    }

    private static List<Told> merged(List<Told> before, Set<Told> gone, List<Told> fresh) {
        return gone.size() + fresh.size() > FEW ? all(before, gone, fresh) : some(before, gone, fresh);
    }

    private static List<Told> some(List<Told> before, Set<Told> gone, List<Told> fresh) {
        List<Told> merged = new ArrayList<>(before);
        gone.stream().sorted(Comparator.comparingInt(Told::place).reversed())
                .forEach(one -> merged.remove(one.place()));
        fresh.forEach(one -> merged.add(-Collections.binarySearch(merged, one, IN_TIME) - 1, one));
        return merged;
    }

    private static List<Told> all(List<Told> before, Set<Told> gone, List<Told> fresh) {
        List<Told> merged = new ArrayList<>(before.size() + fresh.size());
        int next = 0;
        for (Told one : before) {
            if (gone.contains(one)) {
                continue;
            }
            while (next < fresh.size() && IN_TIME.compare(fresh.get(next), one) < 0) {
                merged.add(fresh.get(next++));
            }
            merged.add(one);
        }
        merged.addAll(fresh.subList(next, fresh.size()));
        return merged;
    }
}
