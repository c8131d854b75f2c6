package org.rejoinder.casework;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Case;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;

/**
 * What can be counted in a case.
 *
 * @param accusations       utterances that accuse, before all else
 * @param answered          of these, how many somebody answers with a denial, counter-accusation, rejection or rebuttal
 * @param unanswered        ids of the others, in order of time
 * @param firstAnswerDays   by accusation id: days from it to its first answer, where both days are known exactly; for
 *                          two on one day 0
 * @param medianAnswerDays  by side (code, or actor id for whoever speaks for no state): the median of the days that it
 *                          took to answer, over all its answers with exact days
 * @param pointless         ids of denials that address no specific point: tied to no accusation, or without a single
 *         word of
 *                          content in common with any that they answer
 * @param oneOutlet         ids of utterances that one outlet alone reports
 * @param utterances        how many in all
 * @param reprints          of each utterance that several outlets report, who published it after whom; in order of time
 */
public record Measures(
        int accusations,
        int answered,
        List<String> unanswered,
        Map<String, Long> firstAnswerDays,
        Map<String, Double> medianAnswerDays,
        List<String> pointless,
        List<String> oneOutlet,
        int utterances,
        List<Reprints.Chain> reprints) {
    public Measures {
        pointless = List.copyOf(pointless);
        oneOutlet = List.copyOf(oneOutlet);
        reprints = List.copyOf(reprints);
        unanswered = List.copyOf(unanswered);
        firstAnswerDays = java.util.Collections.unmodifiableMap(new TreeMap<>(firstAnswerDays));
        medianAnswerDays = java.util.Collections.unmodifiableMap(new TreeMap<>(medianAnswerDays));
    }

    /**
     * How long somebody took to answer.
     *
     * @param side  code of who answers, or actor id for whoever speaks for no state
     * @param from  id of the answer
     * @param to    id of what it answers
     * @param days  between both, 0 or more
     */
    public record AnswerTime(String side, String from, String to, long days) {}

    /** Answered accusations among all, 0..1; empty where nobody accuses. */
    public OptionalDouble answeredShare() {
        return accusations == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) answered / accusations);
    }

    /** Utterances that one outlet alone reports among all, 0..1; empty where there are none. */
    public OptionalDouble oneOutletShare() {
        return utterances == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) oneOutlet.size() / utterances);
    }

    public static Measures of(Case assembled) {
        Map<String, Utterance> byId = new HashMap<>();
        assembled.utterances().forEach(utterance -> byId.put(utterance.id(), utterance));
        List<Link> answers = assembled.links().stream().filter(link -> link.type() != LinkType.SUPPORTS).toList();
        Set<String> answered = new HashSet<>();
        answers.forEach(link -> answered.add(link.to()));
        Map<String, Long> first = new HashMap<>();
        Map<String, List<Long>> bySide = new HashMap<>();
        for (Link link : answers) {
            days(byId.get(link.to()), byId.get(link.from()))
                    .ifPresent(taken -> first.merge(link.to(), taken, Math::min));
        }
        answerTimes(assembled).forEach(time ->
                bySide.computeIfAbsent(time.side(), key -> new ArrayList<>()).add(time.days()));
        List<String> accusations = assembled.utterances().stream().filter(Measures::accuses).map(Utterance::id)
                .toList();
        first.keySet().retainAll(new HashSet<>(accusations));
        List<String> open = accusations.stream().filter(id -> !answered.contains(id)).toList();
        Map<String, Double> medians = new HashMap<>();
        bySide.forEach((side, days) -> medians.put(side, median(days)));
        return new Measures(accusations.size(), accusations.size() - open.size(), open, first, medians,
                pointless(assembled, byId, answers), Reprints.oneOutlet(assembled), assembled.utterances().size(),
                Reprints.of(assembled));
    }

    /**
     * The answers whose median is taken: by side, one for each statement that is answered, where both days are exact.
     */
    public static List<AnswerTime> answerTimes(Case assembled) {
        Map<String, Utterance> byId = new HashMap<>();
        assembled.utterances().forEach(utterance -> byId.put(utterance.id(), utterance));
        List<AnswerTime> times = new ArrayList<>();
        for (Link link : assembled.links()) {
            if (link.type() != LinkType.SUPPORTS) {
                Utterance answer = byId.get(link.from());
                days(byId.get(link.to()), answer).ifPresent(days -> sides(assembled, answer).stream().sorted()
                        .forEach(side -> times.add(new AnswerTime(side, link.from(), link.to(), days))));
            }
        }
        return times;
    }

    private static List<String> pointless(Case assembled, Map<String, Utterance> byId, List<Link> answers) {
        Reprints.Texts texts = new Reprints.Texts(assembled);
        Set<String> specific = new HashSet<>();
        for (Link link : answers) {
            if (texts.words(byId.get(link.from())).shared(texts.words(byId.get(link.to()))) > 0) {
                specific.add(link.from());
            }
        }
        return assembled.utterances().stream()
                .filter(utterance -> utterance.stance() == Stance.DENY && !specific.contains(utterance.id()))
                .map(Utterance::id).toList();
    }

    private static boolean accuses(Utterance utterance) {
        return utterance.stance() == Stance.ACCUSE;
    }

    private static Optional<Long> days(Utterance from, Utterance to) {
        return from.said().filter(Said::isExact).flatMap(start -> to.said().filter(Said::isExact)
                .map(end -> ChronoUnit.DAYS.between(start.earliest(), end.earliest()))
                .filter(days -> days >= 0));
    }

    private static Set<String> sides(Case assembled, Utterance utterance) {
        Set<String> sides = new HashSet<>();
        utterance.speakers()
                .forEach(id -> assembled.actor(id).map(actor -> actor.side().orElse(actor.id())).ifPresent(sides::add));
        return sides;
    }

    private static double median(List<Long> days) {
        List<Long> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
