package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;

/**
 * Which utterance answers which: what the articles show, lifted from their statements; what spans articles; and what
 * the analyst decided. Kept from one state of a case to the next: only between utterances that came or went, and those
 * that answer something else for it, links are looked for again.
 */
final class UtteranceLinks {
    /** More links than these are put in order all together. */
    private static final int FEW = 200;
    /** The surest last; of those that are as sure the one of the first type. */
    private static final Comparator<Link> BY_SURENESS =
            Comparator.comparingDouble(Link::confidence).thenComparing(Link::type, Comparator.reverseOrder());
    private static final Comparator<Link> BY_ENDS = Comparator.comparing(Link::from).thenComparing(Link::to);

    private final CrossLinks cross = new CrossLinks();
    /** What the articles show, by the statement at either end. */
    private final Map<String, List<Shown>> shown = new HashMap<>();
    private final Map<Told, Ties> ties = new HashMap<>();
    private Map<List<String>, Optional<LinkType>> decided = Map.of();
    private final Map<String, List<Decision>> decisions = new HashMap<>();
    /** In order of both ends' ids. */
    private List<Link> all = List.of();

    /** @param number  of all that the articles show */
    private record Shown(int number, Link link) {}

    private record Decision(int number, String from, String to, Optional<LinkType> type) {}

