package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Link;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Mark;

/** Statements are tied to what they answer, and cut apart, with the pointer. */
class LinkingJourneyTest extends Journey {
    private void drag(Point2D from, Point2D to) {
        onWindow(() -> {
            fire(MouseEvent.MOUSE_PRESSED, from, true);
            fire(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, 0.5), false);
            fire(MouseEvent.MOUSE_DRAGGED, to, false);
            fire(MouseEvent.MOUSE_RELEASED, to, false);
            return null;
        });
    }

    private void fire(javafx.event.EventType<MouseEvent> type, Point2D at, boolean still) {
        Point2D scene = desk.timeline().localToScene(at);
        Point2D screen = desk.timeline().localToScreen(at);
        desk.timeline().fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, still,
                new PickResult(desk.timeline(), scene.getX(), scene.getY())));
    }

    private Point2D place(String utterance) {
        return onWindow(() -> desk.timeline().placeOf(utterance).orElseThrow());
    }

    private List<Link> links() {
        return models.workspace().theCase().links();
    }

    @Test
    void theChosenStatementIsDraggedOntoWhatItAnswers() throws Exception {
        openSeeds();
        List<Utterance> seen = models.workspace().theCase().utterances().stream()
                .filter(one -> onWindow(() -> desk.timeline().placeOf(one.id()).isPresent())).toList();
        Utterance from = seen.getLast();
        Utterance to = seen.stream().filter(one -> !one.id().equals(from.id()) && links().stream()
                .noneMatch(link -> link.from().equals(from.id()) && link.to().equals(one.id()))).findFirst()
                .orElseThrow();
        clickOn(from);
        drag(place(from.id()), place(to.id()));
        waitUntil("the sheet is open", () -> !all("#link-sheet").isEmpty());
        assertEquals(to, ((ListView<?>) node("#link-list")).getSelectionModel().getSelectedItem());
        robot.type(KeyCode.ENTER);
        waitUntil("the sheet is closed", () -> all("#link-sheet").isEmpty());
        assertTrue(links().stream().anyMatch(link -> link.from().equals(from.id()) && link.to().equals(to.id())));
    }

    @Test
    void anArcThatIsDraggedIntoTheOpenIsCut() throws Exception {
        openSeeds();
        int before = links().size();
        Point2D on = onAnArc();
        Point2D open = onWindow(() -> new Point2D(desk.timeline().getWidth() - 6, desk.timeline().getHeight() - 6));
        drag(on, open);
        assertEquals(before - 1, links().size());
        assertFalse(models.timeline().view().selection().size() > 1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, links().size());
    }

    @Test
    void theMenuOfAnArcCutsIt() throws Exception {
        openSeeds();
        int before = links().size();
        Point2D on = onAnArc();
        onWindow(() -> {
            desk.timeline().actionsAt(on.getX(), on.getY()).stream()
                    .filter(action -> action.id().equals("cut-this")).findFirst().orElseThrow().run();
            return null;
        });
        assertEquals(before - 1, links().size());
    }

    /** Where the pointer finds an arc that is no strand. */
    private Point2D onAnArc() {
        return onWindow(() -> desk.timeline().scene().orElseThrow().marks().stream()
                .filter(mark -> mark instanceof Mark.Arc arc && arc.count() == 1)
                .flatMap(mark -> ((Mark.Arc) mark).path().stream())
                .map(cubic -> new Point2D(cubic.x(0.5), cubic.y(0.5)))
                .filter(point -> desk.timeline().scene().orElseThrow().hit(point.getX(), point.getY())
                        .filter(Mark.Arc.class::isInstance).isPresent()).findFirst().orElseThrow());
    }
}
