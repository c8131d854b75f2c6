package org.rejoinder.ui.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Flag;
import org.rejoinder.model.ParsedArticle;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.decisions.DecisionsModel.Entry;
import org.rejoinder.ui.decisions.DecisionsModel.Show;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Steps;
import org.rejoinder.ui.words.Wording;

class DecisionsModelTest {
    private static final Wording WORDING = Wording.of(Messages.in(Locale.ENGLISH));

    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada",
            Clock.fixed(Instant.parse("2022-06-01T09:30:00Z"), ZoneOffset.UTC));
    private final DecisionsModel model =
            new DecisionsModel(workspace, WORDING, new Steps(WORDING.messages(), ZoneOffset.UTC));
    private String charge;

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
        charge = workspace.theCase().utterances().stream().filter(one -> one.stance() == Stance.ACCUSE)
                .findFirst().map(DecisionsModelTest::statement).orElseThrow();
    }

    private static String statement(Utterance utterance) {
        return utterance.bestReport().statement().id();
    }

    @Test
    void eachDecisionSaysWhatItChangedAndWho() {
        workspace.apply(new Edit.SetStance(charge, Stance.CONDEMN, Optional.empty()));
        workspace.apply(new Edit.SetStance(charge, Stance.DEMAND, Optional.empty()));
        List<Entry> entries = model.entries(Show.ALL, "");
        assertEquals(List.of("Condemnation → Demand", "Accusation → Condemnation"), entries.stream()
                .map(entry -> entry.before() + " → " + entry.after()).toList(), "the newest first");
        assertEquals("Change stance", entries.getFirst().step());
        assertEquals("Ada, 1 Jun 2022, 09:30", entries.getFirst().signed());
        assertTrue(entries.getFirst().about().startsWith("Jona Berg: “Norway switched off"), entries.getFirst()
                .about());
        assertEquals("replaced later", entries.getLast().note());
    }

    @Test
    void aDecisionAboutAnActorSaysWhatItWasBefore() {
        String berg = workspace.theCase().actors().stream().filter(one -> one.name().equals("Jona Berg")).findFirst()
                .orElseThrow().id();
        workspace.apply(List.of(new Edit.RenameActor(berg, "J. Berg"), new Edit.SetSide(berg, Optional.of("NOR")),
                new Edit.SetRole(berg, Optional.empty()), new Edit.SetOrganisation(berg, Optional.of("Harbour Office")),
                new Edit.SetActorType(berg, ActorType.GROUP), new Edit.RenameActor(berg, "Berg the elder"),
                new Edit.SplitActor(berg, "a-new", "Runa Vik", List.of(charge), List.of()),
                new Edit.RenameActor("a-new", "R. Vik")));
        assertEquals(List.of("Jona Berg → J. Berg", "Iceland → Norway", "fisheries minister → none",
                "none → Harbour Office", "Person → Group", "J. Berg → Berg the elder", " → Runa Vik",
                "Runa Vik → R. Vik"), model.entries(Show.ALL, "").reversed().stream()
                .map(entry -> entry.before() + " → " + entry.after()).toList());
    }

    @Test
    void aDecisionAboutAnEventSaysWhatItWasBefore() {
        Said april = new Said(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 2), DatePrecision.DAY,
                Basis.inferred("analyst", "by hand"));
        Said may = new Said(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 1), DatePrecision.DAY,
                Basis.inferred("analyst", "by hand"));
        workspace.apply(List.of(new Edit.AddEvent("e-1", "Light out", april), new Edit.RenameEvent("e-1", "Dark night"),
                new Edit.SetEventDate("e-1", may)));
        assertEquals(List.of("1 – 2 Apr 2022 → 1 May 2022", "Light out → Dark night"),
                model.entries(Show.ALL, "").stream().limit(2).map(entry -> entry.before() + " → " + entry.after())
                .toList());
    }

    @Test
    void whatIsUndoneStaysInTheLog() {
        workspace.apply(new Edit.SetStance(charge, Stance.CONDEMN, Optional.empty()));
        workspace.undo();
        Entry undone = model.entries(Show.ALL, "").getFirst();
        assertEquals("Condemnation → Accusation", undone.before() + " → " + undone.after());
        assertEquals(1, model.entries(Show.UNDONE, "").size());
    }

    @Test
    void aRejectedStatementComesBackLongAfterItWasRejected() {
        int all = workspace.theCase().utterances().size();
        workspace.apply(new Edit.Reject(charge));
        workspace.apply(new Edit.NoteCase("begun in June"));
        Entry rejected = model.entries(Show.REJECTED, "").getFirst();
        assertTrue(model.utterance(rejected).isEmpty(), "the case does not show it");
        assertTrue(model.canTakeBack(rejected));
        model.takeBack(rejected);
        assertEquals(all, workspace.theCase().utterances().size());
        assertEquals(Optional.of("begun in June"), workspace.theCase().annotations()
                .note(), "what came after it stands");
        assertTrue(model.entries(Show.REJECTED, "").isEmpty());
    }

    @Test
    void takingBackACorrectionGoesToWhatWasThereBefore() {
        workspace.apply(new Edit.SetStance(charge, Stance.CONDEMN, Optional.empty()));
        model.takeBack(model.entries(Show.ALL, "").getFirst());
        assertEquals(Stance.ACCUSE, stance(), "what the machine read");
        workspace.apply(new Edit.SetStance(charge, Stance.DEMAND, Optional.empty()));
        workspace.apply(new Edit.SetStance(charge, Stance.DENY, Optional.empty()));
        model.takeBack(model.entries(Show.ALL, "").getFirst());
        assertEquals(Stance.DEMAND, stance(), "what was decided before");
    }

    private Stance stance() {
        return workspace.index().get().utteranceOf(charge).orElseThrow().stance();
    }

    @Test
    void undoingToADecisionKeepsItAndEverythingCanBeDoneAgain() {
        workspace.apply(new Edit.Confirm(charge));
        workspace.apply(new Edit.SetFlag(charge, Optional.of(Flag.RED)));
        workspace.apply(new Edit.Note(charge, "ask for the logbook"));
        Entry first = model.entries(Show.ALL, "").getLast();
        assertTrue(model.canUndoTo(first));
        model.undoTo(first);
        assertEquals(1, workspace.decided().size());
        assertEquals(2, workspace.undone().size());
        assertFalse(model.canUndoTo(model.entries(Show.ALL, "").getLast()));
        workspace.redo();
        workspace.redo();
        assertEquals(3, workspace.decided().size());
    }

    @Test
    void aDecisionThatFitsNothingIsListedWithItsReason() {
        workspace.apply(new Edit.Confirm("s-gone"));
        Entry orphan = model.entries(Show.NO_LONGER_FIT, "").getFirst();
        assertTrue(orphan.note().contains("its statement is not there any more"), orphan.note());
    }

    @Test
    void aDecisionAboutAStatementThatAnArticleLostStillSaysItsWords() {
        workspace.apply(new Edit.SetStance(charge, Stance.CONDEMN, Optional.empty()));
        String about = model.entries(Show.ALL, "").getFirst().about();
        ParsedArticle gull = workspace.articles().getFirst();
        workspace.add(List.of(new ParsedArticle(gull.article(), gull.actors(), gull.statements().stream()
                .filter(one -> !one.id().equals(charge)).toList(), List.of())));
        Entry orphan = model.entries(Show.NO_LONGER_FIT, "").getFirst();
        assertEquals(about, orphan.about());
        assertTrue(about.startsWith("Jona Berg: “Norway switched off"), about);
        assertEquals(orphan.about(), model.entries(Show.ALL, "").getFirst().about(), "in the log too");
        workspace.open(workspace.document());
        assertEquals(about, model.entries(Show.NO_LONGER_FIT, "").getFirst().about(), "when it is opened again");
    }

    @Test
    void typedWordsNarrowTheLog() {
        workspace.apply(new Edit.Confirm(charge));
        workspace.apply(new Edit.Note(charge, "ask for the logbook"));
        assertEquals(1, model.entries(Show.ALL, "LOGBOOK ask").size());
        assertEquals(0, model.entries(Show.ALL, "nothing like it").size());
    }

    @Test
    void aFlagAloneIsNoReview() {
        workspace.apply(new Edit.SetFlag(charge, Optional.of(Flag.RED)));
        workspace.apply(new Edit.Tag(charge, "key"));
        assertFalse(workspace.index().get().utteranceOf(charge).orElseThrow().reviewed());
    }
}
