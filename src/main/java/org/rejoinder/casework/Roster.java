package org.rejoinder.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorKey;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Ids;
import org.rejoinder.model.ParsedArticle;

/**
 * Everybody in a case, one entry for one actor however many articles name it. An actor keeps every id that it ever had,
 * so that edits still find it when another article brings its fuller name.
 */
final class Roster {
    /** By the actor's id in the case. */
    private final Map<String, Actor> actors;
    /** From every id that an actor has had to the one that it has. */
    private final Map<String, String> current;
    /** From an article's actor, as article id and actor id, to the id in the case; never changed. */
    private final Map<String, String> byArticle;
    /** Of each actor that became one with another: the ids by which it was known until then. */
    private final Map<String, Set<String>> merged;
    private final Map<List<String>, List<Actor>> groups = new HashMap<>();

    private Roster(Map<String, Actor> actors, Map<String, String> current, Map<String, String> byArticle,
            Map<String, Set<String>> merged) {
        this.actors = actors;
        this.current = current;
        this.byArticle = byArticle;
        this.merged = merged;
    }

    static Roster of(List<ParsedArticle> articles) {
        TreeMap<String, List<Actor>> tellings = new TreeMap<>();
        Map<String, String> byArticle = new HashMap<>();
        Map<List<Object>, String> ids = new HashMap<>();
        for (ParsedArticle parsed : articles) {
            for (Actor actor : parsed.actors()) {
                String id = ids.computeIfAbsent(List.of(actor.name(), actor.type(), actor.side()), key -> id(actor));
                tellings.computeIfAbsent(id, key -> new ArrayList<>()).add(actor);
                byArticle.put(place(parsed.article().id(), actor.id()), id);
            }
        }
        List<String> names = List.copyOf(tellings.keySet());
        List<Actor> merged = names.stream().map(id -> ActorMerger.merge(id, tellings.get(id))).toList();
        Map<String, Actor> actors = new TreeMap<>();
        Map<String, String> current = new HashMap<>();
        for (List<Integer> group : namesakes(merged).all()) {
            List<Actor> all = new ArrayList<>();
            group.forEach(member -> all.addAll(tellings.get(names.get(member))));
            String id = fullest(group, merged).id();
            actors.put(id, ActorMerger.merge(id, all));
            group.forEach(member -> current.put(names.get(member), id));
        }
        return new Roster(actors, current, byArticle, new HashMap<>());
    }

    /** Made of what names the actor; a person known by one name alone is told apart by side. */
    private static String id(Actor actor) {
        ActorKey key = ActorKey.of(actor);
        boolean brief = key.type() == ActorType.PERSON && !key.name().contains(" ");
        Optional<String> side = brief ? actor.side() : key.side();
        String words = key.type() + " " + key.name() + " " + side.orElse("");
        return "a-" + Ids.sha256(words.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** Shorter names go with the one fuller name that they fit; with none where they fit several. */
    private static Groups namesakes(List<Actor> merged) {
        Groups groups = new Groups(merged.size());
        Map<String, List<Integer>> byWord = new HashMap<>();
        List<Set<String>> words = merged.stream().map(Roster::words).toList();
        for (int i = 0; i < merged.size(); i++) {
            for (String word : words.get(i)) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < merged.size(); i++) {
            int brief = i;
            List<Integer> fits = words.get(i).stream()
                    .flatMap(word -> byWord.get(word).stream())
                    .distinct()
                    .filter(other -> other != brief && words.get(other).containsAll(words.get(brief))
                            && ActorKey.same(merged.get(brief), merged.get(other)))
                    .sorted()
                    .toList();
            if (fits.size() == 1 || fits.stream().allMatch(other -> sameName(merged.get(brief), merged.get(other)))) {
                fits.forEach(other -> groups.join(brief, other));
            }
        }
        return groups;
    }

    private static boolean sameName(Actor one, Actor other) {
        return ActorKey.of(one).name().equals(ActorKey.of(other).name());
    }

    private static Set<String> words(Actor actor) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : ActorKey.of(actor).name().split(" ")) {
            words.add(word);
        }
        return words;
    }

    private static Actor fullest(List<Integer> group, List<Actor> merged) {
        return group.stream()
                .map(merged::get)
                .max(Comparator.<Actor>comparingInt(actor -> words(actor).size()).thenComparing(Actor::id))
                .orElseThrow();
    }

    private static String place(String article, String actor) {
        return article + " " + actor;
    }

    /** The id in the case of an article's actor. */
    Optional<String> inCase(String article, String actor) {
        return Optional.ofNullable(byArticle.get(place(article, actor))).map(current::get);
    }

    /** The id that an actor has now, from any that it had. */
    Optional<String> resolve(String id) {
        return Optional.ofNullable(current.get(id));
    }

    /** The ids by which an actor was known when it was made one with another; none where it is not so now. */
    Set<String> ownIds(String actor) {
        return merged.getOrDefault(actor, Set.of());
    }

    Actor get(String id) {
        return actors.get(id);
    }

    /** Several; for the same ids always the same list, so that whoever compares many need not look into them. */
    List<Actor> get(List<String> ids) {
        return groups.computeIfAbsent(ids, wanted -> List.copyOf(wanted.stream().map(this::get).toList()));
    }

