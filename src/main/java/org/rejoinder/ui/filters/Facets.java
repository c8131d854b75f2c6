package org.rejoinder.ui.filters;

import java.util.List;
import java.util.Set;
import org.rejoinder.timeline.Tone;

/**
 * What can be filtered by, with how many statements each would show. A count takes the other filters into account, not
 * those of its own section: so a hidden stance still says what it would bring back.
 */
public record Facets(List<StanceRow> stances, List<SideRow> sides, List<OutletRow> outlets, int unanswered,
        int datesToReview) {
    public record StanceRow(Tone stance, int count, boolean hidden) {}

    /**
     * A side with its speakers, or an organisation or person that speaks for no state.
     *
     * @param speakers  ids of all its actors
     * @param rows      those to list under it; empty where it is its own only speaker
     */
    public record SideRow(String name, Set<String> speakers, int count, boolean hidden, List<SpeakerRow> rows) {}

    public record SpeakerRow(String id, String name, int count, boolean hidden) {}

    public record OutletRow(String name, int count, boolean hidden) {}
}
