package org.rejoinder.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Event;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Orphan;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Topic.Field;
import org.rejoinder.model.Utterance;

/** What each edit of the review queue and the dialogs does to the case. */
class EditsOfCaseTest {
    private static final String CHARGE = Dispute.herald().id(1);
    private static final String DENIAL = Dispute.herald().id(2);
    private static final String RETOLD = Dispute.courier().id(1);
    private static final String METERS = Dispute.courier().id(2);
    private static final ParsedArticle HERALD = Dispute.herald().make();

    private final Case plain = with();

    @Test
    void marksAreKeptBesideTheStatement() {
        Case edited = with(new Edit.Tag(DENIAL, "check"), new Edit.Tag(RETOLD, "press"), new Edit.Tag(DENIAL, "gone"),
                new Edit.Untag(DENIAL, "gone"), new Edit.SetFlag(RETOLD, Optional.of(Flag.RED)),
                new Edit.Note(DENIAL, "ask the desk"), new Edit.Note(METERS, "x"), new Edit.Note(METERS, ""));

        assertEquals(new Mark(List.of("check", "press"), Optional.of(Flag.RED), Optional.of("ask the desk")),
                edited.annotations().of(utterance(edited, DENIAL)));
        assertEquals(Mark.NONE, edited.annotations().of(utterance(edited, METERS)));
        assertFalse(utterance(edited, DENIAL).reviewed(), "a mark says nothing about whether the machine was right");
        assertEquals(plain.utterances(), edited.utterances());
    }

    @Test
    void notesOnActorsEventsAndTheCase() {
        String event = plain.events().getFirst().id();
        Case edited = with(new Edit.NoteActor(actor("Peru"), "state"),
                new Edit.NoteActor(actor("Rosa Quispe"), "minister"),
                new Edit.MergeActors(actor("Rosa Quispe"), actor("Peru")), new Edit.NoteEvent(event, "map 3"),
                new Edit.NoteCase("draft"));

        assertEquals(Map.of(actor("Peru"), "state\nminister"), edited.annotations().actors());
        assertEquals(Map.of(event, "map 3"), edited.annotations().events());
        assertEquals(Optional.of("draft"), edited.annotations().note());
    }

    @Test
    void confirmingAndRejectingCanBeTakenBackByAnEdit() {
        assertTrue(utterance(with(new Edit.Confirm(METERS)), METERS).reviewed());
        assertEquals(plain.utterances(), with(new Edit.Confirm(METERS), new Edit.Unconfirm(METERS)).utterances());
        assertEquals(plain.utterances().size(),
                with(new Edit.Reject(METERS), new Edit.Unreject(METERS)).utterances().size());
        assertTrue(utterance(with(new Edit.SetStance(METERS, Stance.DENY, Optional.empty()), new Edit.Confirm(METERS),
                new Edit.Unconfirm(METERS)), METERS).reviewed(), "the change stands");
    }

    @Test
    void anArticleGetsAnOutletATitleAndAnAddress() {
        String id = HERALD.article().id();
        Case edited = with(new Edit.SetOutlet(id, Optional.of("El Faro")),
                new Edit.SetTitle(id, Optional.of("Dam row")),
                new Edit.SetAddress(id, Optional.of(URI.create("https://faro.example/1"))));
        Article article = edited.article(id).orElseThrow().article();

        assertEquals("El Faro", article.outletOrSource());
        assertEquals("Dam row", article.heading());
        assertEquals("https://faro.example/1", article.source().url().orElseThrow().toString());
        assertEquals("The Herald", with(new Edit.SetTitle(id, Optional.of("Dam row")),
                new Edit.SetTitle(id, Optional.empty())).article(id).orElseThrow().article().heading());
    }

    @Test
    void anActorGetsRoleOrganisationAndType() {
        Case edited = with(new Edit.SetRole(actor("Andes Water"), Optional.of("operator")),
                new Edit.SetOrganisation(actor("Rosa Quispe"), Optional.of("Water Ministry")),
                new Edit.SetActorType(actor("Andes Water"), ActorType.GROUP));

        assertEquals(Optional.of("operator"), edited.actor(actor("Andes Water")).orElseThrow().role());
        assertEquals(ActorType.GROUP, edited.actor(actor("Andes Water")).orElseThrow().type());
        assertEquals(Optional.of("Water Ministry"), edited.actor(actor("Rosa Quispe")).orElseThrow().organisation());
    }

