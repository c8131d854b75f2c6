package org.rejoinder.ui.filters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.state.CaseIndex;

/** Counts what each filter would show. */
public final class FacetCounter {
    private final String nobody;

    /** @param nobody what statements that name no speaker are listed under */
    public FacetCounter(String nobody) {
        this.nobody = nobody;
    }

    Facets count(CaseIndex index, Matcher matcher) {
        List<Utterance> base = index.theCase().utterances().stream().filter(matcher::base).toList();
        List<Utterance> all = index.theCase().utterances();
        return new Facets(
                stances(index, matcher, base),
                sides(index, matcher, base),
                outlets(index, matcher, base),
                (int) all.stream().filter(index::isUnanswered).count(),
                (int) all.stream().filter(index::hasDateToReview).count());
    }

    private static List<Facets.StanceRow> stances(CaseIndex index, Matcher matcher, List<Utterance> base) {
        Map<Tone, Integer> counts = new TreeMap<>();
        index.theCase().utterances().forEach(utterance -> counts.put(index.stance(utterance), 0));
        base.stream().filter(utterance -> matcher.speaker(utterance) && matcher.outlet(utterance))
                .forEach(utterance -> counts.merge(index.stance(utterance), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Facets.StanceRow(
                        entry.getKey(), entry.getValue(), matcher.filter().stances().contains(entry.getKey())))
                .toList();
    }

    private static List<Facets.OutletRow> outlets(CaseIndex index, Matcher matcher, List<Utterance> base) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        index.theCase().articles().forEach(parsed -> counts.put(parsed.article().outletOrSource(), 0));
        base.stream().filter(utterance -> matcher.stance(utterance) && matcher.speaker(utterance))
                .flatMap(utterance -> matcher.outlets(utterance).stream())
                .forEach(outlet -> counts.merge(outlet, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Facets.OutletRow(
                        entry.getKey(), entry.getValue(), matcher.filter().outlets().contains(entry.getKey())))
                .sorted(Comparator.comparingInt(Facets.OutletRow::count).reversed()
                        .thenComparing(Facets.OutletRow::name))
                .toList();
    }

    private List<Facets.SideRow> sides(CaseIndex index, Matcher matcher, List<Utterance> base) {
        Map<String, Set<String>> groups = new HashMap<>();
        index.theCase().utterances().stream().flatMap(utterance -> Matcher.speakers(utterance).stream()).distinct()
                .forEach(id -> groups.computeIfAbsent(group(index.actor(id)), key -> new HashSet<>()).add(id));
        List<Utterance> counted = base.stream()
                .filter(utterance -> matcher.stance(utterance) && matcher.outlet(utterance))
                .toList();
        List<Facets.SideRow> rows = new ArrayList<>();
        groups.forEach((name, ids) -> rows.add(side(name, ids, index, matcher, counted)));
        rows.sort(Comparator.comparingInt(Facets.SideRow::count).reversed().thenComparing(Facets.SideRow::name));
        return rows;
    }

    /** The side's name; for whoever speaks for no state the organisation's name, or the actor's own. */
    private String group(Optional<Actor> actor) {
        return actor.map(known -> known.side().map(Sides::name).or(known::organisation).orElse(known.name()))
                .orElse(nobody);
    }

    private Facets.SideRow side(
            String name, Set<String> ids, CaseIndex index, Matcher matcher, List<Utterance> counted) {
        Set<String> hidden = matcher.filter().speakers();
        List<Facets.SpeakerRow> rows = ids.stream()
                .map(id -> new Facets.SpeakerRow(id, index.actor(id).map(Actor::name).orElse(nobody),
                        count(counted, Set.of(id)), hidden.contains(id)))
                .sorted(Comparator.comparingInt(Facets.SpeakerRow::count).reversed()
                        .thenComparing(Facets.SpeakerRow::name))
                .toList();
        boolean alone = rows.size() == 1 && rows.getFirst().name().equals(name);
        return new Facets.SideRow(name, Set.copyOf(ids), count(counted, ids), hidden.containsAll(ids),
                alone ? List.of() : rows);
    }

    private static int count(List<Utterance> utterances, Set<String> speakers) {
        return (int) utterances.stream()
                .filter(utterance -> Matcher.speakers(utterance).stream().anyMatch(speakers::contains))
                .count();
    }
}
