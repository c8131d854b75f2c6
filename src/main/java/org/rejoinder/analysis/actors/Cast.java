package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Span;

/** Who appears in an article and where: one entity for one actor, whatever it is called. */
final class Cast {
    static final String UNSPECIFIED = Actor.UNSPECIFIED;
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
    private static final Pattern MARK = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, Entity> byId = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    /** Keys of names, which are asked for again with each name that is looked for. */
    private final Map<String, String> keys = new HashMap<>();

    Cast() {}

    static Cast of(Reading reading) {
        Cast made = new Cast();
        reading.actors().forEach(actor -> made.add(Entity.of(actor)));
        made.mentions.addAll(reading.mentions());
        made.mentions.sort(Comparator.comparing(Mention::span));
        return made;
    }

    Reading into(Reading reading) {
        List<Actor> actors = entities.stream().map(Entity::actor).toList();
        mentions.sort(Comparator.comparing(Mention::span));
        return reading.withActors(actors, mentions);
    }

    List<Entity> entities() {
        return entities;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Entity byId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    void mention(Span span, Entity entity, String rule) {
        mentions.add(new Mention(span, entity.id, rule));
    }

    /** Mentions inside a span, in text order. */
    List<Mention> inside(Span span) {
        return mentions.stream().filter(mention -> span.contains(mention.span())).sorted(
                Comparator.comparing(Mention::span)).toList();
    }

    /** Mentions that share a character with a span, in text order. */
    List<Mention> touching(Span span) {
        return mentions.stream().filter(mention -> span.overlaps(mention.span())).sorted(
                Comparator.comparing(Mention::span)).toList();
    }

    /** The last mention before an offset whose entity passes. */
    Optional<Mention> lastBefore(int offset, Predicate<Entity> test) {
        return mentions.stream().filter(mention -> mention.span().end() <= offset)
                .filter(mention -> test.test(byId(mention.actor())))
                .max(Comparator.comparing(Mention::span));
    }

    Entity state(String side) {
        return find(entity -> isStateOrBloc(entity, side)).orElseGet(() -> add(
                Sides.isState(side) ? ActorType.STATE : ActorType.ORGANISATION, Sides.name(side), Optional.of(side)));
    }

    private static boolean isStateOrBloc(Entity entity, String side) {
        return entity.side.equals(Optional.of(side)) && entity.name.equals(Sides.name(side));
    }

    Optional<Entity> find(Predicate<Entity> test) {
        return entities.stream().filter(test).findFirst();
    }

    /** The entity that is called so, by name or alias; case, accents and a leading article do not matter. */
    Optional<Entity> called(String name) {
        String key = key(name);
        return find(entity -> known(entity.name).equals(key)
                || entity.aliases.stream().anyMatch(alias -> known(alias).equals(key)));
    }

    Entity body(String name, Optional<String> side) {
        Optional<Entity> known = called(name).filter(entity -> !entity.isPerson() && agree(entity.side, side));
        Entity entity = known.orElseGet(() -> add(ActorType.ORGANISATION, name, side));
        entity.side = entity.side.or(() -> side);
        return entity;
    }

    /** The person of that full name, or of a fuller or shorter form of it. */
    Entity person(String name) {
        Optional<Entity> known = called(name).filter(Entity::isPerson)
                .or(() -> find(entity -> entity.isPerson() && isFormOf(name, entity.name)));
        Entity entity = known.orElseGet(() -> add(ActorType.PERSON, name, Optional.empty()));
        if (name.length() > entity.name.length()) {
            entity.aliases.add(entity.name);
            entity.name = name;
        } else if (!name.equals(entity.name)) {
            entity.aliases.add(name);
        }
        return entity;
    }

    /** A new entity, whatever else is called so. */
    Entity add(ActorType type, String name, Optional<String> side) {
        return add(new Entity("a" + (entities.size() + 1), type, name, side));
    }

    private Entity add(Entity made) {
        entities.add(made);
        byId.putIfAbsent(made.id, made);
        return made;
    }

    Entity unspecified() {
        return find(entity -> entity.name.equals(UNSPECIFIED))
                .orElseGet(() -> add(ActorType.GROUP, UNSPECIFIED, Optional.empty()));
    }

    /** True for two names of at least two words each that share first and last, or of the same words turned round. */
    private static boolean isFormOf(String one, String other) {
        List<String> a = List.of(key(one).split(" "));
        List<String> b = List.of(key(other).split(" "));
        if (a.size() < 2 || b.size() < 2) {
            return false;
        }
        boolean turned = a.size() == b.size() && a.containsAll(b);
        return turned || a.getFirst().equals(b.getFirst()) && a.getLast().equals(b.getLast());
    }

    private static boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private String known(String name) {
        return keys.computeIfAbsent(name, Cast::key);
    }

    static String key(String name) {
        String bare = MARK.matcher(GENITIVE.matcher(Words.plain(name)).replaceAll("")).replaceAll(" ");
        String key = SPACE.matcher(bare).replaceAll(" ").strip();
        return (key.startsWith("the ") ? key.substring(4) : key).toLowerCase(Locale.ROOT);
    }
}
