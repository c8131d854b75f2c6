package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;

/** The same articles and edits give the same case, in whatever order the articles come. */
class CasesOrderTest {
    private static final List<String> NAMES = List.of("Peru", "Chile", "Rosa Quispe", "Quispe", "Iván Soto", "Soto",
            "Andes Water", "Foreign Ministry");
    private static final List<String> WORDS = List.of("the dam was opened at night", "the dam was opened by night",
            "this is a fairy tale", "nobody opened the dam", "the readings were falsified", "we want the gates shut");

    @Property(tries = 150)
    void orderOfArticlesDoesNotMatter(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        List<Edit> edits = edits(random, articles);
        Case one = Cases.assemble("Case", articles, edits);
        List<ParsedArticle> shuffled = new ArrayList<>(articles);
        shuffled.addAll(articles.subList(0, 1));
        Collections.shuffle(shuffled, random);

        assertEquals(one, Cases.assemble("Case", shuffled, edits));
    }

    @Property(tries = 100)
    void everyStatementIsInOneUtterance(@ForAll Random random) {
        List<ParsedArticle> articles = articles(random);
        Case assembled = Cases.assemble("Case", articles, List.of());
        List<String> found = assembled.utterances().stream()
                .flatMap(utterance -> utterance.reports().stream())
                .map(report -> report.statement().id()).sorted().toList();

        assertEquals(articles.stream().flatMap(parsed -> parsed.statements().stream()).map(Statement::id)
                .sorted().toList(), found);
    }

    private static List<ParsedArticle> articles(Random random) {
        List<ParsedArticle> articles = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            articles.add(article("Paper " + i, random));
        }
        return articles;
    }

    private static ParsedArticle article(String name, Random random) {
        ArticleMaker maker = new ArticleMaker(name, random.nextBoolean() ? day(random) : null);
        for (int i = 0; i < NAMES.size(); i++) {
            ActorType type = i < 2 ? ActorType.STATE : i < 6 ? ActorType.PERSON : ActorType.ORGANISATION;
            String side = i % 3 == 2 ? null : i % 2 == 0 ? "PER" : "CHL";
            maker.actor("a" + i, NAMES.get(i), type, side, random.nextBoolean() ? "minister" : null);
        }
        int statements = random.nextInt(5);
        for (int i = 0; i < statements; i++) {
            maker.says("a" + random.nextInt(NAMES.size()), Stance.values()[random.nextInt(3)],
                    "a" + random.nextInt(NAMES.size()), random.nextBoolean() ? day(random) : null,
                    WORDS.get(random.nextInt(WORDS.size())));
        }
        if (statements > 1) {
            maker.answers(2, 1, LinkType.DENIES);
        }
        return maker.make();
    }

    private static String day(Random random) {
        return LocalDate.of(2019, 5, 1 + random.nextInt(4)).toString();
    }

    private static List<Edit> edits(Random random, List<ParsedArticle> articles) {
        List<String> ids = articles.stream().flatMap(parsed -> parsed.statements().stream()).map(Statement::id)
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; !ids.isEmpty() && i < random.nextInt(6); i++) {
            String one = ids.get(random.nextInt(ids.size()));
            String other = ids.get(random.nextInt(ids.size()));
            Edit.Change change = switch (random.nextInt(5)) {
                case 0 -> new Edit.Merge(one, other);
                case 1 -> new Edit.Split(one);
                case 2 -> new Edit.Reject(one);
                case 3 -> new Edit.AddLink(one, other, LinkType.REBUTS);
                default -> new Edit.RemoveLink(one, other);
            };
            edits.add(new Edit("e" + i, "Ana", Instant.EPOCH, change));
        }
        return edits;
    }
}
