package org.rejoinder.ui.filters;

import java.util.List;
import org.rejoinder.search.Misread;

/**
 * How far a search is.
 *
 * @param typed    what is looked for; blank for nothing
 * @param misread  what of it was not understood, once that is known
 */
public record SearchState(String typed, Phase phase, List<Misread> misread) {
    /** Nothing is looked for. */
    public static final SearchState NONE = new SearchState("", Phase.NONE, List.of());

    /** Nothing is asked; the index is being made; it is searched; what is shown is what was found; it could not be. */
    public enum Phase { NONE, PREPARING, SEARCHING, DONE, FAILED }

    public SearchState {
        misread = List.copyOf(misread);
    }

    /** While this is so, what is shown is what was found before. */
    public boolean isBusy() {
        return phase == Phase.PREPARING || phase == Phase.SEARCHING;
    }
}
