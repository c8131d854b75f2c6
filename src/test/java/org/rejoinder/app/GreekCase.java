package org.rejoinder.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.intake.IntakeResult;
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

/** Two made-up articles about a lighthouse without one Latin letter. */
final class GreekCase {
    private static final String FIRST = """
            Δύο χώρες μαλώνουν για έναν φάρο

            Ο Άλφιος είπε ότι η Βηταία έσβησε τον φάρο του κόλπου.
            Ο Γάμμιος απάντησε ότι δεν έσβησαν τίποτα και ότι όλα είναι ψέματα.
            Ο Άλφιος ζήτησε να δημοσιευθεί το ημερολόγιο του φύλακα.
            """;
    private static final String SECOND = """
            Ο φάρος και οι σημαδούρες

            Ο Γάμμιος είπε ότι η Δελταία μετακίνησε τις σημαδούρες.
            Ο Άλφιος είπε ότι η Βηταία έσβησε τον φάρο του κόλπου.
            """;

    private GreekCase() {}

    static IntakeResult result() {
        return new IntakeResult(List.of(first(), second()), List.of(), Map.of());
    }

    private static ParsedArticle first() {
        Article article = article("α", FIRST, "Το Βήμα του Κόλπου", LocalDate.of(2021, 3, 4));
        List<Statement> said = List.of(
                statement(article, "α1", "η Βηταία έσβησε τον φάρο του κόλπου", Stance.ACCUSE, "α2", 3, 2),
                statement(article, "α2", "δεν έσβησαν τίποτα και ότι όλα είναι ψέματα", Stance.DENY, "α1", 3, 3),
                statement(article, "α1", "να δημοσιευθεί το ημερολόγιο του φύλακα", Stance.DEMAND, "α2", 0, 0));
        return new ParsedArticle(article, actors(), said,
                List.of(new Link(said.get(1).id(), said.get(0).id(), LinkType.DENIES, 0.9)));
    }

    private static ParsedArticle second() {
        Article article = article("β", SECOND, "Η Νέα Ακτή", LocalDate.of(2021, 7, 21));
        return new ParsedArticle(article, actors(), List.of(
                statement(article, "α2", "η Δελταία μετακίνησε τις σημαδούρες", Stance.ACCUSE, "α1", 7, 20),
                statement(article, "α1", "η Βηταία έσβησε τον φάρο του κόλπου", Stance.ACCUSE, "α2", 3, 2)), List.of());
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor("α1", "Άλφιος", ActorType.PERSON, Optional.of("υπουργός"), Optional.of("Υπουργείο Ναυτιλίας"),
                        Optional.empty(), List.of()),
                new Actor("α2", "Γάμμιος", ActorType.PERSON, Optional.of("εκπρόσωπος"), Optional.empty(),
                        Optional.empty(), List.of()));
    }

    private static Article article(String id, String text, String outlet, LocalDate day) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(start, start + line.length()), start == 0 ? BlockRole.TITLE
                        : BlockRole.BODY,
                        "κανόνας"));
            }
            start += line.length() + 1;
        }
        Source source = new Source(id + ".txt", Ids.sha256(text.getBytes(StandardCharsets.UTF_8)), "text/plain",
                Optional.empty());
        return new Article(Ids.article(text), source, text, Optional.of(blocks.getFirst().span()), Optional.of(outlet),
                Optional.empty(), Optional.of(new Published(day, Optional.empty(), Optional.empty(), DatePrecision.DAY,
                        Basis.inferred("κανόνας", "ημέρα"))), blocks);
    }

    private static Statement statement(
            Article article, String speaker, String words, Stance stance, String target, int month, int day) {
        int start = article.text().indexOf(words);
        List<Span> spans = List.of(new Span(start, start + words.length()));
        Optional<Said> said = month == 0 ? Optional.empty()
                : Optional.of(Said.on(LocalDate.of(2021, month, day), Basis.inferred("κανόνας", "ημέρα")));
        return new Statement(Ids.statement(article.id(), spans), List.of(speaker), Optional.empty(), List.of(),
                List.of(), spans, StatementKind.INDIRECT, stance, Optional.empty(), List.of(target), false,
                Optional.empty(), said, 0.6, List.of("κανόνας"));
    }
}
