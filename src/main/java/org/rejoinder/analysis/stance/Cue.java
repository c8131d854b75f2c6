package org.rejoinder.analysis.stance;

import java.util.Optional;
import org.rejoinder.model.Stance;

/**
 * A reporting word or phrase of the lists.
 *
 * @param phrase  its base form
 */
record Cue(Stance stance, Strength strength, String phrase) {
    /** How much of the stance the cue tells alone. */
    enum Strength { NEUTRAL, WEAK, NOUN, STRONG }

    /**
     * A cue found in a text.
     *
     * @param start  first UTF-16 unit
     * @param end    one past the last
     * @param form   which form of the verb; empty for a noun
     */
    record Match(Cue cue, int start, int end, Optional<Inflection.Form> form) {
        boolean is(String phrase) {
            return cue.phrase().equals(phrase);
        }
    }
}
