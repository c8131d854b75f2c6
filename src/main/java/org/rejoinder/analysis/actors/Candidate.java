package org.rejoinder.analysis.actors;

import java.util.Optional;

/**
 * A stretch of a sentence's tokens that names somebody, before it is known who that is.
 *
 * @param from  first token
 * @param to    one past the last token
 * @param name  as it would be shown
 */
record Candidate(int from, int to, What what, String name, Optional<String> side, Optional<Role> role) {
    /** What a stretch seems to name; {@code NAME} is a name that tells nothing of its bearer. */
    enum What { STATE, NATIONALS, BODY, MEDIUM, PERSON, NAME }

    static Candidate of(int from, int to, What what, String name, Optional<String> side) {
        return new Candidate(from, to, what, name, side, Optional.empty());
    }
}
