package org.rejoinder.analysis.stance;

import java.util.List;
import org.rejoinder.analysis.Token;

/**
 * Harm that words tell of as done, and by whom.
 *
 * @param harm   how much the verb says
 * @param verb   the verb that tells it
 * @param agent  the words that name who did it, the likeliest first; never empty
 * @param main   true where the words are about this deed, false for one told by the way
 */
public record Deed(Harm harm, Token verb, List<Token> agent, boolean main) {
    /** GRAVE is wrong whoever does it, FORCE where the other side does it, HARM where the two are at odds. */
    public enum Harm { GRAVE, FORCE, HARM }

    public Deed {
        agent = List.copyOf(agent);
        if (agent.isEmpty()) {
            throw new IllegalArgumentException("a deed needs an agent");
        }
    }
}
