package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.model.Event;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Link;
import org.rejoinder.model.Utterance;

/**
 * The connected sets of links, and what set each of them off. Kept from one state of a case to the next: an exchange of
 * the very same utterances and links is the very same exchange.
 */
final class Exchanges {
    private Map<List<ToldAct>, Known> known = Map.of();
    private Roster roster;
    private List<Known> now = List.of();

    private record Known(List<Link> links, Exchange exchange, List<Events.Found> events) {}

    /** @param links  between those */
    void update(List<Link> links, ToldActs acts, Roster current) {
        Groups groups = new Groups(acts.told().size());
        links.forEach(link -> groups.join(act(link.from(), acts).place(), act(link.to(), acts).place()));
        TreeMap<Integer, ToldAct> linked = new TreeMap<>();
        Map<Integer, List<Link>> byGroup = new HashMap<>();
        for (Link link : links) {
            ToldAct from = act(link.from(), acts);
            ToldAct to = act(link.to(), acts);
            linked.put(from.place(), from);
            linked.put(to.place(), to);
            byGroup.computeIfAbsent(groups.of(from.place()), key -> new ArrayList<>()).add(link);
        }
        // In order of time, in which the groups then come too.
        Map<Integer, List<ToldAct>> members = new TreeMap<>();
        linked.forEach((place, told) -> members.computeIfAbsent(groups.of(place), key -> new ArrayList<>()).add(told));
        Map<List<ToldAct>, Known> before = current == roster ? known : Map.of();
        Map<List<ToldAct>, Known> next = new HashMap<>();
        List<Known> all = new ArrayList<>(members.size());
        members.forEach((group, told) -> {
            Known one = before.get(told);
            if (one == null || !one.links().equals(byGroup.get(group))) {
                one = make(told, byGroup.get(group), current);
            }
            next.put(told, one);
            all.add(one);
        });
        known = next;
        now = all;
        roster = current;
    }

    private static ToldAct act(String utterance, ToldActs acts) {
        return acts.act(utterance).orElseThrow();
    }

    private static Known make(List<ToldAct> told, List<Link> links, Roster roster) {
        List<String> ids = told.stream().map(ToldAct::id).toList();
        Exchange exchange = new Exchange("x-" + ids.getFirst().replaceFirst("^u-", ""), ids);
        return new Known(links, exchange, new Events(roster, links).of(told));
    }

    /** In order of time. */
    List<Exchange> all() {
        return now.stream().map(Known::exchange).toList();
    }

    /** In the order of their exchanges. */
    List<Events.Found> events() {
        return now.stream().flatMap(one -> one.events().stream()).toList();
    }

    /** The event that an utterance tells of, whatever was found; empty where nobody knows when that was. */
    Optional<Event> toldBy(Utterance utterance) {
        List<String> around = now.stream().map(one -> one.exchange().utterances())
                .filter(ids -> ids.contains(utterance.id())).findFirst().orElse(List.of(utterance.id()));
        return Events.toldBy(utterance, around, roster);
    }
}
