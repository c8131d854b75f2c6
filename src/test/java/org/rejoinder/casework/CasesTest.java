package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Link;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Report;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Utterance;

class CasesTest {
    private static final String CHARGE = Dispute.herald().id(1);
    private static final String DENIAL = Dispute.herald().id(2);
    private static final String RETOLD = Dispute.courier().id(1);
    private static final String METERS = Dispute.courier().id(2);

    private final Case plain = Cases.assemble("Dam", Dispute.articles(), List.of());

    @Test
    void theSameActorIsOneAcrossArticles() {
        assertEquals(List.of("Andes Water", "Chile", "Peru", "Rosa Quispe"), plain.actors().stream()
                .map(Actor::name).filter(name -> !name.startsWith("I")).toList());
        assertEquals(5, plain.actors().size(), plain.actors().toString());
    }

    @Test
    void whatTwoPapersTellIsOneUtterance() {
        Utterance denial = utterance(plain, DENIAL);

        assertEquals(List.of(DENIAL, RETOLD).stream().sorted().toList(), reports(denial).stream().sorted().toList());
        assertEquals(3, plain.utterances().size(), plain.utterances().toString());
    }

    @Test
    void toConfirmWhatIsSeenChangesNothingOfIt() {
        String words = "the story of the opened sluices is a fairy tale";
        ArticleMaker state = new ArticleMaker("The Ledger", "2019-05-04").actor("a1", "Peru", ActorType.STATE, "PER")
                .actor("a2", "Chile", ActorType.STATE, "CHL").says("a2", Stance.DENY, "a1", "2019-05-03", words);
        ArticleMaker person = new ArticleMaker("The Gazette", "2019-05-05")
                .actor("a1", "Ivan Soto", ActorType.PERSON, "CHL", "foreign ministry spokesman")
                .says("a1", Stance.DENY, null, null, words);
        List<ParsedArticle> articles = List.of(state.make(), person.make());
        Utterance seen = Cases.assemble("Dam", articles, List.of()).utterances().getFirst();
        assertEquals(2, seen.reports().size());
        assertEquals(state.id(1), seen.bestReport().statement().id(), "which has no person");

        Case confirmed = Cases.assemble("Dam", articles, List.of(edit(1, new Edit.Confirm(state.id(1)))));
        assertEquals(List.of("Ivan Soto"), confirmed.utterances().getFirst().speakers().stream()
                .map(id -> confirmed.actor(id).orElseThrow().name()).toList());
        assertEquals(seen.targets(), confirmed.utterances().getFirst().targets());
        assertTrue(confirmed.utterances().getFirst().reviewed());
    }

    @Test
    void theUndatedTellingTakesTheDateOfTheOther() {
        Utterance charge = utterance(plain, Dispute.evening().id(1));

        assertEquals(LocalDate.of(2019, 5, 2), charge.said().orElseThrow().earliest());
        assertEquals(CHARGE, charge.bestReport().statement().id());
    }

