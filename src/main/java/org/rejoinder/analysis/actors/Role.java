package org.rejoinder.analysis.actors;

import java.util.Optional;

/**
 * What somebody is, as the text has it.
 *
 * @param text          lower case but for names, without the state: "foreign ministry spokesman"
 * @param organisation  the body worked for, as it is shown
 * @param side          of the state named with it
 */
record Role(String text, Optional<String> organisation, Optional<String> side) {
    Role or(Optional<Role> other) {
        return other.map(more -> new Role(text, organisation.or(more::organisation), side.or(more::side)))
                .orElse(this);
    }
}
