package org.rejoinder.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Actor;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Workspace;

class ActorsModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final ActorsModel model = new ActorsModel(workspace);

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
    }

    private Actor named(String name) {
        return workspace.theCase().actors().stream().filter(actor -> actor.name().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void onlyWhatDiffersIsDecided() {
        Actor berg = named("Jona Berg");
        save(berg, "Jona Berg", berg.side(), berg.role().orElse(""), "");
        assertFalse(workspace.canUndo().get());
        save(berg, "Jóna Berg", Optional.of("NOR"), "envoy", "Harbour Office");
        Actor changed = named("Jóna Berg");
        assertEquals(Optional.of("NOR"), changed.side());
        assertEquals(Optional.of("envoy"), changed.role());
        assertEquals(Optional.of("Harbour Office"), changed.organisation());
        assertEquals(4, workspace.decided().size());
    }

    @Test
    void sidesAreKnownByNameAndCode() {
        assertEquals(Optional.of("NOR"), model.side("nor"));
        assertEquals(Optional.of("NOR"), model.side("Norway"));
        assertEquals(Optional.of("EU"), model.side("EU"));
        assertTrue(model.side("Atlantis").isEmpty());
        assertEquals(Optional.of("GBR"), model.side("united k"), "only one name begins so");
        assertTrue(model.side("united").isEmpty(), "it may be any of several");
        assertEquals(List.of("Norway"), model.sides("norw", 4));
        assertTrue(model.sides("united", 9).containsAll(List.of("United Kingdom", "United Nations")));
        assertTrue(model.sides(" ", 4).isEmpty());
    }

    @Test
    void twoActorsBecomeOneAndTwoAgain() {
        Actor lund = named("Odd Lund");
        Actor berg = named("Jona Berg");
        int all = workspace.theCase().actors().size();
        int statements = model.statements(berg.id()).size();
        model.merge(lund.id(), berg.id());
        assertEquals(all - 1, workspace.theCase().actors().size());
        assertTrue(model.statements(berg.id()).size() >= statements);
        workspace.undo();
        assertEquals(all, workspace.theCase().actors().size());
    }

    @Test
    void statementsOfAnotherAreSplitOff() {
        Actor berg = named("Jona Berg");
        var said = workspace.theCase().utterances().stream()
                .filter(one -> one.speakers().contains(berg.id())).findFirst().orElseThrow();
        model.split(berg.id(), "Runa Vik", List.of(said));
        Actor vik = named("Runa Vik");
        assertTrue(model.statements(vik.id()).stream().anyMatch(one -> one.speakers().contains(vik.id())));
    }

    private void save(Actor actor, String name, Optional<String> side, String role, String organisation) {
        model.save(actor, new ActorsModel.Form(name, side, role, organisation, actor.type(), ""));
    }
}
