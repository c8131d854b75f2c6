package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rejoinder.model.Case;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Report;
import org.rejoinder.model.Statement;
import org.rejoinder.model.Utterance;

/**
 * What takes the longest to work out of a case, written down, so that the case can be shown at once the next time: see
 * {@link Assembler#recall}. It is true of the very articles and edits that it was made of, and by the very rules,
 * alone. Statements are numbered from 0 in the order of their ids among those in use, and acts in order of time.
 *
 * @param acts   of each statement the number of the act that it tells
 * @param links  between acts, in the order in which the case has them
 * @param days   those that only other articles show
 */
public record Derived(List<Integer> acts, List<Tie> links, List<Day> days) {
    /** One act answers another. */
    public record Tie(int from, int to, LinkType type, double confidence) {
        public Tie {
            Objects.requireNonNull(type, "type");
        }
    }

    /**
     * When a statement was said.
     *
     * @param by  name of the article that shows it
     */
    public record Day(int statement, LocalDate day, String by) {
        public Day {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(by, "by");
        }
    }

    public Derived {
        acts = List.copyOf(acts);
        links = List.copyOf(links);
        days = List.copyOf(days);
    }

    /** Of a case that was assembled. */
    public static Derived of(Case assembled) {
        Map<String, Integer> places = new HashMap<>();
        TreeMap<String, Integer> acts = new TreeMap<>();
        TreeMap<String, Statement> statements = new TreeMap<>();
        for (Utterance utterance : assembled.utterances()) {
            int place = places.size();
            places.put(utterance.id(), place);
            for (Report report : utterance.reports()) {
                acts.put(report.statement().id(), place);
                statements.put(report.statement().id(), report.statement());
            }
        }
        List<Day> days = new ArrayList<>();
        int number = 0;
        for (Statement statement : statements.values()) {
            int own = number++;
            OpenDates.shownBy(statement).ifPresent(by ->
                    days.add(new Day(own, statement.said().orElseThrow().earliest(), by)));
        }
        return new Derived(List.copyOf(acts.values()),
                assembled.links().stream().map(link -> tie(link, places)).toList(), days);
    }

    private static Tie tie(Link link, Map<String, Integer> places) {
        return new Tie(places.get(link.from()), places.get(link.to()), link.type(), link.confidence());
    }
}
