package org.rejoinder.casework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rejoinder.model.Article;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Orphan.Reason;
import org.rejoinder.model.ParsedArticle;

/** What a case is made of, as edits have left it: articles, statements and actors, and which of them changed. */
final class Material {
    private final Found found;
    private final Trail trail;
    /** Those that are not as they were found, by id. */
    private final Map<String, ParsedArticle> articles = new HashMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();
    /** The articles' own until an edit changes it. */
    private Roster roster;
    /** The roster is nobody else's yet, and is changed as it stands. */
    private boolean ownRoster;
    private boolean many;
    private final Set<String> touched = new HashSet<>();
    private boolean touchedAll = true;

    Material(Found found, Trail trail) {
        this.found = found;
        this.trail = trail;
        roster = found.roster();
    }

    Found found() {
        return found;
    }

    Roster roster() {
        return roster;
    }

    Optional<Telling> telling(String id) {
        return Optional.ofNullable(tellings.getOrDefault(id, found.tellings().get(id)));
    }

    Optional<ParsedArticle> article(String id) {
        return Optional.ofNullable(articles.getOrDefault(id, found.articles().get(id)));
    }

    /** Those that are not as they were found, by id. */
    Map<String, ParsedArticle> articles() {
        return articles;
    }

    /** Those that are not as they were found, by id. */
    Map<String, Telling> tellings() {
        return tellings;
    }

    /** Ids of the statements that edits touched or let go since {@link #seen}. */
    Set<String> touched() {
        return touched;
    }

    /** Since {@link #seen} something changed that any statement may depend on. */
    boolean isAllTouched() {
        return touchedAll;
    }

    /** All that is there now has been taken into account. */
    void seen() {
        touched.clear();
        touchedAll = false;
    }

    Optional<Miss> missing(String statement) {
        return telling(statement).isPresent() ? Optional.empty() : Miss.of(Reason.NO_STATEMENT, statement);
    }

    Optional<Miss> unknown(List<String> actors) {
        return actors.stream().filter(id -> roster.resolve(id).isEmpty()).findFirst()
                .map(id -> new Miss(Reason.NO_ACTOR, id));
    }

    void put(Telling telling) {
        trail.put(tellings, telling.id(), telling);
        touched.add(telling.id());
        trail.made(() -> touched.add(telling.id()));
    }

    Optional<Miss> change(String statement, UnaryOperator<Telling> how) {
        telling(statement).ifPresent(known -> put(how.apply(known)));
        return missing(statement);
    }

    Optional<Miss> changeArticle(String id, UnaryOperator<Article> how) {
        Optional<ParsedArticle> known = article(id);
        known.ifPresent(parsed -> {
            trail.put(articles, id, new ParsedArticle(how.apply(parsed.article()),
                    parsed.actors(), parsed.statements(), parsed.links()));
            touchAll();
        });
        return known.isPresent() ? Optional.empty() : Miss.of(Reason.NO_ARTICLE, id);
    }

    private void touchAll() {
        touchedAll = true;
        trail.made(() -> touchedAll = true);
    }

    Optional<Miss> changeActor(Edit.Change change, String id) {
        return rosterToChange().apply(change) ? Optional.empty()
                : Miss.of(change instanceof Edit.AddActor ? Reason.ALREADY_THERE : Reason.NO_ACTOR, id);
    }

    private Roster rosterToChange() {
        if (!ownRoster) {
            Roster before = roster;
            roster = roster.copy();
            ownRoster = many;
            touchAll();
            trail.made(() -> roster = before);
        }
        return roster;
    }

    /** From now on many edits are applied that are taken back together or not at all. */
    void beginMany() {
        many = true;
    }

    /** @return whether what was changed since {@link #beginMany} cannot be taken back one by one */
    boolean endMany() {
        boolean together = ownRoster;
        many = false;
        ownRoster = false;
        return together;
    }

    Optional<Miss> splitActor(Edit.SplitActor change) {
        Optional<Miss> miss = unknown(List.of(change.actor()));
        if (miss.isPresent()) {
            return miss;
        }
        String actor = roster.resolve(change.actor()).orElseThrow();
        if (actor.equals(change.other())) {
            return Miss.of(Reason.ITSELF, actor);
        }
        // Statements still name whom they named before two were made one, and so each is known again by its own ids.
        boolean wereMerged = !roster.ownIds(change.other()).isEmpty();
        List<Telling> theirs = tellings(change);
        List<String> places = Stream.concat(change.articles().stream(), theirs.stream().map(Telling::article)).toList();
        rosterToChange().split(actor, change.other(), change.name(), found.original(change.other()).map(List::of)
                .orElseGet(() -> found.tellingsOf(actor, places, roster)));
        if (!wereMerged) {
            theirs.forEach(told -> put(told.withOther(actor, change.other(), roster)));
        }
        return theirs.isEmpty() && !change.statements().isEmpty()
                ? Miss.of(Reason.NO_STATEMENT, change.statements().getFirst()) : Optional.empty();
    }

    /** The statements, and those of the articles, that a split gives to the other actor; in the order of their ids. */
    private List<Telling> tellings(Edit.SplitActor change) {
        Set<String> articles = new HashSet<>(change.articles());
        TreeMap<String, Telling> theirs = new TreeMap<>();
        change.statements().forEach(id -> telling(id).ifPresent(told -> theirs.put(id, told)));
        articles.stream().flatMap(id -> Optional.ofNullable(found.articles().get(id)).stream())
                .flatMap(parsed -> parsed.statements().stream())
                .forEach(own -> telling(own.id()).ifPresent(told -> theirs.put(own.id(), told)));
        tellings.values().stream().filter(told -> articles.contains(told.article()))
                .forEach(told -> theirs.put(told.id(), told));
        return List.copyOf(theirs.values());
    }
}
