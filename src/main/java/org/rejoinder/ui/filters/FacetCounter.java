package org.rejoinder.ui.filters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Event;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.filters.Filter.Part;
import org.rejoinder.ui.state.CaseIndex;

/** Counts what each filter would show, in one walk through the case. */
public final class FacetCounter {
    private final String nobody;

    /** @param nobody what statements that name no speaker are listed under */
    public FacetCounter(String nobody) {
        this.nobody = nobody;
    }

    Facets count(CaseIndex index, Matcher matcher) {
        return new Count(index, matcher).facets();
    }

    private final class Count {
        private final CaseIndex index;
        private final Matcher matcher;
        private final Map<Tone, Integer> stances = new TreeMap<>();
        private final Map<Part, Map<String, Integer>> values = new EnumMap<>(Part.class);
        private final Map<String, String> groupOf = new HashMap<>();
        private final Map<String, Integer> groups = new HashMap<>();
        private int unanswered;
        private int datesToReview;

        Count(CaseIndex index, Matcher matcher) {
            this.index = index;
            this.matcher = matcher;
            Part.ALL.forEach(part -> values.put(part, new LinkedHashMap<>()));
            index.theCase().articles().forEach(
                    parsed -> values.get(Part.OUTLETS).put(parsed.article().outletOrSource(), 0));
            index.theCase().events().forEach(event -> values.get(Part.EVENTS).put(event.id(), 0));
            index.theCase().utterances().forEach(this::add);
        }

        private void add(Utterance utterance) {
            boolean open = index.isUnanswered(utterance);
            boolean vague = index.hasDateToReview(utterance);
            if ((open || vague) && matcher.matchesUnfocused(utterance)) {
                unanswered += open ? 1 : 0;
                datesToReview += vague ? 1 : 0;
            }
            Tone stance = index.stance(utterance);
            boolean counts = matcher.base(utterance);
            Part hides = null;
            int hiding = 0;
            for (Part part : Part.ALL) {
                if (counts && !matcher.passes(part, utterance)) {
                    hides = part;
                    hiding++;
                }
            }
            // What is hidden or not found still has its row, with nothing in it.
            stances.merge(stance, counts && hiding == 0 ? 1 : 0, Integer::sum);
            counts &= !matcher.filter().stances().contains(stance) && hiding < 2;
            for (Part part : Part.ALL) {
                // A part counts what all the others let through.
                count(part, matcher.values(part, utterance), counts && (hiding == 0 || hides == part) ? 1 : 0);
            }
        }

        private void count(Part part, Set<String> found, int one) {
            Map<String, Integer> counts = values.get(part);
            for (String value : found) {
                if (one > 0 || part != Part.OUTLETS && part != Part.EVENTS) {
                    counts.merge(value, one, Integer::sum);
                }
            }
            if (one > 0 && part == Part.SPEAKERS) {
                found.stream().map(this::group).distinct().forEach(group -> groups.merge(group, 1, Integer::sum));
            }
        }

        /** The side's name; for whoever speaks for no state the organisation's name, or the actor's own. */
        private String group(String speaker) {
            return groupOf.computeIfAbsent(speaker, id -> index.actor(id)
                    .map(known -> known.side().map(Sides::name).or(known::organisation).orElse(known.name()))
                    .orElse(nobody));
        }

        Facets facets() {
            return new Facets(stances.entrySet().stream().map(entry -> new Facets.StanceRow(entry.getKey(),
                            entry.getValue(), matcher.filter().stances().contains(entry.getKey()))).toList(),
                    sides(), rows(Part.OUTLETS, UnaryOperator.identity()), some(Part.TAGS, UnaryOperator.identity()),
                    some(Part.EVENTS, names()), unanswered, datesToReview);
        }

        private UnaryOperator<String> names() {
            Map<String, String> names = new HashMap<>();
            for (Event event : index.theCase().events()) {
                names.put(event.id(), event.name());
            }
            return id -> names.getOrDefault(id, id);
        }

        /** Nothing where there is nothing to tell statements apart by. */
        private List<Facets.ValueRow> some(Part part, UnaryOperator<String> name) {
            return values.get(part).keySet().stream().allMatch(String::isEmpty) ? List.of() : rows(part, name);
        }

        private List<Facets.ValueRow> rows(Part part, UnaryOperator<String> name) {
            Set<String> hidden = matcher.filter().hidden(part);
            return values.get(part).entrySet().stream()
                    .map(entry -> new Facets.ValueRow(entry.getKey(), name.apply(entry.getKey()), entry.getValue(),
                            hidden.contains(entry.getKey())))
                    .sorted(Comparator.comparing((Facets.ValueRow row) -> row.key().isEmpty())
                            .thenComparing(Facets.ValueRow::count, Comparator.reverseOrder())
                            .thenComparing(Facets.ValueRow::name))
                    .toList();
        }

        private List<Facets.SideRow> sides() {
            Map<String, Set<String>> members = new HashMap<>();
            values.get(Part.SPEAKERS).keySet()
                    .forEach(id -> members.computeIfAbsent(group(id), key -> new HashSet<>()).add(id));
            List<Facets.SideRow> rows = new ArrayList<>();
            members.forEach((name, ids) -> rows.add(side(name, ids)));
            rows.sort(Comparator.comparingInt(Facets.SideRow::count).reversed().thenComparing(Facets.SideRow::name));
            return rows;
        }

        private Facets.SideRow side(String name, Set<String> ids) {
            Set<String> hidden = matcher.filter().speakers();
            List<Facets.SpeakerRow> rows = ids.stream()
                    .map(id -> new Facets.SpeakerRow(id, index.actor(id).map(Actor::name).orElse(nobody),
                            values.get(Part.SPEAKERS).get(id), hidden.contains(id)))
                    .sorted(Comparator.comparingInt(Facets.SpeakerRow::count).reversed()
                            .thenComparing(Facets.SpeakerRow::name))
                    .toList();
            boolean alone = rows.size() == 1 && rows.getFirst().name().equals(name);
            return new Facets.SideRow(name, Set.copyOf(ids), groups.getOrDefault(name, 0), hidden.containsAll(ids),
                    alone ? List.of() : rows);
        }
    }
}
