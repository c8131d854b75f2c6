package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Ids;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Published;
import org.rejoinder.model.Said;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;

/** Builds parsed articles for tests, a paragraph and statement at a time. */
final class ArticleMaker {
    private final String name;
    private final Optional<LocalDate> published;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    ArticleMaker(String name, String published) {
        this.name = name;
        this.published = Optional.ofNullable(published).map(LocalDate::parse);
        text.append(name).append("\n\n");
    }

    ArticleMaker actor(String id, String fullName, ActorType type, String side) {
        return actor(id, fullName, type, side, null);
    }

    ArticleMaker actor(String id, String fullName, ActorType type, String side, String role) {
        actors.put(id, new Actor(id, fullName, type, Optional.ofNullable(role), Optional.empty(),
                Optional.ofNullable(side), List.of()));
        return this;
    }

    /** @param said  a day, or null where unknown */
    ArticleMaker says(String speaker, Stance stance, String target, String said, String words) {
        return says(speaker, stance, target, Optional.ofNullable(said).map(LocalDate::parse)
                .map(day -> Said.on(day, Basis.inferred("test", ""))), words, StatementKind.INDIRECT);
    }

    ArticleMaker says(
            String speaker, Stance stance, String target, Optional<Said> said, String words, StatementKind kind) {
        text.append("Somebody said ");
        Span content = new Span(text.length(), text.length() + words.length());
        text.append(words).append(".\n\n");
        statements.add(new Statement("s-" + name.hashCode() + "-" + (statements.size() + 1), List.of(speaker),
                Optional.empty(), List.of(), List.of(), List.of(content), kind, stance, Optional.empty(),
                target == null ? List.of() : List.of(target), false, Optional.empty(), said, 0.8, List.of("test")));
        return this;
    }

    /** Adds a rule to the last statement. */
    ArticleMaker because(String rule) {
        Statement last = statements.removeLast();
        statements.add(new Statement(last.id(), last.speakers(), last.via(), last.source(), last.cue(), last.content(),
                last.kind(), last.stance(), last.secondStance(), last.targets(), last.reportedPast(), last.nestedIn(),
                last.said(), last.confidence(), List.of("test", rule)));
        return this;
    }

    /** The statement numbered {@code from}, from 1, answers that numbered {@code to}. */
    ArticleMaker answers(int from, int to, LinkType type) {
        links.add(new Link(id(from), id(to), type, 0.9));
        return this;
    }

    String id(int statement) {
        return statements.get(statement - 1).id();
    }

    ParsedArticle make() {
        String whole = text.toString();
        Article article = new Article(Ids.article(whole),
                new Source(name + ".txt", Ids.sha256(whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "text/plain", Optional.empty()),
                whole, Optional.of(new Span(0, name.length())), Optional.of(name), Optional.empty(),
                published.map(day -> new Published(day, Optional.empty(), Optional.empty(), DatePrecision.DAY,
                        Basis.inferred("test", ""))), List.of());
        return new ParsedArticle(article, List.copyOf(actors.values()), statements, links);
    }
}
