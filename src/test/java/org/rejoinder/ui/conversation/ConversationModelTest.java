package org.rejoinder.ui.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Edit;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Said;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.conversation.Conversation.Turn;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;

class ConversationModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Selection selection = new Selection();
    private final ConversationModel model = new ConversationModel(workspace, selection);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
    }

    private Utterance with(String words) {
        return workspace.theCase().utterances().stream()
                .filter(one -> workspace.index().get().words(one.bestReport()).contains(words)).findFirst()
                .orElseThrow();
    }

    private Turn turn(Utterance utterance) {
        return model.shown().get().orElseThrow().turns().stream()
                .filter(turn -> turn.utterance().equals(utterance)).findFirst().orElseThrow();
    }

    @Test
    void theAccuserStandsLeftAndTheAccusedRightWithWhatTheyAnswer() {
        Utterance denial = with("switched nothing off");
        selection.select(denial.id());
        Turn answer = turn(denial);
        assertTrue(answer.right());
        assertEquals(LinkType.DENIES, answer.answers().getFirst().type());
        Utterance charge = answer.answers().getFirst().to();
        assertEquals(Stance.ACCUSE, charge.stance());
        assertFalse(turn(charge).right());
    }

    @Test
    void ofOneDayTheChargeComesBeforeItsAnswers() {
        Said day = workspace.theCase().utterances().stream().flatMap(one -> one.said().stream()).findFirst()
                .orElseThrow();
        Conversation before = model.shown().get().orElseThrow();
        before.turns()
                .forEach(turn -> workspace.apply(new Edit.SetSaid(statement(turn.utterance().id()), Optional.of(day))));
        List<Turn> turns = model.shown().get().orElseThrow().turns();
        assertEquals(before.turns().size(), turns.size());
        Set<String> said = new HashSet<>();
        for (Turn turn : turns) {
            assertTrue(turn.answers().stream().allMatch(answer -> said.contains(answer.to().id())), turn.toString());
            said.add(turn.utterance().id());
        }
        assertFalse(turns.getFirst().right(), "who speaks first stands left");
    }

    @Test
    void aThirdPartyThatDeniesTheChargeStandsWithTheAccused() {
        Utterance denial = with("switched nothing off");
        workspace.apply(new Edit.AddActor("third", "Third Party", ActorType.STATE, Optional.empty()));
        workspace.apply(new Edit.SetSpeakers(statement(denial.id()), List.of("third")));
        selection.select(workspace.index().get().utteranceOf(denial.bestReport().statement().id()).orElseThrow().id());
        assertTrue(turn(workspace.index().get().utteranceOf(denial.bestReport().statement().id()).orElseThrow())
                .right());
    }

    @Test
    void aStatementInNoExchangeStandsAlone() {
        Utterance demand = with("publish the logbook");
        workspace.theCase().links().stream()
                .filter(link -> link.from().equals(demand.id()) || link.to().equals(demand.id())).toList()
                .forEach(link -> workspace.apply(new Edit.RemoveLink(statement(link.from()), statement(link.to()))));
        selection.select(demand.id());
        Conversation alone = model.shown().get().orElseThrow();
        assertEquals(0, alone.number());
        assertEquals(1, alone.turns().size());
    }

    private String statement(String utterance) {
        return workspace.theCase().utterance(utterance).orElseThrow().bestReport().statement().id();
    }

    @Test
    void withNothingChosenTheLongestExchangeIsShown() {
        Conversation shown = model.shown().get().orElseThrow();
        int longest = workspace.theCase().exchanges().stream().mapToInt(one -> one.utterances().size()).max()
                .orElseThrow();
        assertEquals(longest, shown.turns().size());
        model.step(1);
        assertTrue(selection.utterance().isPresent());
    }
}
