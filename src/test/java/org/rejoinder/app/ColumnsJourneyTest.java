package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The columns beside the timeline. */
class ColumnsJourneyTest extends Journey {
    private double width(String column) {
        return this.<Region>node(column).getWidth();
    }

    /** The headless robot loses a node that moves while it drags, so the edge gets its events itself. */
    private void mouse(EventType<MouseEvent> type, double x) {
        Node edge = node("#left-edge");
        onWindow(() -> {
            edge.fireEvent(new MouseEvent(type, x, 500, x, 500, MouseButton.PRIMARY, 1,
                    false, false, false, false, true, false, false, true, false, false, null));
            return null;
        });
    }

    @Test
    void anEdgeIsDraggedAndItsWidthKept() throws Exception {
        openSeeds();
        double before = width(".left");
        double timeline = desk.timeline().getWidth();
        mouse(MouseEvent.MOUSE_PRESSED, 249);
        mouse(MouseEvent.MOUSE_DRAGGED, 300);
        mouse(MouseEvent.MOUSE_DRAGGED, 329);
        mouse(MouseEvent.MOUSE_RELEASED, 329);
        assertEquals(before + 80, width(".left"), 1);
        assertEquals(timeline - 80, desk.timeline().getWidth(), 1, "the timeline gives way");
        assertEquals(before + 80, models.settings().number("column.left.width").orElseThrow(), 1);
        robot.doubleClickOn("#left-edge");
        assertEquals(before, width(".left"), 1);
    }

    @Test
    void anEdgeIsMovedByKeys() throws Exception {
        openSeeds();
        double before = width(".left");
        Node edge = node("#left-edge");
        onWindow(() -> {
            edge.requestFocus();
            return null;
        });
        robot.type(KeyCode.RIGHT);
        assertEquals(before + 16, width(".left"), 1);
    }

    @Test
    void aHiddenColumnComesBackForWhatStandsInIt() throws Exception {
        openSeeds();
        double timeline = desk.timeline().getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertFalse(node(".left").isVisible());
        assertFalse(node(".right").isVisible());
        assertTrue(desk.timeline().getWidth() > timeline + 600);
        robot.type(KeyCode.R);
        assertTrue(node(".left").isVisible(), "the review is there");
        robot.type(KeyCode.E);
        assertTrue(node(".right").isVisible(), "the correction is there");
    }

    @Test
    void inANarrowWindowAColumnAskedForTakesThePlaceOfTheOther() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.timeline().getScene().getWindow().setWidth(760);
            return null;
        });
        waitUntil("the window is narrow", () -> desk.timeline().getScene().getWidth() <= 760);
        assertColumns(false, true, "there is room for one");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertColumns(true, false, "the left one was asked for");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertColumns(false, true, "it is hidden again, and the other comes back");
        robot.type(KeyCode.R);
        assertColumns(true, false, "the review is there");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertColumns(false, true, "what is chosen was asked for");
        robot.type(KeyCode.R);
        assertColumns(true, false, "the review is brought out again rather than left");
        robot.type(KeyCode.E);
        assertColumns(false, true, "the correction is there");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertColumns(false, false, "both can be hidden");
    }

    @Test
    void inTheNarrowestTheMiddleIsAloneUntilAColumnIsAskedForAndTheBarIsWhole() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.timeline().getScene().getWindow().setWidth(900);
            for (int step = 0; step < 8; step++) {
                desk.actions().run("text-larger");
            }
            return null;
        });
        waitUntil("the window is narrow", () -> desk.timeline().getScene().getWidth() <= 900);
        assertColumns(false, false, "neither leaves enough to the timeline");
        assertTrue(onWindow(() -> scene("#search").getMinX() >= scene("#menu").getMaxX()
                && scene("#help").getMaxX() <= desk.timeline().getScene().getWidth()), "the bar lies over itself");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertColumns(false, true, "it was asked for");
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertColumns(true, false, "the other was asked for");
    }

    private Bounds scene(String selector) {
        return node(selector).localToScene(node(selector).getLayoutBounds());
    }

    private void assertColumns(boolean left, boolean right, String why) {
        layOut();
        assertEquals(left, node(".left").isVisible(), why);
        assertEquals(right, node(".right").isVisible(), why);
    }

    @Test
    void whatStandsUnderTheFiltersIsWholeInALowWindowWithLargeLetters() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.timeline().getScene().getWindow().setHeight(800);
            for (int step = 0; step < 4; step++) {
                desk.actions().run("text-larger");
            }
            return null;
        });
        waitUntil("the window is low", () -> desk.timeline().getScene().getHeight() <= 800);
        layOut();
        Bounds callOut = onWindow(() -> node(".call-out").localToScene(node(".call-out").getLayoutBounds()));
        Bounds column = onWindow(() -> node(".left").localToScene(node(".left").getLayoutBounds()));
        assertTrue(callOut.getHeight() > 20 && callOut.getMaxY() <= column.getMaxY(), callOut + " in " + column);
        assertTrue(column.getMaxY() <= 800, column.toString());
    }
}