    @Test
    void anActorThatTheMachineMissedCanSpeak() {
        Case edited = with(new Edit.AddActor("a-mine", "Ana Paz", ActorType.PERSON, Optional.of("PER")),
                new Edit.SetSpeakers(METERS, List.of("a-mine")),
                new Edit.AddActor("a-mine", "X", ActorType.GROUP, Optional.empty()));

        assertEquals(List.of("a-mine"), utterance(edited, METERS).speakers());
        assertEquals("Ana Paz", edited.actor("a-mine").orElseThrow().name());
        assertEquals(List.of(Orphan.Reason.ALREADY_THERE), reasons(edited));
    }

    @Test
    void aWronglyMergedActorIsSplitByArticleOrByStatement() {
        String soto = actor("Ivan Soto");
        Case byArticle = with(new Edit.SplitActor(soto, "a-other", "Ivan Soto (firm)", List.of(),
                List.of(Dispute.courier().make().article().id())));
        Case byStatement = with(new Edit.SplitActor(soto, "a-other", "Ivan Soto (firm)", List.of(RETOLD), List.of()));

        assertEquals(List.of("a-other"), utterance(byArticle, RETOLD).speakers());
        assertEquals(List.of(soto), utterance(byArticle, DENIAL).speakers());
        assertEquals(byArticle.utterances(), byStatement.utterances());
        Actor other = byArticle.actor("a-other").orElseThrow();
        assertEquals("Ivan Soto (firm)", other.name());
        assertEquals(Optional.of("foreign ministry spokesman"), other.role());
        assertFalse(utterance(byArticle, RETOLD).reviewed());
    }

    @Test
    void aMergeIsTakenBackBySplitting() {
        String quispe = actor("Rosa Quispe");
        String peru = actor("Peru");
        Case edited = with(new Edit.MergeActors(quispe, peru), new Edit.SplitActor(peru, quispe, "Rosa Quispe",
                List.of(), List.of()));

        assertEquals(plain.utterances(), edited.utterances());
        assertEquals(plain.actor(quispe).orElseThrow().type(), edited.actor(quispe).orElseThrow().type());
    }

    @Test
    void eventsAreRenamedDatedAndGivenStatements() {
        Event event = plain.events().getFirst();
        Said day = Said.on(LocalDate.of(2019, 5, 1), Basis.inferred("analyst", ""));
        Case edited = with(new Edit.RenameEvent(event.id(), "The night of the sluices"),
                new Edit.SetEventDate(event.id(), day), new Edit.AttachToEvent(event.id(), METERS),
                new Edit.DetachFromEvent(event.id(), RETOLD));

        assertEquals(List.of(new Event(event.id(), "The night of the sluices", day,
                List.of(utterance(edited, CHARGE).id(), utterance(edited, METERS).id()))), edited.events());
    }

    @Test
    void whatStandsInBoilerplateGoesAndComesBack() {
        String id = HERALD.article().id();
        Span words = HERALD.statement(CHARGE).orElseThrow().contentCover();
        Case marked = with(new Edit.SetBlockRole(id, words, BlockRole.BOILERPLATE));
        assertTrue(marked.utterances().stream().flatMap(u -> u.reports().stream())
                .noneMatch(report -> report.statement().id().equals(CHARGE)));
        assertEquals(List.of(new Block(words, BlockRole.BOILERPLATE, Blocks.ANALYST)),
                marked.article(id).orElseThrow().article().blocks());

        Case rescued = with(new Edit.SetBlockRole(id, words, BlockRole.BOILERPLATE),
                new Edit.SetBlockRole(id, words, BlockRole.BODY));
        assertEquals(plain.utterances(), rescued.utterances());
    }

