package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;

/** An actor while the article is being read. Belongs to one {@link Cast} and one thread. */
final class Entity {
    final String id;
    ActorType type;
    String name;
    Optional<String> role = Optional.empty();
    Optional<String> organisation = Optional.empty();
    Optional<String> side;
    final Set<String> aliases = new LinkedHashSet<>();

    Entity(String id, ActorType type, String name, Optional<String> side) {
        this.id = id;
        this.type = type;
        this.name = name;
        this.side = side;
    }

    static Entity of(Actor actor) {
        Entity made = new Entity(actor.id(), actor.type(), actor.name(), actor.side());
        made.role = actor.role();
        made.organisation = actor.organisation();
        made.aliases.addAll(actor.aliases());
        return made;
    }

    Actor actor() {
        List<String> others = new ArrayList<>(aliases);
        others.remove(name);
        return new Actor(id, name, type, role, organisation, side, others);
    }

    boolean isPerson() {
        return type == ActorType.PERSON;
    }

    void learn(Role told) {
        role = role.or(() -> Optional.of(told.text()));
        organisation = organisation.or(told::organisation);
        side = side.or(told::side);
    }

    /** Found out from the words around: the body worked for is that state's. */
    void speaksFor(String state) {
        side = Optional.of(state);
        organisation = organisation.map(body -> BodyNames.isBare(body) ? BodyNames.owner(state) + " " + body : body);
    }

    /** The words of the name, without titles. */
    List<String> parts() {
        return List.of(name.split(" "));
    }

    @Override
    public String toString() {
        return id + " " + name;
    }
}