    @Test
    void utterancesComeInOrderOfTime() {
        List<LocalDate> days = plain.utterances().stream().map(u -> u.said().orElseThrow().earliest()).toList();

        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void linksAreBetweenUtterances() {
        assertEquals(List.of(new Link(utterance(plain, DENIAL).id(), utterance(plain, CHARGE)
                .id(), LinkType.DENIES, 0.9)),
                plain.links());
        assertEquals(1, plain.exchanges().size());
        assertEquals(List.of(utterance(plain, CHARGE).id(), utterance(plain, DENIAL).id()),
                plain.exchanges().getFirst().utterances());
    }

    @Test
    void twoNamedPeopleAreNeverOneUtterance() {
        String words = "the story of the opened sluices is a fairy tale";
        Case assembled = Cases.assemble("Dam", List.of(Dispute.herald().make(),
                new ArticleMaker("The Mirror", "2019-05-04")
                        .actor("a1", "Pablo Ríos", ActorType.PERSON, "CHL", "foreign ministry spokesman")
                        .actor("a2", "Peru", ActorType.STATE, "PER")
                        .says("a1", Stance.DENY, "a2", "2019-05-03", words).make()), List.of());

        assertEquals(3, assembled.utterances().size(), assembled.utterances().toString());
    }

    @Test
    void whomAPassiveLeavesOutIsNobody() {
        Case assembled = Cases.assemble("Dam", List.of(new ArticleMaker("The Mirror", "2019-04-04")
                .actor("a1", "unspecified", ActorType.GROUP, null)
                .actor("a2", "Chile", ActorType.STATE, "CHL")
                .says("a1", Stance.ACCUSE, "a2", "2019-04-03", "opening the sluices at night").make()), List.of());

        assertEquals(List.of(), assembled.utterances().getFirst().speakers());
    }

    @Test
    void noAnswerCameBeforeItsQuestion() {
        ArticleMaker early = new ArticleMaker("The Mirror", "2019-04-04")
                .actor("a1", "Iván Soto", ActorType.PERSON, "CHL", "foreign ministry spokesman")
                .actor("a2", "Peru", ActorType.STATE, "PER")
                .says("a1", Stance.DENY, "a2", "2019-04-03", "we deny it")
                .says("a2", Stance.ACCUSE, "a1", "2019-05-02", "they did it")
                .answers(1, 2, LinkType.DENIES);

        assertTrue(Cases.assemble("Dam", List.of(early.make()), List.of()).links().isEmpty());
    }

    @Test
    void anAnsweredAccusationOfAKnownDayIsAnEvent() {
        Event event = plain.events().getFirst();

        assertEquals("Peru accuses Chile", event.name());
        assertEquals(LocalDate.of(2019, 5, 2), event.when().earliest());
    }

    @Test
    void aRejectedStatementIsGone() {
        Case edited = with(new Edit.Reject(METERS));

        assertEquals(2, edited.utterances().size());
        assertTrue(edited.orphans().isEmpty());
    }

    @Test
    void whatTheAnalystSetsStands() {
        Said said = new Said(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 31), DatePrecision.MONTH,
                Basis.inferred("analyst", ""));
        Case edited = with(new Edit.SetStance(METERS, Stance.CONDEMN, Optional.of(Stance.DEMAND)),
                new Edit.SetKind(METERS, StatementKind.DIRECT), new Edit.SetSaid(METERS, Optional.of(said)),
                new Edit.SetTargets(METERS, List.of(actor("Chile"))),
                new Edit.SetSpeakers(METERS, List.of(actor("Peru"))),
                new Edit.SetContent(METERS, List.of(new Span(0, 5))));
        Utterance utterance = utterance(edited, METERS);

        assertEquals(Stance.CONDEMN, utterance.stance());
        assertEquals(Optional.of(Stance.DEMAND), utterance.secondStance());
        assertEquals(StatementKind.DIRECT, utterance.kind());
        assertEquals(Optional.of(said), utterance.said());
        assertEquals(List.of(actor("Chile")), utterance.targets());
        assertEquals(List.of(actor("Peru")), utterance.speakers());
        assertEquals(List.of(new Span(0, 5)), utterance.bestReport().statement().content());
        assertTrue(utterance.reviewed());
        assertFalse(utterance(edited, CHARGE).reviewed());
    }

    @Test
    void aSplitStatementStandsAloneUntilMergedAgain() {
        Case split = with(new Edit.Split(RETOLD));
        assertNotEquals(utterance(split, DENIAL), utterance(split, RETOLD));

        Case merged = with(new Edit.Split(RETOLD), new Edit.Merge(RETOLD, CHARGE));
        assertEquals(utterance(merged, CHARGE), utterance(merged, RETOLD));
    }

    @Test
    void linksCanBeCutAndMade() {
        assertTrue(with(new Edit.RemoveLink(DENIAL, CHARGE)).links().isEmpty());

        Case made = with(new Edit.AddLink(METERS, DENIAL, LinkType.REBUTS));
        assertTrue(made.links().contains(new Link(utterance(made, METERS).id(), utterance(made, DENIAL).id(),
                LinkType.REBUTS, 1)), made.links().toString());
        assertEquals(3, made.exchanges().getFirst().utterances().size());
    }

    @Test
    void actorsCanBeRenamedMergedAndGivenASide() {
        Case edited = with(new Edit.RenameActor(actor("Andes Water"), "Andes Water plc"),
                new Edit.SetSide(actor("Andes Water"), Optional.of("CHL")),
                new Edit.MergeActors(actor("Rosa Quispe"), actor("Peru")));

        Actor firm = edited.actor(actor("Andes Water")).orElseThrow();
        assertEquals("Andes Water plc", firm.name());
        assertEquals(List.of("Andes Water"), firm.aliases());
        assertEquals(Optional.of("CHL"), firm.side());
        assertEquals(List.of(actor("Peru")), utterance(edited, METERS).speakers());
        assertEquals(4, edited.actors().size());
    }

