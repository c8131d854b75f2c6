package org.rejoinder.ui.conversation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Exchange;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.state.CaseIndex;

/**
 * An exchange, or a statement that stands alone, as turns in order of time.
 *
 * @param number  which of the case's exchanges it is, from 1; 0 for a statement in none
 */
public record Conversation(int number, List<Turn> turns) {
    /**
     * What one says.
     *
     * @param right    whether the speaker is on the side of those accused
     * @param days     since the turn before, where both first days are known and lie apart
     * @param answers  what it answers in the same exchange
     */
    public record Turn(Utterance utterance, boolean right, Optional<Long> days, List<Answer> answers) {
        public Turn {
            answers = List.copyOf(answers);
        }
    }

    /** What a turn answers, and how. */
    public record Answer(Utterance to, LinkType type) {}

    public Conversation {
        turns = List.copyOf(turns);
    }

    /** The exchange of that number, from 1. */
    public static Conversation of(CaseIndex index, int number) {
        Exchange exchange = index.theCase().exchanges().get(number - 1);
        return new Conversation(number, turns(index, answersLast(index, exchange.utterances().stream()
                .flatMap(id -> index.utterance(id).stream()).toList())));
    }

    /** In order of time, and of one day what is answered before its answer. */
    private static List<Utterance> answersLast(CaseIndex index, List<Utterance> inTime) {
        Map<String, Utterance> open = new LinkedHashMap<>();
        inTime.forEach(one -> open.put(one.id(), one));
        List<Utterance> turns = new ArrayList<>();
        inTime.forEach(one -> take(index, one, open, turns));
        return turns;
    }

    private static void take(CaseIndex index, Utterance one, Map<String, Utterance> open, List<Utterance> turns) {
        if (open.remove(one.id()) == null) {
            return;
        }
        for (Link link : index.answers(one.id())) {
            Utterance answered = open.get(link.to());
            if (answered != null && !one.wasSaidBefore(answered)) {
                take(index, answered, open, turns);
            }
        }
        turns.add(one);
    }

    /** The conversation that an utterance is part of. */
    public static Conversation around(CaseIndex index, Utterance utterance) {
        List<Exchange> all = index.theCase().exchanges();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).utterances().contains(utterance.id())) {
                return of(index, i + 1);
            }
        }
        return new Conversation(0, turns(index, List.of(utterance)));
    }

    private static List<Turn> turns(CaseIndex index, List<Utterance> all) {
        Parties parties = Parties.of(index, all);
        Set<String> ids = all.stream().map(Utterance::id).collect(Collectors.toSet());
        Set<String> right = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Utterance utterance : all) {
            Optional<LocalDate> day = utterance.said().map(Said::earliest);
            Optional<Long> days = before.flatMap(last -> day.map(now -> now.toEpochDay() - last.toEpochDay()))
                    .filter(apart -> apart > 0);
            List<Answer> answers = index.answers(utterance.id()).stream().filter(link -> ids.contains(link.to()))
                    .flatMap(link -> index.utterance(link.to()).map(to -> new Answer(to, link.type())).stream())
                    .toList();
            boolean accused = parties.isAccused(sides(index, utterance.speakers()), answers.stream().anyMatch(answer ->
                    answer.type() != LinkType.SUPPORTS && !right.contains(answer.to().id())));
            if (accused) {
                right.add(utterance.id());
            }
            turns.add(new Turn(utterance, accused, days, answers));
            before = day.or(() -> Optional.empty()).isPresent() ? day : before;
        }
        return turns;
    }

    /** Who makes the first charge, and whom it is against. */
    private record Parties(Set<String> accusers, Set<String> accused) {
        static Parties of(CaseIndex index, List<Utterance> all) {
            Utterance first = all.stream()
                    .filter(one -> one.stance() == Stance.ACCUSE && index.answers(one.id()).isEmpty())
                    .findFirst().or(() -> all.stream().filter(one -> one.stance() == Stance.ACCUSE).findFirst())
                    .orElse(all.getFirst());
            Set<String> accusers = sides(index, first.speakers());
            Set<String> accused = sides(index, first.targets());
            accused.removeAll(accusers);
            return new Parties(accusers, accused);
        }

        /** @param objects  whether what is said objects to what the accusers' part said */
        boolean isAccused(Set<String> speakers, boolean objects) {
            if (speakers.stream().anyMatch(accused::contains)) {
                return true;
            }
            return objects && (speakers.isEmpty() || !accusers.containsAll(speakers));
        }
    }

    private static Set<String> sides(CaseIndex index, List<String> actors) {
        Set<String> sides = new HashSet<>();
        actors.forEach(id -> sides.add(index.actor(id).flatMap(Actor::side).orElse(id)));
        return sides;
    }
}
