package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Event;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Said;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/**
 * What set the exchanges off: accusations and measures of a known day that somebody answered. Those of one day in one
 * exchange are one event, named after who did what to whom.
 */
final class Events {
    private static final int NAMED = 2;
    private static final String ID = "e-";

    private final Roster roster;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> answers = new HashSet<>();

    /** @param links  of one exchange */
    Events(Roster roster, List<Link> links) {
        this.roster = roster;
        links.stream().filter(link -> link.type() != LinkType.SUPPORTS).forEach(link -> {
            answered.add(link.to());
            answers.add(link.from());
        });
    }

    /**
     * What happened, as far as it was found.
     *
     * @param openings  ids of the utterances that tell of it
     */
    record Found(Event event, List<String> openings) {
        Found {
            openings = List.copyOf(openings);
        }
    }

    /** @param exchange  its utterances, in order of time */
    List<Found> of(List<? extends ToldAct> exchange) {
        TreeMap<LocalDate, List<Utterance>> byDay = new TreeMap<>();
        exchange.stream().map(ToldAct::utterance).filter(this::opens).forEach(opening ->
                byDay.computeIfAbsent(opening.said().orElseThrow().earliest(), day -> new ArrayList<>()).add(opening));
        List<String> all = exchange.stream().map(ToldAct::id).toList();
        return byDay.values().stream().map(openings -> new Found(event(all, openings),
                openings.stream().map(Utterance::id).toList())).toList();
    }

    /** The event that an utterance tells of, be it answered or not; empty where nobody knows when that was. */
    static Optional<Event> toldBy(Utterance utterance, List<String> exchange, Roster roster) {
        return utterance.said().filter(said -> !utterance.speakers().isEmpty())
                .map(said -> new Events(roster, List.of()).event(exchange, List.of(utterance)).withWhen(said));
    }

    /** The id that the event has of which this statement's utterance is the first to tell. */
    static String id(Utterance first) {
        return ID + first.id().replaceFirst("^u-", "");
    }

    /** The id of the statement that gave an event its id; empty where an analyst did. */
    static Optional<String> statementOf(String event) {
        return Optional.of(event).filter(id -> id.startsWith(ID)).map(id -> "s-" + id.substring(ID.length()));
    }

    private boolean opens(Utterance utterance) {
        boolean charge = utterance.stance() == Stance.ACCUSE || utterance.stance() == Stance.MEASURE;
        return charge && answered.contains(utterance.id()) && !answers.contains(utterance.id())
                && utterance.said().filter(Said::isExact).isPresent() && !utterance.speakers().isEmpty();
    }

    private Event event(List<String> exchange, List<Utterance> openings) {
        Utterance first = openings.getFirst();
        Set<String> speakers = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        openings.forEach(opening -> {
            speakers.addAll(names(opening.speakers()));
            targets.addAll(names(opening.targets()));
        });
        boolean accuses = openings.stream().anyMatch(opening -> opening.stance() == Stance.ACCUSE);
        boolean many = speakers.size() > 1;
        String verb = accuses ? many ? " accuse" : " accuses" : many ? " act" : " acts";
        String object = targets.isEmpty() ? "" : accuses ? " " + list(targets) : " against " + list(targets);
        Said said = first.said().orElseThrow();
        Basis basis = said.basis();
        return new Event(id(first), list(speakers) + verb + object,
                Said.on(said.earliest(), basis), exchange);
    }

    private List<String> names(List<String> actors) {
        return actors.stream().map(roster::get).map(Events::name).toList();
    }

    /** Short: whoever speaks for a state by the state's name. */
    private static String name(Actor actor) {
        boolean official = actor.type() == ActorType.STATE || actor.type() == ActorType.PERSON;
        return Optional.of(actor).filter(any -> official).flatMap(Actor::side).map(Sides::shortName)
                .orElse(actor.name());
    }

    private static String list(Set<String> names) {
        List<String> all = List.copyOf(names.stream().toList());
        if (all.size() == 1) {
            return all.getFirst();
        }
        int shown = Math.min(NAMED, all.size());
        int left = all.size() - shown;
        return left == 0 ? String.join(" and ", all)
                : String.join(", ", all.subList(0, shown)) + " and " + left + (left == 1 ? " other" : " others");
    }
}
