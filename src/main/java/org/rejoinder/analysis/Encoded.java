package org.rejoinder.analysis;

import java.util.Map;
import org.rejoinder.model.Stance;

/**
 * What a sentence encoder makes of the words of a statement.
 *
 * @param stances  how much its words speak for each stance: natural logarithms of odds, to be weighed together with what
 *     else is known
 */
public record Encoded(Map<Stance, Double> stances) {
    public Encoded {
        stances = Map.copyOf(stances);
    }
}
