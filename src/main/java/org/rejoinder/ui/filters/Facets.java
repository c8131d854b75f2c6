package org.rejoinder.ui.filters;

import java.util.List;
import java.util.Set;
import org.rejoinder.timeline.Tone;

/**
 * What can be filtered by, with how many statements each would show. A count takes the search and the other filters
 * into account, not those of its own section: so a hidden stance still says what it would bring back.
 */
public record Facets(List<StanceRow> stances, List<SideRow> sides, List<ValueRow> outlets, List<ValueRow> tags,
        List<ValueRow> events, int unanswered, int datesToReview) {
    /** None at all. */
    public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);

    public record StanceRow(Tone stance, int count, boolean hidden) {}

    /**
     * A side with its speakers, or an organisation or person that speaks for no state.
     *
     * @param speakers  ids of all its actors
     * @param rows      those to list under it; empty where it is its own only speaker
     */
    public record SideRow(String name, Set<String> speakers, int count, boolean hidden, List<SpeakerRow> rows) {}

    public record SpeakerRow(String id, String name, int count, boolean hidden) {}

    /**
     * An outlet, a tag or an event.
     *
     * @param key   what a filter calls it; empty for statements that have none
     * @param name  for people; empty for statements that have none
     */
    public record ValueRow(String key, String name, int count, boolean hidden) {}

    List<ValueRow> values(Filter.Part part) {
        return switch (part) {
            case OUTLETS -> outlets;
            case TAGS -> tags;
            case EVENTS -> events;
            case SPEAKERS -> throw new IllegalArgumentException("speakers are listed by side");
        };
    }
}