    @Test
    void anActorKeepsItsEditsWhenAFullerNameComes() {
        Case before = Cases.assemble("Dam", List.of(Dispute.evening().make()), List.of());
        Edit edit = edit(1, new Edit.SetSide(before.actors().stream().filter(a -> a.name().equals("Quispe"))
                .findFirst().orElseThrow().id(), Optional.of("BOL")));
        Case after = Cases.assemble("Dam", Dispute.articles(), List.of(edit));

        assertTrue(after.orphans().isEmpty());
        assertEquals(Optional.of("BOL"), after.actor(actor("Rosa Quispe")).orElseThrow().side());
    }

    @Test
    void eventsCanBeAddedAndRemoved() {
        Said when = Said.on(LocalDate.of(2019, 5, 1), Basis.inferred("analyst", ""));
        Case edited = with(new Edit.AddEvent("e-mine", "The flood", when),
                new Edit.RemoveEvent(plain.events().getFirst().id()));

        assertEquals(List.of("The flood"), edited.events().stream().map(Event::name).toList());
    }

    @Test
    void aStatementCanBeAdded() {
        var herald = Dispute.herald().make();
        var template = utterance(plain, CHARGE).bestReport().statement();
        var added = Statements.withContent(template, List.of(new Span(0, 3)));
        added = new org.rejoinder.model.Statement("s-mine", added.speakers(), added.via(), added.source(), added.cue(),
                added.content(), added.kind(), Stance.COMMENT, Optional.empty(), List.of(), false, Optional.empty(),
                Optional.empty(), 1, List.of("analyst"));
        Case edited = with(new Edit.AddStatement(herald.article().id(), added));

        assertTrue(utterance(edited, "s-mine").reviewed());
    }

    @Test
    void editsOfWhatIsNotThereAreKeptAside() {
        List<Edit.Change> lost = List.of(new Edit.Confirm("s-none"), new Edit.Reject("s-none"),
                new Edit.SetSpeakers(CHARGE, List.of("a-none")),
                new Edit.SetContent(CHARGE, List.of(new Span(0, 99999))),
                new Edit.AddLink(CHARGE, "s-none", LinkType.DENIES), new Edit.RenameActor("a-none", "X"),
                new Edit.RemoveEvent("e-none"), new Edit.SetPublished("none", Optional.empty()),
                new Edit.Note("s-none", "x"));
        Case edited = with(lost.toArray(Edit.Change[]::new));

        assertEquals(lost.size(), edited.orphans().size());
        assertEquals(plain.utterances(), edited.utterances());
        assertEquals(lost, edited.edits().stream().map(Edit::change).toList());
    }

    @Test
    void measuresCountWhatWasAnswered() {
        Measures measures = Measures.of(plain);

        assertEquals(2, measures.accusations());
        assertEquals(1, measures.answered());
        assertEquals(List.of(utterance(plain, METERS).id()), measures.unanswered());
        assertEquals(1L, measures.firstAnswerDays().get(utterance(plain, CHARGE).id()));
        assertEquals(1.0, measures.medianAnswerDays().get("CHL"));
        assertEquals(0.5, measures.answeredShare().orElseThrow());
    }

    @Test
    void anEmptyCaseIsFine() {
        Case empty = Cases.assemble("Nothing", List.of(), List.of());

        assertTrue(empty.utterances().isEmpty() && empty.exchanges().isEmpty());
        assertTrue(Measures.of(empty).answeredShare().isEmpty());
    }

    private String actor(String name) {
        return plain.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow().id();
    }

    private static Case with(Edit.Change... changes) {
        List<Edit> edits = new ArrayList<>();
        for (Edit.Change change : changes) {
            edits.add(edit(edits.size() + 1, change));
        }
        return Cases.assemble("Dam", Dispute.articles(), edits);
    }

    private static Edit edit(int number, Edit.Change change) {
        return new Edit("edit-" + number, "Ana", Instant.EPOCH, change);
    }

    private static Utterance utterance(Case assembled, String statement) {
        return assembled.utterances().stream().filter(u -> reports(u).contains(statement)).findFirst().orElseThrow();
    }

    private static List<String> reports(Utterance utterance) {
        return utterance.reports().stream().map(Report::statement).map(org.rejoinder.model.Statement::id).toList();
    }
}