    @Test
    void whatANewReadingFindsInARescuedBlockCountsWhileItIsRescued() {
        Span words = HERALD.statement(CHARGE).orElseThrow().contentCover();
        Article menu = HERALD.article().withBlocks(List.of(new Block(words, BlockRole.BOILERPLATE, "menu")));
        ParsedArticle before = new ParsedArticle(menu, HERALD.actors(), List.of(), List.of());
        ParsedArticle anew = Blocks.reading(before, HERALD);

        Case closed = Cases.assemble("Dam", List.of(anew), List.of());
        Case open =
                Cases.assemble("Dam", List.of(anew), edits(new Edit.SetBlockRole(menu.id(), words, BlockRole.BODY)));
        assertEquals(1, closed.utterances().size());
        assertEquals(2, open.utterances().size());
    }

    @Test
    void aBlockIsCutWhereAnotherRoleBegins() {
        List<Block> blocks = List.of(new Block(new Span(0, 10), BlockRole.BODY, "r"),
                new Block(new Span(12, 20), BlockRole.CAPTION, "r"));

        assertEquals(List.of(new Block(new Span(0, 5), BlockRole.BODY, "r"),
                new Block(new Span(5, 15), BlockRole.BOILERPLATE, Blocks.ANALYST),
                new Block(new Span(15, 20), BlockRole.CAPTION, "r")),
                Blocks.with(blocks, new Span(5, 15), BlockRole.BOILERPLATE));
        assertEquals(new Span(22, 30), Blocks.with(blocks, new Span(22, 30), BlockRole.BODY).getLast().span());
    }

    @Test
    void orphansSayWhatIsMissing() {
        Case edited = with(new Edit.Tag("s-none", "x"), new Edit.NoteActor("a-none", "x"),
                new Edit.SetOutlet("none", Optional.empty()), new Edit.AttachToEvent("e-none", CHARGE),
                new Edit.AddLink(CHARGE, CHARGE, org.rejoinder.model.LinkType.DENIES),
                new Edit.SetContent(CHARGE, List.of(new Span(0, 99_999))));

        assertEquals(List.of(Orphan.Reason.NO_STATEMENT, Orphan.Reason.NO_ACTOR, Orphan.Reason.NO_ARTICLE,
                Orphan.Reason.ITSELF, Orphan.Reason.NOT_IN_TEXT, Orphan.Reason.NO_EVENT), reasons(edited));
        assertEquals("s-none", edited.orphans().getFirst().missing());
    }

    @Test
    void provenanceShowsTheMachineAndTheAnalystSideBySide() {
        Case edited = with(new Edit.SetStance(METERS, Stance.CONDEMN, Optional.empty()),
                new Edit.SetSpeakers(METERS, List.of(actor("Peru"))), new Edit.Tag(METERS, "check"),
                new Edit.SetStance(METERS, Stance.MEASURE, Optional.empty()),
                new Edit.SetStance("s-none", Stance.DENY, Optional.empty()));
        Provenance provenance = Provenance.of(edited, METERS).orElseThrow();

        assertEquals(Stance.ACCUSE, provenance.found().orElseThrow().stance());
        assertEquals(Stance.MEASURE, provenance.decided().orElseThrow().stance());
        assertEquals(List.of("Rosa Quispe"), provenance.foundSpeakers().stream().map(Actor::name).toList());
        assertEquals("edit-4", provenance.decision(Field.STANCE).orElseThrow().id());
        assertEquals("Ana", provenance.decision(Field.SPEAKERS).orElseThrow().author());
        assertTrue(provenance.decision(Field.SAID).isEmpty());
        assertEquals(4, provenance.history().size());
        assertTrue(Provenance.of(edited, "s-none").isEmpty());
    }

    private String actor(String name) {
        return plain.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow(
                () -> new AssertionError(plain.actors().toString())).id();
    }

    private static List<Orphan.Reason> reasons(Case assembled) {
        return assembled.orphans().stream().map(Orphan::reason).toList();
    }

    private static Case with(Edit.Change... changes) {
        return Cases.assemble("Dam", Dispute.articles(), edits(changes));
    }

    private static List<Edit> edits(Edit.Change... changes) {
        List<Edit> edits = new ArrayList<>();
        for (Edit.Change change : changes) {
            edits.add(new Edit("edit-" + (edits.size() + 1), "Ana", Instant.EPOCH, change));
        }
        return edits;
    }

    private static Utterance utterance(Case assembled, String statement) {
        return assembled.utterances().stream().filter(u -> u.reports().stream()
                .anyMatch(report -> report.statement().id().equals(statement))).findFirst().orElseThrow();
    }
}
