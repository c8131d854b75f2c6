package org.rejoinder.ui.filters;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.timeline.Tone;

/**
 * What is left out. A filter names what is hidden, so that whatever comes new into a case is shown.
 *
 * @param stances  hidden stances
 * @param parts    by part: hidden ids of actors, names of outlets, tags, ids of events; the empty string stands for
 *                 statements that have none
 * @param search   what is looked for; blank for nothing
 * @param focus    narrows to what needs the analyst's eye
 * @param only     ids of the only statements to show, such as those that a figure counts; empty for no such bound
 */
public record Filter(Set<Tone> stances, Map<Part, Set<String>> parts, String search, Focus focus,
        Optional<Set<String>> only) {
    /** Hides nothing. */
    public static final Filter NONE = new Filter(Set.of(), Map.of(), "", Focus.ALL, Optional.empty());

    /** A short list of what needs the analyst's eye. */
    public enum Focus { ALL, UNANSWERED, DATES_TO_REVIEW }

    /** By what can be filtered besides the stance. */
    public enum Part {
        SPEAKERS, OUTLETS, TAGS, EVENTS;

        static final List<Part> ALL = List.of(values());
    }

    public Filter {
        stances = Set.copyOf(stances);
        Map<Part, Set<String>> some = new EnumMap<>(Part.class);
        parts.forEach((part, hidden) -> {
            if (!hidden.isEmpty()) {
                some.put(part, Set.copyOf(hidden));
            }
        });
        parts = Map.copyOf(some);
        only = only.map(Set::copyOf);
    }

    /** What is hidden of a part. */
    public Set<String> hidden(Part part) {
        return parts.getOrDefault(part, Set.of());
    }

    public Set<String> speakers() {
        return hidden(Part.SPEAKERS);
    }

    public Set<String> outlets() {
        return hidden(Part.OUTLETS);
    }

    public Filter withStances(Set<Tone> hidden) {
        return new Filter(hidden, parts, search, focus, only);
    }

    public Filter with(Part part, Set<String> hidden) {
        Map<Part, Set<String>> other = new EnumMap<>(Part.class);
        other.putAll(parts);
        other.put(part, hidden);
        return new Filter(stances, other, search, focus, only);
    }

    public Filter withSpeakers(Set<String> hidden) {
        return with(Part.SPEAKERS, hidden);
    }

    public Filter withOutlets(Set<String> hidden) {
        return with(Part.OUTLETS, hidden);
    }

    public Filter withSearch(String words) {
        return new Filter(stances, parts, words, focus, only);
    }

    public Filter withFocus(Focus newFocus) {
        return new Filter(stances, parts, search, newFocus, only);
    }

    public Filter withOnly(Optional<Set<String>> statements) {
        return new Filter(stances, parts, search, focus, statements);
    }

    /** The set without these where all of them are in it, with all of them otherwise. */
    static <T> Set<T> toggled(Set<T> hidden, Set<T> these) {
        Set<T> result = new HashSet<>(hidden);
        if (!result.removeAll(these) || !hidden.containsAll(these)) {
            result.addAll(these);
        }
        return result;
    }
}
