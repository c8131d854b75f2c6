package org.rejoinder.ui.filters;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Event;
import org.rejoinder.model.Report;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.filters.Filter.Part;
import org.rejoinder.ui.state.CaseIndex;

/** Tells which utterances of a case pass a filter, by each of its parts. */
final class Matcher {
    /** Stands for the speaker of a statement that names nobody, for the tag of one without, and so on. */
    static final String NONE = "";
    private static final Set<String> NOTHING = Set.of(NONE);

    private final CaseIndex index;
    private final Filter filter;
    private final Optional<Set<String>> hits;
    private final Map<String, Set<String>> events = new HashMap<>();

    /** @param hits  ids of what the search found; empty where nothing is searched for */
    Matcher(CaseIndex index, Filter filter, Optional<Set<String>> hits) {
        this.index = index;
        this.filter = filter;
        this.hits = hits;
        for (Event event : index.theCase().events()) {
            event.utterances().forEach(id -> events.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(event.id()));
        }
    }

    Filter filter() {
        return filter;
    }

    boolean matches(Utterance utterance) {
        return inFocus(utterance) && matchesUnfocused(utterance);
    }

    /** Search and focus, which all sections share. */
    boolean base(Utterance utterance) {
        return inFocus(utterance) && found(utterance);
    }

    private boolean inFocus(Utterance utterance) {
        return switch (filter.focus()) {
            case ALL -> true;
            case UNANSWERED -> index.isUnanswered(utterance);
            case DATES_TO_REVIEW -> index.hasDateToReview(utterance);
        };
    }

    private boolean found(Utterance utterance) {
        return filter.only().map(only -> only.contains(utterance.id())).orElse(true)
                && hits.map(found -> found.contains(utterance.id())).orElse(true);
    }

    /** What would be shown without the focus: what another focus counts. */
    boolean matchesUnfocused(Utterance utterance) {
        return found(utterance) && stance(utterance) && Part.ALL.stream().allMatch(part -> passes(part, utterance));
    }

    boolean stance(Utterance utterance) {
        return !filter.stances().contains(index.stance(utterance));
    }

    /** Passes unless all that it has of that part is hidden. */
    boolean passes(Part part, Utterance utterance) {
        Set<String> hidden = filter.hidden(part);
        return hidden.isEmpty() || !hidden.containsAll(values(part, utterance));
    }

    /** What an utterance has of a part, at least one. */
    Set<String> values(Part part, Utterance utterance) {
        return switch (part) {
            case SPEAKERS -> utterance.speakers().size() == 1 ? Set.of(utterance.speakers().getFirst())
                    : orNone(new LinkedHashSet<>(utterance.speakers()));
            case OUTLETS -> outlets(utterance.reports());
            case TAGS -> tags(utterance.reports());
            case EVENTS -> events.getOrDefault(utterance.id(), NOTHING);
        };
    }

    private Set<String> outlets(List<Report> reports) {
        if (reports.size() == 1) {
            return Set.of(index.outlet(reports.getFirst()));
        }
        Set<String> outlets = new LinkedHashSet<>();
        reports.forEach(report -> outlets.add(index.outlet(report)));
        return outlets;
    }

    private Set<String> tags(List<Report> reports) {
        if (index.theCase().annotations().statements().isEmpty()) {
            return NOTHING;
        }
        Set<String> tags = new LinkedHashSet<>();
        reports.forEach(report -> tags.addAll(index.theCase().annotations().of(report.statement()).tags()));
        return orNone(tags);
    }

    private static Set<String> orNone(Set<String> values) {
        return values.isEmpty() ? NOTHING : values;
    }
}
