package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.Utterance;
import org.testfx.util.WaitForAsyncUtils;

/** The form of a statement holds still under the hand, and says what it does. */
class StatementFormJourneyTest extends Journey {
    private Utterance open(KeyCode... keys) throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> utterance.speakers().size() > 3);
        clickOn(one);
        robot.push(keys);
        layOut();
        return one;
    }

    private Bounds place(Node node) {
        return onWindow(() -> node.localToScene(node.getLayoutBounds()));
    }

    private List<String> chips() {
        return onWindow(() -> this.<Node>node("#edit-speakers").getParent().lookupAll(".chip-name").stream()
                .filter(name -> name.getParent().isVisible()).map(name -> ((Label) name).getText()).toList());
    }

    private List<Node> drops() {
        return onWindow(() -> List.copyOf(node("#edit-speakers").getParent().lookupAll(".chip-drop")));
    }

    private List<String> items(String menu) {
        return onWindow(() -> this.<MenuButton>node(menu).getItems().stream().map(MenuItem::getText).toList());
    }

    @Test
    void nothingMovesUnderThePointerWhenSpeakersAreDropped() throws Exception {
        open(KeyCode.E);
        Bounds below = place(node("#edit-targets"));
        List<Node> drops = drops();
        List<String> all = chips();
        Bounds second = place(drops.get(1));
        robot.clickOn(drops.get(0));
        layOut();
        assertEquals(all.subList(1, all.size()), chips());
        assertEquals(second, place(drops.get(1)), "a second click drops nobody else");
        for (Node drop : drops.subList(1, drops.size())) {
            robot.clickOn(drop);
        }
        layOut();
        assertEquals(List.of(), chips());
        assertEquals(below, place(node("#edit-targets")));
        robot.moveTo("#edit-said");
        layOut();
        assertEquals(below, place(node("#edit-targets")), "nor when the pointer goes on to what is below");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(List.of(), models.corrections().chosen().orElseThrow().speakers());
    }

    @Test
    void downAndEnterTakeTheFirstThatWasFoundAndTheFieldsBelowStay() throws Exception {
        Utterance one = open(KeyCode.E);
        Actor other = models.workspace().theCase().actors().stream()
                .filter(actor -> !one.speakers().contains(actor.id()) && actor.name().contains(" ")).findFirst()
                .orElseThrow();
        Bounds below = place(node("#edit-targets"));
        robot.clickOn("#edit-speakers");
        robot.interact(() -> this.<TextField>node("#edit-speakers")
                .setText(other.name().substring(0, other.name().length() - 1)));
        layOut();
        assertTrue(isSeen(".actor-list"));
        assertEquals(below, place(node("#edit-targets")));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals(other.name(), chips().getLast());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(other.id(), models.corrections().chosen().orElseThrow().speakers().getLast());
    }

    @Test
    void aNameThatWasTypedAndNotTakenIsNotPassedOver() throws Exception {
        Utterance one = open(KeyCode.E);
        Actor other = models.workspace().theCase().actors().stream()
                .filter(actor -> !one.speakers().contains(actor.id())).findFirst().orElseThrow();
        robot.interact(() -> this.<TextField>node("#edit-speakers").setText("Nobody here"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(models.corrections().editing().get().isPresent(), "it waits for a word on who that is");
        assertTrue(isSeen(".actor-list"));
        robot.interact(() -> this.<TextField>node("#edit-speakers").setText(other.name()));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(other.id(), models.corrections().chosen().orElseThrow().speakers().getLast());
    }

    @Test
    void whatAStatementDoesElseIsSomethingElse() throws Exception {
        open(KeyCode.E);
        String first = onWindow(() -> this.<MenuButton>node("#edit-stance").getText());
        assertFalse(items("#edit-second").contains(first));
        String other = items("#edit-second").get(2);
        robot.interact(() -> this.<MenuButton>node("#edit-second").getItems().get(2).fire());
        robot.interact(() -> this.<MenuButton>node("#edit-stance").getItems().stream()
                .filter(item -> item.getText().equals(other)).findFirst().orElseThrow().fire());
        assertFalse(items("#edit-second").contains(other));
        assertEquals(items("#edit-second").getFirst(), onWindow(() -> this.<MenuButton>node("#edit-second").getText()));
        robot.push(KeyCode.ESCAPE);
        Stance stance = models.corrections().chosen().orElseThrow().stance();
        assertFalse(desk.actions().all().stream()
                .filter(action -> action.id().equalsIgnoreCase("set-second-" + stance.name())).findFirst()
                .orElseThrow().isEnabled(), "nor by the palette");
    }

    @Test
    void theFormSaysWhatItDoes() throws Exception {
        open(KeyCode.E);
        assertEquals("Correct the statement", title());
        robot.push(KeyCode.ESCAPE);
        String article = models.workspace().articles().getFirst().article().id();
        onWindow(() -> {
            models.corrections().add(article, new Span(3, 9));
            return null;
        });
        layOut();
        assertEquals("Add a statement", title());
        robot.interact(() -> node("#edit-note").requestFocus());
        robot.write("seen on page 2");
        robot.push(KeyCode.ESCAPE);
        assertEquals("The new statement was thrown away.", models.notices().current().get().orElseThrow().title());
        robot.clickOn("#notice-offer");
        layOut();
        assertEquals("Add a statement", title(), "brought back it is still new");
    }

    private String title() {
        WaitForAsyncUtils.waitForFxEvents();
        return onWindow(() -> this.<Label>node(".editor-title").getText());
    }
}
