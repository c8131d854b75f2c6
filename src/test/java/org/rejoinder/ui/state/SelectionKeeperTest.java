package org.rejoinder.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.fixture.Dispute;

class SelectionKeeperTest {
    private final Workspace workspace = Dispute.workspace();
    private final Selection selection = new Selection();

    @BeforeEach
    void install() {
        SelectionKeeper.install(workspace, selection);
    }

    @Test
    void whatIsRejectedHandsTheSelectionToTheNext() {
        List<Utterance> order = workspace.theCase().utterances();
        selection.select(order.get(1).id());
        workspace.apply(new Edit.Reject(order.get(1).bestReport().statement().id()));
        assertEquals(order.get(2).id(), selection.utterance().orElseThrow());
    }

    @Test
    void theLastHandsItToTheOneBefore() {
        List<Utterance> order = workspace.theCase().utterances();
        selection.select(order.getLast().id());
        workspace.apply(new Edit.Reject(order.getLast().bestReport().statement().id()));
        assertEquals(order.get(order.size() - 2).id(), selection.utterance().orElseThrow());
    }

    @Test
    void anotherCaseLetsGo() {
        selection.select(workspace.theCase().utterances().getFirst().id());
        workspace.open("other", List.of(), List.of(), List.of());
        assertTrue(selection.utterance().isEmpty());
    }

    @Test
    void aConfirmedStatementStaysChosen() {
        Utterance first = workspace.theCase().utterances().getFirst();
        selection.select(first.id());
        workspace.apply(new Edit.Confirm(first.bestReport().statement().id()));
        assertEquals(first.id(), selection.utterance().orElseThrow());
    }
}
