package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Statement;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Topic;
import org.rejoinder.model.Utterance;

class OpenDatesTest {
    private static final String CHARGE = "Chile opened the sluices of the dam at night";

    @Test
    void theMonthComesFromAnArticleThatTellsTheSame() {
        Case assembled = Cases.assemble("Dam", List.of(undated().make(),
                paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make()), List.of());

        Optional<Said> said = assembled.utterances().getFirst().said();
        assertEquals(LocalDate.of(2019, 5, 2), said.orElseThrow().earliest());
        assertEquals("Thursday (2)", said.get().basis().text());
        assertTrue(said.get().isExact());
        assertEquals(LocalDate.of(2019, 5, 2), day(assembled, "the gates must be shut"), "the same article's others");
    }

    @Test
    void aDayThatAnotherArticleShowsIsRecalledWithItsReason() {
        List<ParsedArticle> articles = List.of(undated().make(),
                paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make());
        Case assembled = Cases.assemble("Dam", articles, List.of());
        Derived derived = Derived.of(assembled);

        assertTrue(derived.days().size() >= 2, derived.toString());
        assertEquals(Optional.of(assembled), new Assembler().recall("Dam", articles, List.of(), derived));
    }

    @Test
    void whoeverConfirmsItOrCorrectsSomethingElseKeepsTheDate() {
        ParsedArticle open = undated().make();
        ParsedArticle known = paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make();
        for (Statement statement : open.statements()) {
            for (Edit.Change change : List.of(new Edit.Confirm(statement.id()),
                    new Edit.SetStance(statement.id(), Stance.CONDEMN, Optional.empty()))) {
                Case assembled = Cases.assemble("Dam", List.of(open, known), List.of(edit(change)));
                assembled.utterances().forEach(one -> assertEquals(Optional.of(LocalDate.of(2019, 5, 2)),
                        one.said().map(Said::earliest), change.toString()));
            }
        }
    }

    @Test
    void aDateThatAnAnalystDecidedIsNotSolved() {
        ParsedArticle open = undated().make();
        ParsedArticle known = paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make();
        Said decided = Said.on(LocalDate.of(2019, 2, 2), Basis.inferred("analyst", "by hand"));
        Case assembled = Cases.assemble("Dam", List.of(open, known),
                List.of(edit(new Edit.SetSaid(open.statements().getFirst().id(), Optional.of(decided)))));
        assertEquals(Optional.of(decided), assembled.utterances().stream().filter(one -> one.reports().stream()
                .anyMatch(report -> report.statement().id().equals(open.statements().getFirst().id())))
                .findFirst().orElseThrow().said());
    }

    @Test
    void whoeverDecidesThatNobodyKnowsIsNotOverruled() {
        ParsedArticle open = undated().make();
        ParsedArticle known = paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make();
        String charge = open.statements().getFirst().id();
        Case assembled = Cases.assemble("Dam", List.of(open, known),
                List.of(edit(new Edit.SetSaid(charge, Optional.empty()))));
        assertEquals(Optional.empty(), assembled.utterances().stream()
                .filter(one -> one.reports().stream().anyMatch(report -> report.statement().id().equals(charge)))
                .findFirst().orElseThrow().said());
    }

    @Test
    void whereNobodyDecidesItAnyMoreItIsSolvedAgain() {
        ParsedArticle open = undated().make();
        ParsedArticle known = paper("2019-05-04").says("a1", Stance.ACCUSE, "a2", null, CHARGE).make();
        String charge = open.statements().getFirst().id();
        Case assembled = Cases.assemble("Dam", List.of(open, known), List.of(
                new Edit("e0", "Ada", Instant.parse("2029-01-01T00:00:00Z"),
                new Edit.SetSaid(charge, Optional.empty())),
                edit(new Edit.Restore(charge, Topic.Field.SAID))));
        assertEquals(Cases.assemble("Dam", List.of(open, known), List.of()).utterances(), assembled.utterances());
    }

    @Test
    void whoeverDecidesTheDateThatTheMachineReadWins() {
        Said days = new Said(LocalDate.of(2019, 5, 1), LocalDate.of(2019, 5, 3), DatePrecision.RANGE,
                Basis.inferred("test", ""));
        ParsedArticle one = paper("2019-05-04")
                .says("a1", Stance.ACCUSE, "a2", Optional.of(days), CHARGE, StatementKind.INDIRECT).make();
        ParsedArticle other = paper("2019-05-05").says("a1", Stance.ACCUSE, "a2", "2019-05-02", CHARGE).make();
        Case assembled = Cases.assemble("Dam", List.of(one, other),
                List.of(edit(new Edit.SetSaid(one.statements().getFirst().id(), Optional.of(days)))));
        assertEquals(List.of(Optional.of(days)), assembled.utterances().stream().map(Utterance::said).toList());
    }

    private static Edit edit(Edit.Change change) {
        return new Edit("e1", "Ada", Instant.parse("2030-01-01T00:00:00Z"), change);
    }

    @Test
    void withNothingToGoByItStaysOpen() {
        Case assembled = Cases.assemble("Dam", List.of(undated().make(),
                paper("2019-05-04").says("a2", Stance.DENY, "a1", null, "nobody poached any llamas").make()),
                List.of());

        assertTrue(assembled.utterances().stream().anyMatch(u -> u.said().isEmpty() && u.reports().size() == 1));
    }

    private static LocalDate day(Case assembled, String words) {
        return assembled.utterances().stream()
                .filter(u -> assembled.article(u.bestReport().articleId()).orElseThrow().article().text()
                        .substring(u.bestReport().statement().contentCover().start()).startsWith(words))
                .findFirst().orElseThrow().said().orElseThrow().earliest();
    }

    private static ArticleMaker undated() {
        return paper(null).says("a1", Stance.ACCUSE, "a2", null, CHARGE)
                .because("date unsolved-weekday-and-day: Thursday (2)")
                .says("a1", Stance.DEMAND, "a2", null, "the gates must be shut")
                .because("date unsolved-weekday-and-day: Thursday (2)");
    }

    private static ArticleMaker paper(String published) {
        return new ArticleMaker("The " + published, published)
                .actor("a1", "Rosa Quispe", ActorType.PERSON, "PER")
                .actor("a2", "Chile", ActorType.STATE, "CHL");
    }
}
