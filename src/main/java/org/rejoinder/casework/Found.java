package org.rejoinder.casework;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Link;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Statement;

/** What the machine found in all the articles of a case, before any edit. Not to be changed once it is made. */
final class Found {
    private final TreeMap<String, ParsedArticle> articles = new TreeMap<>();
    private final Map<String, Telling> tellings = new HashMap<>();
    private final List<Telling> sorted;
    /** By publication, the undated last. */
    private final List<ParsedArticle> ordered;
    private final List<Link> links;
    private final Roster roster;

    /** @param parsed  one that comes twice, by its id, counts once */
    Found(List<ParsedArticle> parsed) {
        parsed.forEach(one -> articles.putIfAbsent(one.article().id(), one));
        roster = Roster.of(List.copyOf(articles.values()));
        for (ParsedArticle one : articles.values()) {
            for (Statement statement : one.statements()) {
                tellings.put(statement.id(), Telling.found(one, Statements.with(statement,
                        inCase(one, statement.speakers()), inCase(one, statement.targets()))));
            }
        }
        sorted = tellings.values().stream().sorted(Comparator.comparing(Telling::id)).toList();
        links = articles.values().stream().flatMap(one -> one.links().stream()).toList();
        ordered = Cases.ordered(articles.values());
    }

    /** Whoever is left out is nobody, and not one party of the case for all that is said in the passive. */
    private List<String> inCase(ParsedArticle parsed, List<String> actors) {
        return actors.stream().map(actor -> roster.inCase(parsed.article().id(), actor).orElseThrow()).distinct()
                .filter(actor -> !roster.get(actor).isUnspecified()).toList();
    }

    /** By article id, in its order. */
    TreeMap<String, ParsedArticle> articles() {
        return articles;
    }

    /** By publication, the undated last. */
    List<ParsedArticle> ordered() {
        return ordered;
    }

    /** By statement id, their actors by the ids that they have in the case. */
    Map<String, Telling> tellings() {
        return tellings;
    }

    /** All of these, in the order of their ids. */
    List<Telling> sorted() {
        return sorted;
    }

    /** Between statements, as the articles have them; in the order of the articles' ids. */
    List<Link> links() {
        return links;
    }

    /** Everybody whom the articles name; to be copied before it is changed. */
    Roster roster() {
        return roster;
    }

    /** The actor that the articles alone make of that id. */
    Optional<Actor> original(String id) {
        return Optional.ofNullable(roster.get(id));
    }

    /** The articles' own actors that are that one in the case, in some of the articles. */
    List<Actor> tellingsOf(String inCase, List<String> inArticles, Roster now) {
        return inArticles.stream().distinct().sorted().flatMap(id -> Optional.ofNullable(articles.get(id)).stream())
                .flatMap(parsed -> parsed.actors().stream().filter(actor ->
                        now.inCase(parsed.article().id(), actor.id()).filter(inCase::equals).isPresent()))
                .toList();
    }
}
