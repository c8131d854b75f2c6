package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimeScale;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.fixture.ManyUtterances;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Prepared;

/** What the pointer and two fingers do to the part of the timeline that is seen. */
class PointerJourneyTest extends Journey {
    private TimeScale scale() {
        return laidOut().scale();
    }

    private Scene laidOut() {
        return onWindow(() -> {
            scene().getRoot().layout();
            return desk.timeline().scene().orElseThrow();
        });
    }

    private <T extends Mark> T mark(Class<T> kind) {
        return laidOut().marks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, int clicks, boolean still) {
        onWindow(() -> {
            Point2D scene = desk.timeline().localToScene(at);
            desk.timeline().fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                    MouseButton.PRIMARY, clicks, false, false, false, false, true, false, false, true, false, still,
                    new PickResult(desk.timeline(), scene.getX(), scene.getY())));
            return null;
        });
    }

    private void doubleClick(Point2D at) {
        for (int clicks = 1; clicks <= 2; clicks++) {
            mouse(MouseEvent.MOUSE_PRESSED, at, clicks, true);
            mouse(MouseEvent.MOUSE_RELEASED, at, clicks, true);
            mouse(MouseEvent.MOUSE_CLICKED, at, clicks, true);
        }
    }

    /** A place with no mark on it, right of the middle. */
    private Point2D free() {
        Scene scene = laidOut();
        for (double y = scene.height() - 20; y > 60; y -= 7) {
            for (double x = scene.scale().left() + 400; x < scene.scale().right(); x += 7) {
                if (scene.hit(x, y).isEmpty()) {
                    return new Point2D(x, y);
                }
            }
        }
        throw new AssertionError("there is a mark everywhere");
    }

    @Test
    void aDragMovesTheTimelineWithTheHand() throws Exception {
        openSeeds();
        Point2D from = free();
        long held = scale().time(from.getX());
        mouse(MouseEvent.MOUSE_PRESSED, from, 1, true);
        mouse(MouseEvent.MOUSE_DRAGGED, from.add(-60, 0), 1, false);
        mouse(MouseEvent.MOUSE_DRAGGED, from.add(-120, 10), 1, false);
        mouse(MouseEvent.MOUSE_RELEASED, from.add(-120, 10), 1, false);
        assertEquals(from.getX() - 120, scale().x(held), 1, "what was taken hold of stays under the pointer");
    }

    @Test
    void twoFingersZoomAboutTheirMiddle() throws Exception {
        openSeeds();
        Point2D at = free();
        TimeScale before = scale();
        long held = before.time(at.getX());
        onWindow(() -> {
            Point2D scene = desk.timeline().localToScene(at);
            desk.timeline()
                    .fireEvent(new ZoomEvent(ZoomEvent.ZOOM, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                    false, false, false, false, true, false, 1.6, 1.6,
                    new PickResult(desk.timeline(), scene.getX(), scene.getY())));
            return null;
        });
        assertEquals(before.pxPerMs() * 1.6, scale().pxPerMs(), before.pxPerMs() * 0.01);
        assertEquals(at.getX(), scale().x(held), 1);
    }

    @Test
    void aDoubleClickZoomsInAndOnAnEventShowsIt() throws Exception {
        openSeeds();
        Point2D at = free();
        TimeScale before = scale();
        doubleClick(at);
        assertTrue(scale().pxPerMs() > before.pxPerMs() * 1.2, "it is larger");
        onWindow(() -> {
            models.timeline().reset();
            return null;
        });
        Mark.Band event = mark(Mark.Band.class);
        Point2D inBand = new Point2D(event.bounds().centreX(), event.bounds().bottom() - 6);
        assertTrue(laidOut().hit(inBand.getX(), inBand.getY()).filter(Mark.Band.class::isInstance).isPresent());
        doubleClick(inBand);
        Window seen = onWindow(() -> models.timeline().view().window());
        Window when = onWindow(() -> models.timeline().items().eventList().stream()
                .filter(one -> one.id().equals(event.event())).findFirst().orElseThrow().when());
        assertTrue(seen.from() <= when.from() && seen.to() >= when.to() && seen.length() < before.window().length());
    }

    private void openMany() {
        Case many = ManyUtterances.theCase(600);
        onWindow(() -> {
            models.workspace().open(new Prepared(ManyUtterances.workspace(many).document(),
                    (name, articles, edits) -> many, new CaseIndex(many), false));
            models.timeline().dates().go("2022-05", Locale.UK);
            return null;
        });
        layOut();
    }

    @Test
    void aClickOnACountOpensWhatDidNotFit() throws Exception {
        openMany();
        Mark.MoreCount count = laidOut().marks().stream().filter(Mark.MoreCount.class::isInstance)
                .map(Mark.MoreCount.class::cast)
                .filter(mark -> mark.place() == Mark.MoreCount.Place.HERE).findFirst().orElseThrow();
        List<String> hidden = onWindow(() -> count.items().stream().mapToObj(models.timeline().items()::id).toList());
        assertEquals("+" + hidden.size(), count.label());

        clickTimeline(new Point2D(count.bounds().centreX(), count.bounds().centreY()));
        assertTrue(onWindow(() -> node("#more-list").isVisible()));
        ListView<Utterance> list = node("#more-list .list-view");
        assertEquals(hidden, onWindow(() -> list.getItems().stream().map(Utterance::id).toList()));

        onWindow(() -> {
            list.getSelectionModel().select(0);
            return null;
        });
        assertEquals(hidden.getFirst(), onWindow(() -> models.selection().utterance().orElseThrow()));
        robot.push(KeyCode.ESCAPE);
        assertFalse(onWindow(() -> node("#more-list").isVisible()), "Escape shuts it");
        assertTrue(onWindow(() -> desk.timeline().isFocused()), "and keys are the timeline's again");
    }

    private Mark.MoreCount countInSight() {
        return laidOut().marks().stream().filter(Mark.MoreCount.class::isInstance).map(Mark.MoreCount.class::cast)
                .filter(mark -> mark.place() == Mark.MoreCount.Place.HERE && mark.items().size() > 2).findFirst()
                .orElseThrow();
    }

    private String chosen() {
        return onWindow(() -> models.selection().utterance().orElseThrow());
    }

    private void choose(String utterance) {
        onWindow(() -> {
            models.selection().select(utterance);
            desk.timeline().requestFocus();
            return null;
        });
        layOut();
    }

    @Test
    void aKeyTellsOfTheChosenStatementAndOpensTheCountItIsIn() {
        openMany();
        Mark.MoreCount count = countInSight();
        List<String> hidden = onWindow(() -> count.items().stream().mapToObj(models.timeline().items()::id).toList());
        choose(hidden.get(1));
        assertTrue(mark(Mark.ChosenIn.class).bounds().cover(count.bounds()).equals(mark(Mark.ChosenIn.class).bounds()),
                "the count is ringed");
        robot.push(KeyCode.SPACE);
        ListView<Utterance> list = node("#more-list .list-view");
        assertEquals(hidden.get(1), onWindow(() -> list.getSelectionModel().getSelectedItem().id()));
        robot.push(KeyCode.DOWN);
        assertEquals(hidden.get(2), chosen());
        robot.push(KeyCode.ENTER);
        assertFalse(onWindow(() -> node("#more-list").isVisible()), "Enter takes what is chosen");
        assertEquals(hidden.get(2), chosen());
        assertTrue(onWindow(() -> desk.timeline().isFocused()));
        assertFalse(onWindow(() -> models.workspace().canUndo().get()), "and decides nothing");
    }

    @Test
    void theCardThatAKeyShowsLeavesItsMarkInSight() throws Exception {
        openSeeds();
        Node card = node("#hover-card");
        for (Utterance one : onWindow(() -> models.filters().shown().get())) {
            choose(one.id());
            assertFalse(onWindow(card::isVisible), "another statement's card has gone");
            Mark mark = laidOut().markOf(models.timeline().items().item(one.id()).orElseThrow()).orElseThrow();
            robot.push(KeyCode.SPACE);
            assertTrue(onWindow(card::isVisible));
            Bounds shown = onWindow(() -> card.localToParent(card.getLayoutBounds()));
            Box over = mark.bounds();
            assertFalse(shown.intersects(over.x(), over.y(), over.w(), over.h()), shown + " over " + over);
            assertTrue(onWindow(() -> desk.timeline().getLayoutBounds().contains(card.getLayoutX(), card.getLayoutY())));
        }
        robot.push(KeyCode.ESCAPE);
        assertFalse(onWindow(card::isVisible));
        assertFalse(chosen().isEmpty(), "Escape shuts the card first");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SPACE);
        assertFalse(onWindow(card::isVisible), "the key shuts what it opened");
    }

    private List<Action> menuOn(Mark mark) {
        return onWindow(() -> desk.timeline().actionsAt(mark.bounds().centreX(), mark.bounds().centreY()));
    }

    private void choose(List<Action> menu, String id) {
        onWindow(() -> {
            menu.stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().run();
            return null;
        });
    }

    @Test
    void aCountHasAMenu() {
        openMany();
        Mark.MoreCount count = countInSight();
        choose(menuOn(count), "pick-these");
        assertEquals(count.items().size(), onWindow(() -> models.selection().picked().get().size()));
        choose(menuOn(count), "open-these");
        assertTrue(onWindow(() -> node("#more-list").isVisible()));
    }

    @Test
    void aBarHasAMenu() {
        openMany();
        onWindow(() -> {
            models.timeline().groups().shutAll(true);
            return null;
        });
        Mark.DensityBar bar = mark(Mark.DensityBar.class);
        choose(menuOn(bar), "pick-this-time");
        assertFalse(onWindow(() -> models.selection().picked().get().isEmpty()));
        choose(menuOn(bar), "zoom-to-this-time");
        Window seen = onWindow(() -> models.timeline().view().window());
        assertTrue(seen.from() <= bar.when().from() && seen.to() >= bar.when().to(), seen + " holds " + bar.when());
    }

    /** What had the focus may be gone when a sheet over it is closed: keys are not to be lost. */
    @Test
    void theFocusComesBackToWhatIsStillThere() {
        openMany();
        Mark.MoreCount count = countInSight();
        clickTimeline(new Point2D(count.bounds().centreX(), count.bounds().centreY()));
        robot.push(KeyCode.CONTROL, KeyCode.K);
        onWindow(() -> {
            node("#more-list").setVisible(false);
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        assertTrue(onWindow(() -> desk.timeline().isFocused()), "" + onWindow(() -> scene().getFocusOwner()));
    }

    @Test
    void shiftAndArrowsPickSeveralInOrderOfTime() throws Exception {
        openSeeds();
        List<String> order = onWindow(() -> models.filters().shown().get().stream().map(Utterance::id).toList());
        choose(order.get(2));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(Set.copyOf(order.subList(2, 5)), picked());
        assertEquals(order.get(2), chosen(), "it goes on from the chosen one");
        for (int i = 0; i < 4; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        }
        assertEquals(Set.copyOf(order.subList(0, 3)), picked(), "and back over it to the other side");
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(Set.copyOf(order.subList(0, 3)), picked(), "there is none before the first");
        assertTrue(onWindow(() -> desk.timeline().isFocused()), "the arrows do not carry the focus away");
    }

    private Set<String> picked() {
        return onWindow(() -> Set.copyOf(models.selection().picked().get()));
    }

    @Test
    void escapeLetsGoInTheTableToo() throws Exception {
        openSeeds();
        choose(onWindow(() -> models.filters().shown().get().getFirst().id()));
        robot.push(KeyCode.CONTROL, KeyCode.J);
        onWindow(() -> {
            node(".table-view").requestFocus();
            return null;
        });
        robot.push(KeyCode.ESCAPE);
        assertEquals(Set.of(), picked());
    }
}
