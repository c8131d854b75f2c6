package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.tour.TourModel.Stop;

/** The tour of the window: asked for, walked through, left. */
class TourJourneyTest extends Journey {
    @Test
    void theTourPointsAtFivePlacesAndCanBeLeft() throws Exception {
        openSeeds();
        Node card = node("#tour");
        assertFalse(card.getParent().isVisible(), "no tour that nobody asked for");
        onWindow(() -> {
            desk.actions().run("tour");
            return null;
        });
        for (Stop stop : Stop.values()) {
            assertTrue(card.getParent().isVisible(), "at " + stop);
            Node frame = card.getParent().lookup(".tour-frame");
            assertTrue(frame.isVisible(), "something is pointed at: " + stop);
            robot.clickOn("#tour-next");
        }
        assertFalse(card.getParent().isVisible());
        onWindow(() -> {
            desk.actions().run("tour");
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        assertFalse(card.getParent().isVisible());
        assertEquals(desk.timeline().getScene(), card.getScene());
    }

    @Test
    void theCardStandsBesideTheStatementThatItTellsOf() throws Exception {
        openSeeds();
        Node card = node("#tour");
        onWindow(() -> {
            desk.actions().run("tour");
            return null;
        });
        robot.clickOn("#tour-next");
        layOut();
        assertFalse(onWindow(() -> card.localToScene(card.getLayoutBounds())
                .intersects(node("#inspector").localToScene(node("#inspector").getLayoutBounds()))));
        clickOn(visible(utterance -> true));
        layOut();
        assertEquals(onWindow(() -> node("#inspector").localToScene(node("#inspector").getLayoutBounds())),
                onWindow(() -> node(".tour-frame").localToScene(node(".tour-frame").getLayoutBounds())),
                "the frame goes with what is chosen");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void escapeLeavesTheTourFromAnywhereButAfterWhatIsOpenOverTheWindow() throws Exception {
        openSeeds();
        Node card = node("#tour");
        clickOn(visible(utterance -> true));
        onWindow(() -> {
            desk.actions().run("tour");
            desk.timeline().requestFocus();
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        assertFalse(card.getParent().isVisible(), "from the timeline");
        assertTrue(models.selection().utterance().isPresent(), "whose statement stays chosen");
        onWindow(() -> {
            desk.actions().run("tour");
            desk.timeline().getScene().getRoot().requestFocus();
            desk.actions().run("help");
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        assertTrue(card.getParent().isVisible(), "the sheet over the window is closed first");
        robot.push(KeyCode.ESCAPE);
        assertFalse(card.getParent().isVisible(), "from wherever the focus is");
    }

    @Test
    void theFirstStartOpensTheExampleAndThenShowsAround() throws Exception {
        Node card = node("#tour");
        onWindow(() -> {
            desk.welcome();
            return null;
        });
        waitUntil("the tour has begun", () -> card.getParent().isVisible());
        assertFalse(models.workspace().theCase().utterances().isEmpty(), "over a case that is there to be looked at");
        robot.push(KeyCode.ESCAPE);
        onWindow(() -> {
            desk.welcome();
            return null;
        });
        assertFalse(card.getParent().isVisible(), "once");
    }
}
