package org.rejoinder.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who speaks or is spoken about.
 *
 * @param id            unique in its article or case
 * @param name          the fullest name found
 * @param role          such as "foreign ministry spokesman"
 * @param organisation  whom the actor works for
 * @param side          the state or bloc that the actor speaks for: an ISO 3166 alpha-3 code in capitals, or a bloc's
 *                      usual short name such as {@code EU} or {@code NATO}; empty for whoever speaks for no state
 * @param aliases       other names found for it, without {@code name}
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        Optional<String> role,
        Optional<String> organisation,
        Optional<String> side,
        List<String> aliases) {
    /** The name under which a parsed article lists the speaker whom a passive leaves out ("is accused of"). */
    public static final String UNSPECIFIED = "unspecified";

    public Actor {
        Checks.notBlank(id, "actor id");
        Checks.notBlank(name, "actor name");
        Objects.requireNonNull(type, "type");
        Checks.notBlank(role, "role");
        Checks.notBlank(organisation, "organisation");
        Checks.notBlank(side, "side");
        aliases = List.copyOf(aliases);
    }

    /** True for the speaker whom the words leave out. */
    public boolean isUnspecified() {
        return name.equals(UNSPECIFIED);
    }
}
