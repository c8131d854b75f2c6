package org.rejoinder.analysis.actors;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom somebody stands for in a quarrel: a state or bloc that he holds an office of, or a body or group without one, or
 * somebody whose lawyer or kin he is, or nobody but himself.
 *
 * @param key  the same for all of one party
 */
record Party(String key) {
    private static final Set<String> COUNSEL = Set.of("lawyer", "lawyers", "attorney", "attorneys", "solicitor",
            "solicitors", "barrister", "barristers", "counsel", "family", "relatives", "spokesman", "spokeswoman",
            "spokesperson");

    static Party of(Entity entity, Cast cast) {
        boolean citizen = entity.isPerson() && entity.role.isPresent() && !Parties.isOfficial(entity);
        if (entity.side.isPresent() && !citizen) {
            return new Party(entity.side.get());
        }
        Optional<Entity> body = entity.isPerson() ? Stream.concat(entity.organisation.stream(), entity.role.stream())
                .flatMap(name -> find(cast, other -> !other.isPerson() && isNamedIn(other, name)).stream()).findFirst()
                : Optional.empty();
        Optional<Entity> whose = body.or(() -> find(cast, other -> other != entity && Parties.speaksFor(entity, other)))
                .or(() -> client(entity, cast));
        return whose.map(found -> new Party(found.side.orElse(found.id))).orElse(new Party(entity.id));
    }

    /** True if it is a state or a bloc, which many stand for, and not somebody of the article. */
    boolean isSide(Cast cast) {
        return cast.entities().stream().noneMatch(entity -> entity.id.equals(key));
    }

    /** "Dorn's lawyer", "attorneys for Ada Dorn", "Dorn lawyer", "the Dorns": for whom he speaks. */
    private static Optional<Entity> client(Entity entity, Cast cast) {
        String words = entity.isPerson() ? entity.organisation.orElse("") : entity.name;
        boolean speaks = entity.isPerson() || Arrays.stream(Cast.key(words).split(" ")).anyMatch(COUNSEL::contains);
        return words.isEmpty() ? Optional.empty() : find(cast, other -> other.isPerson() && other != entity
                && (speaks && isSurnameIn(other, words)
                || !entity.isPerson() && Cast.key(words).equals(surname(other) + "s")));
    }

    private static Optional<Entity> find(Cast cast, Predicate<Entity> test) {
        return cast.entities().stream().filter(test).findFirst();
    }

    private static boolean isNamedIn(Entity body, String words) {
        return (" " + Cast.key(words) + " ").contains(" " + Cast.key(body.name) + " ");
    }

    private static boolean isSurnameIn(Entity person, String words) {
        return (" " + Cast.key(words) + " ").contains(" " + surname(person) + " ");
    }

    private static String surname(Entity person) {
        String key = Cast.key(person.name);
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
