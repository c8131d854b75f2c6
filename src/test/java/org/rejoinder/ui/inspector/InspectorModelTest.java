package org.rejoinder.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.StatementKind;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.fixture.Sentences;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.ShownClock;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

class InspectorModelTest {
    private final Workspace workspace = Dispute.workspace();
    private final Selection selection = new Selection();
    private final InspectorModel model = new InspectorModel(
            workspace, selection, new Describer(Wording.of(Messages.in(Locale.ENGLISH))),
                ShownClock.ofSources());

    private Details of(Stance stance) {
        selection.select(workspace.theCase().utterances().stream()
                .filter(utterance -> utterance.stance() == stance).findFirst().orElseThrow().id());
        return model.details().get().orElseThrow();
    }

    @Test
    void tellsWhoSaidWhatWhenAndHowThatIsKnown() {
        Details denial = of(Stance.DENY);
        assertEquals("Odd Lund", denial.speakers());
        assertEquals("Spokesman · Foreign Ministry · Norway", denial.standing());
        assertEquals("“We switched nothing off. The charge is invented,”", denial.words());
        assertEquals("5 May 2022", denial.said());
        assertTrue(denial.basis().startsWith("“on Thursday”"), denial.basis());
        assertEquals("Jona Berg", denial.against());
    }

    @Test
    void whatHasNoDateForItsArticleHasNoneSaysWhatToDo() {
        CaseIndex index = new CaseIndex(new Sentences().undated().add("The buoys were moved", 0.9).theCase());
        assertEquals("the article has no date; I gives it one", new Describer(Wording.of(Messages.in(Locale.ENGLISH)))
                .describe(index, index.utterance("u-0").orElseThrow(), 0, ShownClock.ofSources()).basis());
    }

    @Test
    void leadsFromTheDenialToTheAccusationAndBack() {
        Details.Tie answered = of(Stance.DENY).answers().getFirst();
        assertEquals("Jona Berg, 4 – 5 May 2022", answered.who());
        assertEquals("denies it · within 1 day", answered.note());
        model.goTo(answered.utterance());
        Details accusation = model.details().get().orElseThrow();
        assertEquals(Tone.ACCUSE, accusation.stance());
        assertEquals("denied · within 1 day", accusation.answeredBy().getFirst().note());
        assertFalse(accusation.unanswered());
    }

    @Test
    void decisionsAreEditsThatCanBeTakenBack() {
        assertFalse(of(Stance.DENY).reviewed());
        model.confirm();
        assertTrue(model.details().get().orElseThrow().reviewed());
        workspace.undo();
        assertFalse(model.details().get().orElseThrow().reviewed());
        assertFalse(workspace.canUndo().get());
        assertEquals(2, workspace.theCase().utterances().stream().filter(u -> u.stance() == Stance.DENY).count());
    }

    @Test
    void whatIsNoStatementLeavesTheCaseAndComesBack() {
        of(Stance.DEMAND);
        model.reject();
        assertEquals(4, workspace.theCase().utterances().size());
        workspace.undo();
        assertEquals(5, workspace.theCase().utterances().size());
    }

    @Test
    void aConfirmationIsTakenBackByAStepOfItsOwn() {
        Workspace real = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
        real.add(Dispute.articles());
        Selection other = new Selection();
        InspectorModel inspector =
                new InspectorModel(real, other, new Describer(Wording.of(Messages.in(Locale.ENGLISH))),
                ShownClock.ofSources());
        other.select(real.theCase().utterances().getFirst().id());
        inspector.confirm();
        inspector.confirm();
        assertEquals(1, real.decided().size(), "once is enough");
        assertTrue(inspector.details().get().orElseThrow().confirmed());
        inspector.unconfirm();
        assertFalse(inspector.details().get().orElseThrow().confirmed());
        assertFalse(inspector.details().get().orElseThrow().reviewed());
        assertEquals(2, real.decided().size());
    }

    @Test
    void eachLinkAndEachTagIsADecisionOfItsOwn() {
        Workspace real = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
        real.add(Dispute.articles());
        Selection other = new Selection();
        InspectorModel inspector =
                new InspectorModel(real, other, new Describer(Wording.of(Messages.in(Locale.ENGLISH))),
                ShownClock.ofSources());
        List<String> ids = real.theCase().utterances().stream().map(one -> one.bestReport().statement().id()).toList();
        real.apply(List.of(new Edit.AddLink(ids.get(0), ids.get(1), LinkType.DENIES),
                new Edit.AddLink(ids.get(0), ids.get(2), LinkType.REBUTS),
                new Edit.Tag(ids.get(0), "key"), new Edit.Tag(ids.get(0), "border"), new Edit.Untag(ids.get(0), "key"),
                new Edit.SetKind(ids.get(0), StatementKind.MIXED), new Edit.SetKind(ids.get(0), StatementKind.DIRECT)));
        other.select(real.index().get().utteranceOf(ids.get(0)).orElseThrow().id());
        List<String> told = inspector.details().get().orElseThrow().decided().stream().map(Details.Decided::what)
                .toList();
        assertEquals(5, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("Link: "), told.toString());
        assertTrue(told.get(1).startsWith("Link: "), told.toString());
        assertEquals(List.of("Tag: border", "Remove tag: key", "Change kind"), told.subList(2, 5));
    }

    @Test
    void whatTheMachineReadIsAlwaysSaid() {
        Details denial = of(Stance.DENY);
        assertEquals("Denial by Odd Lund, word for word, 5 May 2022", denial.machine());
        assertFalse(denial.rules().isEmpty());
    }
}
