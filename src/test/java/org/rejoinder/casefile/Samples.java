package org.rejoinder.casefile;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
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

/** A made-up article about made-up people, with characters outside the basic plane before its spans. */
final class Samples {
    static final String TEXT = "\uD83D\uDCF0 Ruritania answers\nMay 3, 2019\n"
            + "\uD83D\uDD25 Strelsau accused Evallonia of spying. \u201CNonsense \uD83D\uDE44\u201D, said Ivo Mardek.\n";

    private Samples() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static ParsedArticle article() {
        Article article = new Article(Ids.article(TEXT),
                new Source("a b \u00E9.txt", "0".repeat(64), "text/plain",
                Optional.of(URI.create("https://a.example/x"))),
                TEXT, Optional.of(at("\uD83D\uDCF0 Ruritania answers")), Optional.of("The Courier"), Optional.empty(),
                Optional.of(new Published(LocalDate.of(2019, 5, 3), Optional.of(LocalTime.of(22, 26)),
                        Optional.of(ZoneId.of("+02:00")), DatePrecision.MINUTE,
                        Basis.at("dateline", at("May 3, 2019"), TEXT))),
                List.of(new Block(at("\uD83D\uDCF0 Ruritania answers"), BlockRole.TITLE, "first line"),
                        new Block(at("May 3, 2019"), BlockRole.META, "dateline")));
        Actor one = actor("a1", "Ivo Mardek", ActorType.PERSON, Optional.of("EVL"));
        Actor two = actor("a2", "Ruritania", ActorType.STATE, Optional.empty());
        Statement accusation = statement("s-1", List.of("a2"), "Evallonia of spying", Stance.ACCUSE, Optional.empty());
        Statement denial = statement("s-2", List.of("a1"), "Nonsense \uD83D\uDE44", Stance.DENY,
                Optional.of(Said.on(LocalDate.of(2019, 5, 3), Basis.inferred("publication day", "the news itself"))));
        return new ParsedArticle(article, List.of(one, two), List.of(accusation, denial),
                List.of(new Link("s-2", "s-1", LinkType.DENIES, 0.8)));
    }

    static Actor actor(String id, String name, ActorType type, Optional<String> side) {
        return new Actor(id, name, type, Optional.of("envoy"), Optional.empty(), side, List.of("M."));
    }

    static Statement statement(String id, List<String> speakers, String words, Stance stance, Optional<Said> said) {
        return new Statement(id, speakers, Optional.empty(), List.of(at("Ivo Mardek")), List.of(at("said")),
                List.of(at(words)), StatementKind.DIRECT, stance, Optional.empty(), List.of(), false, Optional.empty(),
                said, 0.75, List.of("rule one"));
    }
}
