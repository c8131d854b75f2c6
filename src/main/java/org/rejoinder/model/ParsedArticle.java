package org.rejoinder.model;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All that the machine found in one article. The analyst's decisions stand apart, as edits. */
public record ParsedArticle(Article article, List<Actor> actors, List<Statement> statements, List<Link> links) {
    public ParsedArticle {
        Objects.requireNonNull(article, "article");
        actors = List.copyOf(actors);
        statements = List.copyOf(statements);
        links = List.copyOf(links);
        Set<String> actorIds = distinct(actors.stream().map(Actor::id).toList(), "actor");
        Set<String> statementIds = distinct(statements.stream().map(Statement::id).toList(), "statement");
        int length = article.text().length();
        for (Statement statement : statements) {
            known(actorIds, statement.speakers(), "speaker");
            known(actorIds, statement.targets(), "target");
            statement.nestedIn().ifPresent(id -> known(statementIds, List.of(id), "outer statement"));
            Checks.inside(statement.source(), length, "source");
            Checks.inside(statement.cue(), length, "cue");
            Checks.inside(statement.content(), length, "content");
        }
        links.forEach(link -> known(statementIds, List.of(link.from(), link.to()), "linked statement"));
    }

    private static Set<String> distinct(List<String> ids, String what) {
        Set<String> set = new HashSet<>();
        for (String id : ids) {
            if (!set.add(id)) {
                throw new IllegalArgumentException("two " + what + "s have the id " + id);
            }
        }
        return set;
    }

    private static void known(Set<String> ids, List<String> wanted, String what) {
        for (String id : wanted) {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("there is no " + what + " " + id);
            }
        }
    }

    public Optional<Actor> actor(String id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    public Optional<Statement> statement(String id) {
        return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
    }
}