    private record Pair(Told one, Told other) {
        /** The same whichever of the two is named first. */
        static Pair of(Told one, Told other) {
            return one.id().compareTo(other.id()) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** What ties an utterance to others. */
    private static final class Ties {
        /** The surest that articles show, by the utterance at the other end. */
        private final Map<Told, Link> lifted = new LinkedHashMap<>();
        private final Map<Told, Link> made = new LinkedHashMap<>();
        /** What it answers in other articles, where its own show nothing. */
        private Optional<CrossLinks.Best> across = Optional.empty();
        /** Those of which it is that. */
        private final Set<Told> answeredAcross = new LinkedHashSet<>();
    }

    UtteranceLinks(Found found) {
        int number = 0;
        for (Link link : found.links()) {
            Shown one = new Shown(number++, link);
            shown.computeIfAbsent(link.from(), key -> new ArrayList<>(2)).add(one);
            shown.computeIfAbsent(link.to(), key -> new ArrayList<>(2)).add(one);
        }
    }

    /**
     * In order of both ends' ids; a link that is as it was is the very same.
     *
     * @param nowDecided  from both ends to what the analyst made of it, in the order of the decisions; another map
     *                    wherever anything in it is another
     */
    List<Link> update(SameActs acts, SameActs.Change change, Map<List<String>, Optional<LinkType>> nowDecided,
            Assembler.Watcher watcher) {
        Set<Pair> pairs = new LinkedHashSet<>();
        Set<Told> answers = new LinkedHashSet<>(cross.update(change));
        Map<List<String>, Link> cut = new HashMap<>();
        change.gone().forEach(gone -> letGo(gone, cut, answers));
        change.fresh().forEach(told -> lift(told, acts, pairs, answers));
        answers.removeIf(answer -> !answer.answers() || !ties.containsKey(answer));
        across(answers, acts, pairs, watcher);
        decide(nowDecided, change, acts, pairs);
        return made(pairs, cut, acts);
    }

    private void letGo(Told gone, Map<List<String>, Link> cut, Set<Told> answers) {
        Ties own = ties.remove(gone);
        own.made.forEach((other, link) -> {
            cut.put(ends(link), link);
            tiesOf(other).ifPresent(theirs -> theirs.made.remove(gone));
        });
        own.lifted.keySet().forEach(other -> tiesOf(other).ifPresent(theirs -> {
            theirs.lifted.remove(gone);
            answers.add(other);
        }));
        own.across.flatMap(best -> tiesOf(best.to())).ifPresent(theirs -> theirs.answeredAcross.remove(gone));
        own.answeredAcross.forEach(answer -> tiesOf(answer).ifPresent(theirs -> {
            theirs.across = Optional.empty();
            answers.add(answer);
        }));
    }

    private Optional<Ties> tiesOf(Told told) {
        return Optional.ofNullable(ties.get(told));
    }

    /** What one article links is not a link where other articles show that the answer came before the question. */
    private void lift(Told told, SameActs acts, Set<Pair> pairs, Set<Told> answers) {
        Ties own = ties.computeIfAbsent(told, key -> new Ties());
        answers.add(told);
        Map<Told, List<Shown>> byOther = new LinkedHashMap<>();
        for (Node node : told.nodes()) {
            for (Shown one : shown.getOrDefault(node.id(), List.of())) {
                acts.told(one.link().from().equals(node.id()) ? one.link().to() : one.link().from())
                        .filter(other -> other != told)
                        .ifPresent(other -> byOther.computeIfAbsent(other, key -> new ArrayList<>(2)).add(one));
            }
        }
        byOther.forEach((other, links) -> lifted(links, acts).ifPresent(link -> {
            own.lifted.put(other, link);
            ties.computeIfAbsent(other, key -> new Ties()).lifted.put(told, link);
            answers.add(other);
            pairs.add(Pair.of(told, other));
        }));
    }

    private static Optional<Link> lifted(List<Shown> links, SameActs acts) {
        return links.stream().sorted(Comparator.comparingInt(Shown::number)).map(Shown::link)
                .flatMap(link -> lifted(link, acts).stream()).max(BY_SURENESS);
    }

    private static Optional<Link> lifted(Link link, SameActs acts) {
        Told from = acts.told(link.from()).orElseThrow();
        Told to = acts.told(link.to()).orElseThrow();
        return from.wasSaidBefore(to) ? Optional.empty()
                : Optional.of(new Link(from.id(), to.id(), link.type(), link.confidence()));
    }

    /** Answers without a link of their own, to what another article reports. */
    private void across(Set<Told> answers, SameActs acts, Set<Pair> pairs, Assembler.Watcher watcher) {
        List<Told> open = answers.stream().filter(this::isOpen).toList();
        cross.find(open, acts.told(), watcher);
        for (Told answer : answers) {
            Ties own = ties.get(answer);
            Optional<CrossLinks.Best> now = Optional.of(answer).filter(this::isOpen).flatMap(Told::answer)
                    .flatMap(CrossLinks.Found::best);
            if (!now.equals(own.across)) {
                own.across.ifPresent(best -> {
                    ties.get(best.to()).answeredAcross.remove(answer);
                    pairs.add(Pair.of(answer, best.to()));
                });
                own.across = now;
                now.ifPresent(best -> {
                    ties.get(best.to()).answeredAcross.add(answer);
                    pairs.add(Pair.of(answer, best.to()));
                });
            }
        }
    }

    private boolean isOpen(Told answer) {
        return ties.get(answer).lifted.values().stream().noneMatch(link -> link.from().equals(answer.id()));
    }

    private void decide(Map<List<String>, Optional<LinkType>> now, SameActs.Change change, SameActs acts,
            Set<Pair> pairs) {
        if (now != decided) {
            decisions.values().forEach(known -> known.forEach(one -> pair(one, acts).ifPresent(pairs::add)));
            decided = now;
            decisions.clear();
            int[] number = new int[1];
            now.forEach((ends, type) -> {
                Decision one = new Decision(number[0]++, ends.getFirst(), ends.getLast(), type);
                ends.forEach(end -> decisions.computeIfAbsent(end, key -> new ArrayList<>(2)).add(one));
                pair(one, acts).ifPresent(pairs::add);
            });
            return;
        }
        change.fresh().forEach(told -> told.nodes().forEach(node -> decisions.getOrDefault(node.id(), List.of())
                .forEach(one -> pair(one, acts).ifPresent(pairs::add))));
    }

    private static Optional<Pair> pair(Decision one, SameActs acts) {
        return acts.told(one.from()).flatMap(from -> acts.told(one.to()).filter(to -> to != from)
                .map(to -> Pair.of(from, to)));
    }

    /** @param gone  by their ends, the links of which one end is gone; the others that go are put to them */
    private List<Link> made(Set<Pair> pairs, Map<List<String>, Link> gone, SameActs acts) {
        List<Link> fresh = new ArrayList<>();
        for (Pair pair : pairs) {
            Ties one = ties.get(pair.one());
            Ties other = ties.get(pair.other());
            Optional.ofNullable(one.made.get(pair.other())).ifPresent(link -> gone.put(ends(link), link));
            Optional<Link> found = link(pair, one, acts);
            if (found.isEmpty()) {
                one.made.remove(pair.other());
                other.made.remove(pair.one());
            } else {
                Link now = found.get();
                boolean stays = now.equals(gone.get(ends(now)));
                Link same = stays ? gone.remove(ends(now)) : now;
                one.made.put(pair.other(), same);
                other.made.put(pair.one(), same);
                if (!stays) {
                    fresh.add(same);
                }
            }
        }
        all = gone.isEmpty() && fresh.isEmpty() ? all : inOrder(gone.values(), fresh);
        return all;
    }

    private static List<String> ends(Link link) {
        return List.of(link.from(), link.to());
    }

    /** What was decided last, or else the surest that was found. */
    private Optional<Link> link(Pair pair, Ties one, SameActs acts) {
        Optional<Decision> last = pair.one().nodes().stream()
                .flatMap(node -> decisions.getOrDefault(node.id(), List.of()).stream())
                .filter(decision -> pair(decision, acts).filter(pair::equals).isPresent())
                .max(Comparator.comparingInt(Decision::number));
        if (last.isPresent()) {
            return last.get().type().map(type -> new Link(acts.told(last.get().from()).orElseThrow().id(),
                    acts.told(last.get().to()).orElseThrow().id(), type, 1));
        }
        boolean oneFirst = pair.one().place() < pair.other().place();
        Told first = oneFirst ? pair.one() : pair.other();
        Told second = oneFirst ? pair.other() : pair.one();
        return Stream.of(Optional.ofNullable(one.lifted.get(pair.other())), across(first, second),
                across(second, first)).flatMap(Optional::stream).max(BY_SURENESS);
    }

    private Optional<Link> across(Told answer, Told to) {
        return ties.get(answer).across.filter(best -> best.to() == to).map(best -> new Link(answer.id(), to.id(),
                best.type(), best.confidence() * answer.utterance().confidence() * to.utterance().confidence()));
    }

    private List<Link> inOrder(Collection<Link> gone, List<Link> fresh) {
        List<Link> next = new ArrayList<>(all);
        if (gone.size() + fresh.size() > FEW) {
            next.removeAll(new HashSet<>(gone));
            next.addAll(fresh);
            next.sort(BY_ENDS);
            return next;
        }
        gone.forEach(link -> next.remove(Collections.binarySearch(next, link, BY_ENDS)));
        fresh.forEach(link -> next.add(-Collections.binarySearch(next, link, BY_ENDS) - 1, link));
        return next;
    }
}
