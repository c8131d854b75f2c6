package org.rejoinder.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Workspace;

class ActorNotesTest {
    @Test
    void kindAndNoteAreDecidedWhereTheyDiffer() {
        Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
        workspace.add(Dispute.articles());
        ActorsModel model = new ActorsModel(workspace);
        Actor actor = model.find("Jona Berg").getFirst();
        save(model, actor, actor.type(), "");
        assertEquals(0, workspace.decided().size());
        save(model, actor, ActorType.GROUP, "two ministers of one name");
        assertEquals(2, workspace.decided().size());
        assertEquals(ActorType.GROUP, model.find("Jona Berg").getFirst().type());
        assertEquals("two ministers of one name", model.note(actor.id()));
        workspace.undo();
        assertEquals(0, workspace.decided().size(), "one form is one step");
    }

    private static void save(ActorsModel model, Actor actor, ActorType type, String note) {
        model.save(actor, new ActorsModel.Form(actor.name(), actor.side(), actor.role().orElse(""),
                actor.organisation().orElse(""), type, note));
    }
}
