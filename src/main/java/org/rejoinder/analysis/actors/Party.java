package org.rejoinder.analysis.actors;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom somebody stands for in a quarrel: a state or bloc, or a body or group without one, or nobody but himself.
 *
 * @param key  the same for all of one party
 */
record Party(String key) {
    static Party of(Entity entity, Cast cast) {
        if (entity.side.isPresent()) {
            return new Party(entity.side.get());
        }
        Optional<Entity> body = entity.isPerson() ? Stream.concat(entity.organisation.stream(), entity.role.stream())
                .flatMap(name -> cast.entities().stream().filter(other -> !other.isPerson() && isNamedIn(other, name)))
                .findFirst() : Optional.empty();
        return body.map(found -> new Party(found.side.orElse(found.id))).orElse(new Party(entity.id));
    }

    private static boolean isNamedIn(Entity body, String words) {
        return (" " + Cast.key(words) + " ").contains(" " + Cast.key(body.name) + " ");
    }
}
