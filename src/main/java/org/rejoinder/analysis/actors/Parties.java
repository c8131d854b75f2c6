package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;

/** Who counts as somebody else, as another side, and as one's own. */
final class Parties {
    /** Who acts for his state: no judge, journalist or player of its. */
    private static final Pattern OFFICIAL = Pattern.compile("(?i)\\b(?:\\w*minister|president|premier|chancellor"
            + "|\\w*secretary|ambassador|envoy|diplomat|consul|chargé|attaché|spokes\\w+|officials?|officers?|commander"
            + "|general|admiral|colonel|marshal|chief|head|director\\w*|commissioner|adviser|advisor|aide|prosecutors?"
            + "|governor|king|queen|prince|leader|speaker|senator|lawmaker|deputy|mp|congress\\w+|representative"
            + "|inspector|negotiator|pm)\\b");

    private Parties() {}

    /** A person whose role is an office of a state or of what stands for one. */
    static boolean isOfficial(Entity entity) {
        return entity.isPerson() && entity.role.filter(role -> OFFICIAL.matcher(role).find()).isPresent();
    }

    /** Neither a speaker nor the body or state that a speaker speaks for. */
    static boolean isOther(Entity entity, List<Entity> speakers) {
        return !entity.name.equals(Cast.UNSPECIFIED) && speakers.stream().noneMatch(speaker -> speaker == entity
                || speaker.side.isPresent() && speaker.side.equals(entity.side) && isWhole(entity)
                || speaksFor(speaker, entity));
    }

    /** A state, or a union of states that is a side: whoever speaks for a part of it speaks for it. */
    private static boolean isWhole(Entity entity) {
        return entity.type == ActorType.STATE || entity.side.filter(side -> !Sides.isState(side)
                && Sides.name(side).equals(entity.name)).isPresent();
    }

    static List<Entity> others(List<Entity> found, List<Entity> speakers) {
        return found.stream().filter(entity -> isOther(entity, speakers)).toList();
    }

    /** Nobody accuses an office of his own state by the way. */
    static boolean isForeign(Entity entity, List<Entity> speakers) {
        return entity.isPerson() || entity.side.isEmpty() || !isOwnSide(entity.side, speakers);
    }

    static boolean isOwnSide(Optional<String> side, List<Entity> speakers) {
        return side.isPresent() && speakers.stream().anyMatch(speaker -> speaker.side.equals(side));
    }

    /** True for a speaker, for the body of one, and for whoever is of a speaker's side. */
    static boolean isOwn(Entity entity, List<Entity> speakers) {
        return speakers.contains(entity) || isOwnSide(entity.side, speakers)
                || speakers.stream().anyMatch(speaker -> speaksFor(speaker, entity));
    }

    /** "Quillon general counsel Ada Dorn" speaks for Quillon Inc, under its whole name or its first word. */
    static boolean speaksFor(Entity speaker, Entity entity) {
        if (speaker.organisation.isEmpty() || entity.isPerson()) {
            return false;
        }
        String body = Cast.key(speaker.organisation.get());
        String name = Cast.key(entity.name);
        return (name + " ").startsWith(body + " ") || (body + " ").startsWith(name + " ");
    }
}
