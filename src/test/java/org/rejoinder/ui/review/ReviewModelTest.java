package org.rejoinder.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Case;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Link;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.fixture.Sentences;
import org.rejoinder.ui.review.ReviewQueue.Task;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.SelectionKeeper;
import org.rejoinder.ui.state.Workspace;

class ReviewModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Selection selection = new Selection();
    private final ReviewModel model = new ReviewModel(workspace, selection, selection::select,
            new CorrectionModel(workspace, selection)::setStance);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
        SelectionKeeper.install(workspace, selection);
    }

    private List<Task> tasks() {
        return model.tasks();
    }

    private List<Reason> reasons(String words) {
        return workspace.theCase().utterances().stream()
                .filter(one -> workspace.index().get().words(one.bestReport()).contains(words))
                .flatMap(one -> tasks().stream().filter(task -> task.utterance().equals(one.id())))
                .findFirst().map(Task::reasons).orElse(List.of());
    }

    @Test
    void aStatementWithoutADateWaitsForTheAnalyst() {
        assertTrue(reasons("publish the logbook").contains(Reason.NO_DATE), tasks().toString());
    }

    @Test
    void theGravestComeFirst() {
        assertEquals(tasks().stream().map(Task::first).sorted().toList(), tasks().stream().map(Task::first).toList());
    }

    @Test
    void aDecisionTakesAStatementOutAndGoesOn() {
        model.step(1);
        int before = tasks().size();
        Task first = model.current().orElseThrow();
        Task second = tasks().get(1);
        model.confirm();
        assertEquals(before - 1, tasks().size());
        assertFalse(tasks().contains(first));
        assertEquals(second.utterance(), selection.utterance().orElseThrow());
        assertEquals(1, model.queue().get().done());
        workspace.undo();
        assertEquals(before, tasks().size());
    }

    @Test
    void theQueueCanBeWorkedDownToNothing() {
        model.step(1);
        for (int i = tasks().size(); i > 0; i--) {
            model.confirm();
        }
        assertTrue(tasks().isEmpty());
        model.step(1);
        model.confirm();
        assertTrue(tasks().isEmpty());
    }

    @Test
    void stepsGoRound() {
        model.step(-1);
        assertEquals(tasks().getLast(), model.current().orElseThrow());
        model.step(1);
        assertEquals(tasks().getFirst(), model.current().orElseThrow());
    }

    @Test
    void whatIsNoStatementLeavesTheCase() {
        model.step(1);
        String gone = selection.utterance().orElseThrow();
        model.reject();
        assertTrue(workspace.theCase().utterance(gone).isEmpty());
        assertTrue(model.current().isPresent());
        assertEquals(1, model.done(), "that was work as well");
    }

    @Test
    void theLetterOfTheStanceThatItHasConfirmsItAndGoesOn() {
        model.step(1);
        Task first = model.current().orElseThrow();
        Task second = tasks().get(1);
        Stance stance = workspace.theCase().utterance(first.utterance()).orElseThrow().stance();
        model.decideStance(stance);
        assertInstanceOf(Edit.Confirm.class, workspace.decided().getLast().change());
        assertEquals(second.utterance(), selection.utterance().orElseThrow());
    }

    @Test
    void anotherLetterChangesTheStanceAndStaysThere() {
        model.step(1);
        Task first = model.current().orElseThrow();
        Task second = tasks().get(1);
        model.decideStance(Stance.THREATEN);
        assertEquals(Stance.THREATEN, workspace.theCase().utterance(first.utterance()).orElseThrow().stance());
        assertEquals(first.utterance(), selection.utterance().orElseThrow());
        model.step(1);
        assertEquals(second.utterance(), selection.utterance().orElseThrow());
    }

    @Test
    void afterTwoAreMergedTheQueueGoesOnWhereItWas() {
        Case four = new Sentences().add("The buoys were moved", 0.32).add("The logbook was burnt", 0.42)
                .add("The lamp was sold", 0.52).add("The keeper was bribed", 0.62).theCase();
        Workspace told = new Workspace("told", (name, articles, edits) -> decided(four, edits), () -> "Ada",
                Clock.systemUTC());
        Selection chosen = new Selection();
        SelectionKeeper.install(told, chosen);
        ReviewModel queue = new ReviewModel(told, chosen, chosen::select, stance -> { });
        List<Task> all = queue.tasks();
        assertEquals(4, all.size());
        queue.goTo(all.get(1));
        new CorrectionModel(told, chosen).merge(all.get(3).utterance(), all.get(1).utterance());
        queue.confirm();
        assertEquals(all.get(2).utterance(), chosen.utterance().orElseThrow());
        assertEquals(2, queue.tasks().size());
    }

    /** With the second told with the fourth, once they are merged, and that reviewed, once it is confirmed. */
    private static Case decided(Case four, List<Edit> edits) {
        List<Utterance> all = new ArrayList<>(four.utterances());
        if (!edits.isEmpty()) {
            Utterance other = all.remove(1);
            Utterance one = all.removeLast();
            all.addFirst(new Utterance(one.id(), one.kind(), one.stance(), one.secondStance(), one.speakers(),
                    one.targets(), one.said(), List.of(one.bestReport(), other.bestReport()), one.confidence(),
                    edits.size() > 1));
        }
        return new Case(four.name(), four.articles(), four.actors(), all, List.of(), List.of(), List.of(), edits,
                List.of());
    }

    @Test
    void theQueueCanBeNarrowedToOneReason() {
        int all = tasks().size();
        model.narrow(Optional.of(Reason.NO_DATE));
        assertFalse(tasks().isEmpty());
        assertTrue(tasks().size() < all);
        assertTrue(tasks().stream().allMatch(task -> task.reasons().contains(Reason.NO_DATE)));
        model.step(1);
        for (int left = tasks().size(); left > 0; left--) {
            assertEquals(left, tasks().size());
            model.confirm();
        }
        assertTrue(tasks().isEmpty());
        model.narrow(Optional.empty());
        assertFalse(tasks().isEmpty());
    }

    @Test
    void aLinkThatDoesNotFitADateAnyMoreWaitsForTheAnalyst() {
        Link link = workspace.theCase().links().getFirst();
        String answer = statement(link.from());
        workspace.apply(new Edit.SetSaid(statement(link.to()),
                Optional.of(Said.on(LocalDate.of(2039, 1, 2), Basis.inferred("analyst", "")))));
        Task waiting = tasks().getFirst();

        assertEquals(Reason.BEFORE_WHAT_IT_ANSWERS, waiting.first());
        assertEquals(workspace.index().get().utteranceOf(answer).orElseThrow().id(), waiting.utterance());
        model.goTo(waiting);
        model.confirm();
        assertTrue(tasks().stream().noneMatch(task -> task.reasons().contains(Reason.BEFORE_WHAT_IT_ANSWERS)));
        assertEquals(1, workspace.index().get().answers(waiting.utterance()).size(), "it is a link all the same");
    }

    private String statement(String utterance) {
        return workspace.index().get().utterance(utterance).orElseThrow().bestReport().statement().id();
    }
}
