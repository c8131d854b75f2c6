package org.rejoinder.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.casework.Cases;
import org.rejoinder.model.Basis;
import org.rejoinder.model.Event;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.CaseItems;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.ui.fixture.Dispute;
import org.rejoinder.ui.state.Selection;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

class EventsModelTest {
    private final Workspace workspace = new Workspace("Skarv", Cases::assemble, () -> "Ada", Clock.systemUTC());
    private final Selection selection = new Selection();
    private final EventsModel model =
            new EventsModel(workspace, selection, Wording.of(Messages.in(Locale.ENGLISH)));

    @BeforeEach
    void open() {
        workspace.add(Dispute.articles());
    }

    private static Said day(int day) {
        return Said.on(LocalDate.of(2022, 5, day), Basis.inferred("analyst", ""));
    }

    @Test
    void aNewEventIsAboutWhatIsPicked() {
        List<Utterance> all = workspace.theCase().utterances();
        selection.selectAll(List.of(all.get(0).id(), all.get(1).id()));
        Event event = model.add("The light goes out", day(4), "", Optional.empty()).flatMap(model::event).orElseThrow();
        assertEquals(List.of(all.get(0).id(), all.get(1).id()), event.utterances());
        assertEquals(LocalDate.of(2022, 5, 4), event.when().earliest());
    }

    @Test
    void onlyWhatDiffersIsDecided() {
        Event event = model.add("The light goes out", day(4), "", Optional.empty()).flatMap(model::event).orElseThrow();
        int before = workspace.decided().size();
        model.save(event, "The light goes out", Optional.of(day(4)), "", Optional.empty());
        assertEquals(before, workspace.decided().size());
        model.save(event, "Skarv goes dark", Optional.of(day(3)), "says the harbour master", Optional.empty());
        Event changed = model.event(event.id()).orElseThrow();
        assertEquals("Skarv goes dark", changed.name());
        assertEquals(LocalDate.of(2022, 5, 3), changed.when().earliest());
        assertEquals("says the harbour master", model.note(event.id()));
        assertEquals(before + 3, workspace.decided().size());
        workspace.undo();
        assertEquals(event, model.event(event.id()).orElseThrow(), "one form is one step");
        workspace.undo();
        assertEquals(List.of(), workspace.decided());
        workspace.redo();
        workspace.redo();
        assertEquals(changed, model.event(event.id()).orElseThrow());
    }

    @Test
    void statementsArePutInAndTakenOut() {
        Event event = model.add("The light goes out", day(4), "", Optional.empty()).flatMap(model::event).orElseThrow();
        List<Utterance> found = model.others(event, "buoys moved");
        assertEquals(1, found.size());
        model.attach(event, found);
        assertEquals(found, model.statements(model.event(event.id()).orElseThrow()));
        assertTrue(model.others(model.event(event.id()).orElseThrow(), "buoys moved").isEmpty());
        model.detach(model.event(event.id()).orElseThrow(), found);
        assertTrue(model.event(event.id()).orElseThrow().utterances().isEmpty());
    }

    @Test
    void aDeletedEventIsGoneUntilThatIsUndone() {
        Event event = model.add("The light goes out", day(4), "", Optional.empty()).flatMap(model::event).orElseThrow();
        model.remove(event);
        assertTrue(model.event(event.id()).isEmpty());
        workspace.undo();
        assertEquals("The light goes out", model.event(event.id()).orElseThrow().name());
    }

    @Test
    void anEventIsDrawnInTheColourThatItIsGiven() {
        Event event = model.add("The light goes out", day(4), "", Optional.of(Flag.GREEN)).flatMap(model::event).orElseThrow();
        assertEquals(Optional.of(Flag.GREEN), event.colour());
        TimelineItems items = CaseItems.of(workspace.theCase());
        assertTrue(items.eventList().stream().anyMatch(one -> one.colour().equals(Optional.of(Hue.GREEN))));
        model.save(event, event.name(), Optional.of(day(5)), "", Optional.of(Flag.BLUE));
        assertEquals(Optional.of(Flag.BLUE), model.event(event.id()).orElseThrow().colour());
        workspace.undo();
        assertEquals(Optional.of(Flag.GREEN), model.event(event.id()).orElseThrow().colour());
    }
}