    /** All, by each of the ids by which they are or were known. */
    Map<String, Actor> byAnyId() {
        Map<String, Actor> all = new HashMap<>();
        current.forEach((id, now) -> all.put(id, get(now)));
        return all;
    }

    /** By name. */
    List<Actor> all() {
        return actors.values().stream()
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::id))
                .toList();
    }

    /** Ids by which their actors are known now, each once; the same list where they are so already. */
    List<String> now(List<String> ids) {
        boolean current = ids.size() < 2 || ids.stream().distinct().count() == ids.size();
        for (int i = 0; current && i < ids.size(); i++) {
            current = ids.get(i).equals(this.current.get(ids.get(i)));
        }
        return current ? ids : ids.stream().map(id -> resolve(id).orElseThrow()).distinct().toList();
    }

    /** True where both know the same actors by the same ids. */
    boolean isLike(Roster other) {
        return this == other || actors.equals(other.actors) && current.equals(other.current);
    }

    /** A roster to be changed, while this one stays as it is. */
    Roster copy() {
        return new Roster(new TreeMap<>(actors), new HashMap<>(current), byArticle, new HashMap<>(merged));
    }

    /**
     * Applies one edit of an actor; false where the actor is not there, or is there already where it should be added.
     */
    boolean apply(Edit.Change change) {
        return switch (change) {
            case Edit.AddActor add -> add(add);
            case Edit.RenameActor rename -> !rename.name().isBlank()
                    && change(rename.actor(), actor -> named(actor, rename.name()));
            case Edit.SetSide c -> change(c.actor(), actor -> with(actor, actor.type(), actor.role(),
                    actor.organisation(), c.side()));
            case Edit.SetRole c -> change(c.actor(), actor -> with(actor, actor.type(), c.role(),
                    actor.organisation(), actor.side()));
            case Edit.SetOrganisation c -> change(c.actor(), actor -> with(actor, actor.type(), actor.role(),
                    c.organisation(), actor.side()));
            case Edit.SetActorType c -> change(c.actor(), actor -> with(actor, c.type(), actor.role(),
                    actor.organisation(), actor.side()));
            case Edit.MergeActors merge -> resolve(merge.actor())
                    .flatMap(one -> resolve(merge.into()).map(other -> merge(one, other))).isPresent();
            default -> throw new IllegalArgumentException("not about an actor: " + change);
        };
    }

    private boolean add(Edit.AddActor add) {
        if (current.containsKey(add.actor())) {
            return false;
        }
        put(new Actor(add.actor(), add.name(), add.type(), Optional.empty(), Optional.empty(), add.side(), List.of()));
        current.put(add.actor(), add.actor());
        return true;
    }

    private boolean change(String id, UnaryOperator<Actor> how) {
        return resolve(id).map(now -> put(how.apply(get(now)))).isPresent();
    }

    private Actor put(Actor actor) {
        groups.clear();
        actors.put(actor.id(), actor);
        return actor;
    }

    private Actor merge(String id, String into) {
        Actor kept = get(into);
        if (id.equals(into)) {
            return kept;
        }
        Actor both = ActorMerger.merge(into, List.of(get(id), kept));
        actors.remove(id);
        merged.put(id, current.entrySet().stream().filter(known -> known.getValue().equals(id)).map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
        current.replaceAll((old, now) -> now.equals(id) ? into : now);
        return put(new Actor(into, kept.name(), kept.type(), kept.role().or(both::role),
                kept.organisation().or(both::organisation), kept.side().or(both::side), aliases(both, kept.name())));
    }

    /**
     * Makes sure that another is there who is not this actor; who was made one with it before has the ids of its own
     * again.
     *
     * @param actor     as it is known now
     * @param other     whom it was mixed up with: known already, merged into it before, or new
     * @param tellings  what the articles know of the other; may be empty
     */
    void split(String actor, String other, String name, List<Actor> tellings) {
        Optional<String> known = resolve(other);
        if (known.filter(now -> !now.equals(actor)).isPresent()) {
            return;
        }
        Actor mixed = get(actor);
        Actor own = tellings.isEmpty()
                ? new Actor(other, name, mixed.type(), Optional.empty(), Optional.empty(), mixed.side(), List.of())
                : ActorMerger.merge(other, tellings);
        put(named(own, name));
        current.put(other, other);
        ownIds(other).forEach(id -> current.put(id, other));
        merged.remove(other);
    }

    private static Actor named(Actor actor, String name) {
        Set<String> names = new LinkedHashSet<>(actor.aliases());
        names.add(actor.name());
        names.remove(name);
        return new Actor(actor.id(), name, actor.type(), actor.role(), actor.organisation(), actor.side(),
                names.stream().sorted().toList());
    }

    private static Actor with(Actor actor, ActorType type, Optional<String> role, Optional<String> organisation,
            Optional<String> side) {
        return new Actor(actor.id(), actor.name(), type, role, organisation, side, actor.aliases());
    }

    private static List<String> aliases(Actor actor, String name) {
        return named(actor, name).aliases();
    }
}
