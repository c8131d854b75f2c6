package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.Grouping;
import org.rejoinder.timeline.LaneOrder;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TimeScale;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.action.Action;

/** Every gesture and key of the timeline that moves, picks or arranges. */
class TimelineJourneyTest extends Journey {
    private ViewState view() {
        return onWindow(() -> models.timeline().view());
    }

    private Set<String> picked() {
        return onWindow(() -> models.selection().picked().get());
    }

    private Scene laidOut() {
        return onWindow(() -> desk.timeline().scene().orElseThrow());
    }

    private <T extends Mark> T mark(Class<T> kind, Predicate<T> wanted) {
        return laidOut().marks().stream().filter(kind::isInstance).map(kind::cast).filter(wanted).findFirst()
                .orElseThrow();
    }

    private static Point2D middle(Mark mark) {
        return new Point2D(mark.bounds().centreX(), mark.bounds().centreY());
    }

    /** The headless robot knows no mouse with modifiers. */
    private void mouse(EventType<MouseEvent> type, Point2D at, boolean shift, boolean control, boolean still) {
        onWindow(() -> {
            Point2D scene = desk.timeline().localToScene(at);
            desk.timeline().fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                    MouseButton.PRIMARY, 1, shift, control, false, false, true, false, false, true, false, still,
                    new PickResult(desk.timeline(), scene.getX(), scene.getY())));
            return null;
        });
    }

    private void click(Point2D at, boolean shift, boolean control) {
        mouse(MouseEvent.MOUSE_PRESSED, at, shift, control, true);
        mouse(MouseEvent.MOUSE_RELEASED, at, shift, control, true);
        mouse(MouseEvent.MOUSE_CLICKED, at, shift, control, true);
    }

    private void drag(Point2D from, Point2D to, boolean shift, boolean control) {
        mouse(MouseEvent.MOUSE_PRESSED, from, shift, control, true);
        mouse(MouseEvent.MOUSE_DRAGGED, from.midpoint(to), shift, control, false);
        mouse(MouseEvent.MOUSE_DRAGGED, to, shift, control, false);
        mouse(MouseEvent.MOUSE_RELEASED, to, shift, control, false);
        mouse(MouseEvent.MOUSE_CLICKED, to, shift, control, false);
    }

    private void key(KeyCode code, boolean shift, boolean control, boolean alt) {
        onWindow(() -> {
            desk.timeline().requestFocus();
            desk.timeline().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
            return null;
        });
    }

    private void key(KeyCode code) {
        key(code, false, false, false);
    }

    /** The headless platform cannot show menus; this is what they hold. */
    private List<Action> menuAt(Point2D at) {
        return onWindow(() -> desk.timeline().actionsAt(at.getX(), at.getY()));
    }

    private List<String> titles(List<Action> some) {
        return some.stream().map(desk.actions()::title).toList();
    }

    private void choose(List<Action> menu, String title) {
        onWindow(() -> {
            menu.stream().filter(action -> desk.actions().title(action).equals(title)).findFirst().orElseThrow().run();
            return null;
        });
    }

    @Test
    void controlAndShiftPickSeveral() throws Exception {
        openSeeds();
        List<Utterance> marks = onWindow(() -> models.filters().shown().get().stream()
                .filter(one -> desk.timeline().placeOf(one.id()).isPresent()).toList());
        Point2D first = onWindow(() -> desk.timeline().placeOf(marks.get(0).id()).orElseThrow());
        Point2D fourth = onWindow(() -> desk.timeline().placeOf(marks.get(3).id()).orElseThrow());
        click(first, false, false);
        click(fourth, false, true);
        assertEquals(Set.of(marks.get(0).id(), marks.get(3).id()), picked());
        assertTrue(onWindow(() -> node("#selection-bar").isVisible()));
        click(fourth, false, true);
        assertEquals(Set.of(marks.get(0).id()), picked());
        assertFalse(onWindow(() -> node("#selection-bar").isVisible()));
        click(fourth, true, false);
        assertEquals(4, picked().size());
        key(KeyCode.ESCAPE);
        assertEquals(Set.of(), picked());
    }

    @Test
    void theBarOfTheSelectionCoversNoMark() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.timeline().picks().everything();
            return null;
        });
        assertBarCoversNothing();
        onWindow(() -> {
            scene().getWindow().setWidth(700);
            return null;
        });
        waitUntil("the window is narrow", () -> scene().getWidth() <= 700);
        layOut();
        onWindow(() -> {
            models.timeline().zoom(6);
            return null;
        });
        layOut();
        mark(Mark.MoreCount.class, count -> count.place() == Mark.MoreCount.Place.EARLIER);
        mark(Mark.MoreCount.class, count -> count.place() == Mark.MoreCount.Place.LATER);
        assertBarCoversNothing();
        double low = laidOut().height();
        onWindow(() -> {
            models.timeline().deselect();
            return null;
        });
        layOut();
        assertTrue(laidOut().height() > low, "its room is given back");
    }

    private void assertBarCoversNothing() {
        layOut();
        Bounds bar = onWindow(() -> node("#selection-bar").getBoundsInParent());
        Bounds box = onWindow(() -> node("#selection-bar").getLayoutBounds());
        Box covered = new Box(bar.getMinX(), bar.getMinY(), box.getWidth(), box.getHeight());
        assertTrue(covered.w() > 200 && covered.x() >= 0, covered.toString());
        laidOut().marks().stream().filter(mark -> mark.isTarget() && !(mark instanceof Mark.Arc))
                .forEach(mark -> assertFalse(mark.bounds().overlaps(covered), mark + " under " + covered));
    }

    @Test
    void aNoticeLeavesTheBarOfTheSelectionInSight() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.timeline().picks().everything();
            models.notices().problem("The disk is full", List.of("Nothing was written"));
            return null;
        });
        waitUntil("both are seen", () -> inWindow("#selection-bar").getHeight() > 10
                && inWindow("#notice").getHeight() > 10);
        waitUntil("the notice is above or below the bar", () ->
                inWindow("#notice").getMaxY() <= inWindow("#selection-bar").getMinY()
                        || inWindow("#notice").getMinY() >= inWindow("#selection-bar").getMaxY());
    }

    @Test
    void theMenuAtTheFootOffersGroupsAndThresholds() throws Exception {
        openSeeds();
        MenuButton menu = onWindow(() -> (MenuButton) node("#view-menu"));
        onWindow(() -> {
            menu.show();
            item(menu, "menu-fold-week").fire();
            item(menu, "menu-group-by-outlet").fire();
            menu.hide();
            return null;
        });
        assertEquals(FoldRule.longerThan(7), view().fold());
        assertEquals(Grouping.OUTLET, view().grouping());
    }

    private Bounds inWindow(String id) {
        return node(id).localToScene(node(id).getLayoutBounds());
    }

    private static MenuItem item(MenuButton menu, String id) {
        return menu.getItems().stream().filter(Menu.class::isInstance)
                .flatMap(some -> ((Menu) some).getItems().stream())
                .filter(some -> id.equals(some.getId())).findFirst().orElseThrow();
    }

    @Test
    void shiftDragPicksAStretchOfTime() throws Exception {
        openSeeds();
        Scene scene = laidOut();
        Window july = Window.ofDays(LocalDate.of(2021, 7, 19), LocalDate.of(2021, 7, 21));
        double from = scene.scale().x(july.from());
        double to = scene.scale().x(july.to());
        drag(new Point2D(from + 1, 300), new Point2D(to - 1, 500), true, false);
        Set<String> expected = onWindow(() -> models.filters().shown().get().stream()
                .filter(one -> one.said().filter(said -> said.latest().isAfter(LocalDate.of(2021, 7, 18))).isPresent())
                .map(Utterance::id).collect(Collectors.toSet()));
        assertEquals(expected, picked());
        ViewState before = view();
        onWindow(() -> {
            models.notices().close();
            return null;
        });
        robot.clickOn("#zoom-to-period");
        assertTrue(view().window().length() < before.window().length());
        TimeScale near = laidOut().scale();
        assertEquals(near.left() + near.gap(), near.x(july.from()), 4, "nothing but the break is seen before it");
    }

    @Test
    void controlDragPicksABox() throws Exception {
        openSeeds();
        Scene scene = laidOut();
        Box axis = scene.marks().stream().filter(Mark.AxisBand.class::isInstance).findFirst().orElseThrow().bounds();
        drag(new Point2D(2, axis.bottom() + 40), new Point2D(scene.scale().right() - 4, scene.height() - 4), false,
                true);
        Set<String> below = scene.ownMarks().stream().filter(mark -> mark.bounds().y() > axis.y()
                        && mark.bounds().x() < scene.scale().right())
                .map(mark -> onWindow(() -> models.timeline().items().id(mark.item()))).collect(Collectors.toSet());
        assertTrue(below.size() > 1);
        assertEquals(below, picked());
        key(KeyCode.Z);
        assertNotEquals(scene.scale().window(), view().window());
    }

    @Test
    void aDragGivenUpPicksNothing() throws Exception {
        openSeeds();
        mouse(MouseEvent.MOUSE_PRESSED, new Point2D(100, 300), true, false, true);
        mouse(MouseEvent.MOUSE_DRAGGED, new Point2D(400, 300), true, false, false);
        assertTrue(onWindow(() -> node("#rubber-band").isVisible()));
        key(KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_RELEASED, new Point2D(400, 300), true, false, false);
        assertFalse(onWindow(() -> node("#rubber-band").isVisible()));
        assertEquals(Set.of(), picked());
    }

    @Test
    void viewsCanBeGoneBackTo() throws Exception {
        openSeeds();
        Window first = view().window();
        key(KeyCode.W);
        Window second = view().window();
        assertNotEquals(first, second);
        key(KeyCode.D);
        key(KeyCode.LEFT, false, false, true);
        assertEquals(second, view().window());
        key(KeyCode.LEFT, false, false, true);
        assertEquals(first, view().window());
        key(KeyCode.RIGHT, false, false, true);
        assertEquals(second, view().window());
    }

    @Test
    void aDateCanBeGoneTo() throws Exception {
        openSeeds();
        key(KeyCode.G, false, true, false);
        TextField field = onWindow(() -> node("#prompt-answer"));
        robot.write("nonsense").type(KeyCode.ENTER);
        assertTrue(onWindow(() -> node("#prompt").isVisible()), "it stays open while it is no date");
        onWindow(() -> {
            field.setText("19 July");
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertFalse(onWindow(() -> node("#prompt").isVisible()));
        Scene scene = laidOut();
        double noon = scene.scale().x(LocalDate.of(2021, 7, 19).toEpochDay() * Window.DAY + Window.DAY / 2);
        assertEquals(scene.scale().left() + scene.scale().width() / 2, noon, 2);
        assertEquals(desk.timeline(), onWindow(() -> scene().getFocusOwner()));
    }

    @Test
    void aBreakUnfoldsAndFoldsAgain() throws Exception {
        openSeeds();
        Window window = view().window();
        clickTimeline(middle(mark(Mark.FoldBreak.class, fold -> !fold.opened())));
        Mark.FoldBreak opened = mark(Mark.FoldBreak.class, Mark.FoldBreak::opened);
        clickTimeline(middle(opened));
        assertEquals(Set.of(), view().unfolded());
        assertEquals(window, view().window());
        mark(Mark.FoldBreak.class, fold -> !fold.opened());
    }

    @Test
    void theThresholdOfFoldsIsChosenInTheMenu() throws Exception {
        openSeeds();
        choose(menuAt(middle(mark(Mark.FoldBreak.class, any -> true))), "Unfold these quiet days");
        assertEquals(1, view().unfolded().size());
        onWindow(() -> {
            desk.actions().run("fold-never");
            return null;
        });
        assertEquals(FoldRule.OFF, view().fold());
        onWindow(() -> {
            desk.actions().run("fold-own");
            return null;
        });
        robot.write("40").type(KeyCode.ENTER);
        assertEquals(FoldRule.longerThan(40), view().fold());
        mark(Mark.FoldBreak.class, fold -> fold.fold().days() > 40);
    }

    @Test
    void groupsShutOpenAndMove() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.timeline().group(Grouping.SPEAKER);
            return null;
        });
        List<String> lanes = onWindow(() -> models.timeline().groups().names());
        Mark.LaneLabel first = mark(Mark.LaneLabel.class, label -> label.lane().equals(lanes.getFirst()));
        clickTimeline(middle(first));
        assertEquals(Set.of(lanes.getFirst()), view().collapsed());
        clickTimeline(middle(mark(Mark.LaneLabel.class, label -> label.lane().equals(lanes.getFirst()))));
        assertEquals(Set.of(), view().collapsed());
        Mark.LaneLabel third = mark(Mark.LaneLabel.class, label -> label.lane().equals(lanes.get(2)));
        first = mark(Mark.LaneLabel.class, label -> label.lane().equals(lanes.getFirst()));
        drag(middle(first), middle(third).add(0, 8), false, false);
        assertEquals(LaneOrder.By.OWN, view().order().by());
        assertEquals(List.of(lanes.get(1), lanes.get(2), lanes.get(0)),
                onWindow(() -> models.timeline().groups().names()).subList(0, 3));
        key(KeyCode.C, true, false, false);
        assertEquals(lanes.size(), view().collapsed().size());
        assertEquals(0, laidOut().marks().stream().filter(mark -> mark instanceof Mark.Card).map(Mark::item)
                .filter(item -> models.timeline().items().isDated(item)).count(), "only undated statements have cards");
        key(KeyCode.O, true, false, false);
        assertEquals(Set.of(), view().collapsed());
    }

    @Test
    void theHalvesShut() throws Exception {
        openSeeds();
        clickTimeline(middle(mark(Mark.LaneLabel.class, label -> label.lane().equals("ACCUSERS"))));
        assertEquals(Set.of("ACCUSERS"), view().collapsed());
        Box axis = mark(Mark.AxisBand.class, any -> true).bounds();
        assertTrue(axis.y() < laidOut().height() / 3, "the axis moves up: " + axis);
        mark(Mark.DensityBar.class, bar -> bar.bounds().bottom() <= axis.y());
    }

    @Test
    void focusCentresThenFitsThenShowsEverything() throws Exception {
        openSeeds();
        Window all = view().window();
        Utterance one = visible(utterance -> utterance.said().isPresent());
        clickOn(one);
        key(KeyCode.F);
        Scene centred = laidOut();
        assertEquals(all.length(), centred.scale().window().length(), all.length() * 0.9);
        double x = (centred.scale().x(one.said().orElseThrow().earliest().toEpochDay() * Window.DAY)
                + centred.scale().x((one.said().orElseThrow().latest().toEpochDay() + 1) * Window.DAY)) / 2;
        assertEquals(centred.scale().left() + centred.scale().width() / 2, x, 2);
        key(KeyCode.F);
        assertTrue(view().window().length() < 4 * Window.DAY + 40 * Window.DAY);
        key(KeyCode.F);
        assertEquals(all, view().window());
    }

    @Test
    void dotAndCommaStepWithinALane() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.timeline().group(Grouping.SPEAKER);
            return null;
        });
        String lane = onWindow(() -> models.timeline().groups().names().stream()
                .filter(label -> laneSize(label) > 1).findFirst().orElseThrow());
        onWindow(() -> {
            models.timeline().picks().lane(lane);
            List<String> ids = List.copyOf(models.selection().picked().get());
            models.selection().select(ids.getFirst());
            return null;
        });
        String first = onWindow(() -> models.selection().utterance().orElseThrow());
        onWindow(() -> {
            desk.timeline().requestFocus();
            return null;
        });
        typeCharacter(".");
        assertEquals(lane, onWindow(() -> models.timeline().groups().ofSelection().orElseThrow()));
        assertNotEquals(first, onWindow(() -> models.selection().utterance().orElseThrow()));
        typeCharacter(",");
        assertEquals(first, onWindow(() -> models.selection().utterance().orElseThrow()));
    }

    private long laneSize(String label) {
        return models.workspace().theCase().utterances().stream()
                .filter(one -> models.timeline().items().name(models.timeline().items().item(one.id()).orElseThrow())
                        .equals(label)).count();
    }

    @Test
    void aStatementHasAMenu() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> !models.workspace().index().get().answeredBy(utterance.id()).isEmpty());
        List<Action> menu = menuAt(onWindow(() -> desk.timeline().placeOf(one.id()).orElseThrow()));
        List<String> items = titles(menu);
        assertEquals(one.id(), onWindow(() -> models.selection().utterance().orElseThrow()));
        assertTrue(items.contains("To its answer"), items.toString());
        assertTrue(items.contains("Confirm the statement"), items.toString());
        assertTrue(items.containsAll(List.of("Merge with the same statement…", "Split this report off")),
                items.toString());
        choose(menu, "Select the whole exchange");
        assertTrue(picked().size() > 1);
        List<String> many = titles(menuAt(onWindow(() -> desk.timeline().placeOf(one.id()).orElseThrow())));
        assertTrue(many.contains("Zoom to the selection"), many.toString());
        assertFalse(many.contains("Confirm the statement"), "it would be another one's confirmation");
        key(KeyCode.X);
        assertTrue(onWindow(() -> models.timeline().returns().canGoBack().get()));
    }

    @Test
    void theCanvasHasAMenuOfItsOwn() throws Exception {
        openSeeds();
        Window before = view().window();
        List<Action> menu = menuAt(new Point2D(6, 120));
        List<String> items = titles(menu);
        assertTrue(items.containsAll(List.of("Zoom in here", "Go to a date…", "Speaker", "UTC")), items.toString());
        choose(menu, "Zoom in here");
        assertTrue(view().window().length() < before.length());
    }

    @Test
    void theOverviewIsMovedByKeys() throws Exception {
        openSeeds();
        Window before = view().window();
        onWindow(() -> {
            node("#overview").requestFocus();
            return null;
        });
        robot.type(KeyCode.RIGHT);
        assertTrue(view().window().from() > before.from());
        assertEquals(before.length(), view().window().length());
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertTrue(view().window().length() < before.length());
    }

    @Test
    void homeAndEndInTheOverviewGoToTheEndsOfTheCase() throws Exception {
        openSeeds();
        onWindow(() -> {
            node("#overview").requestFocus();
            return null;
        });
        robot.type(KeyCode.UP);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.HOME);
        Window first = view().window();
        robot.type(KeyCode.END);
        Window last = view().window();
        assertTrue(first.to() < last.to() && first.from() < last.from(), first + " " + last);
        robot.type(KeyCode.HOME);
        assertEquals(first, view().window());
    }

    @Test
    void anotherClockIsShownOnTheAxis() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.actions().run("clock-utc");
            return null;
        });
        Mark.ZoneLabel shown = mark(Mark.ZoneLabel.class, any -> true);
        assertEquals("UTC", shown.text());
        List<Action> clocks = menuAt(middle(shown));
        assertEquals(List.of("Each source's own", "UTC", "This computer's"), titles(clocks));
        assertTrue(clocks.stream().allMatch(clock -> clock.submenu().isEmpty()), "a menu that holds only a menu");
        onWindow(() -> {
            desk.actions().run("clock-source");
            return null;
        });
        assertTrue(laidOut().marks().stream().noneMatch(Mark.ZoneLabel.class::isInstance));
    }

    private void overviewMouse(EventType<MouseEvent> type, double x, double y) {
        onWindow(() -> {
            Node overview = node("#overview");
            Point2D scene = overview.localToScene(x, y);
            overview.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false,
                    new PickResult(overview, scene.getX(), scene.getY())));
            return null;
        });
    }

    /** The brush of the overview, found by the pointer that it shows at its right edge. */
    private double rightEdge() {
        Region overview = node("#overview");
        double y = overview.getHeight() / 2;
        for (double x = overview.getWidth() - 1; x > 0; x--) {
            overviewMouse(MouseEvent.MOUSE_MOVED, x, y);
            if (overview.getCursor() == Cursor.H_RESIZE) {
                return x - 1;
            }
        }
        throw new AssertionError("the brush has no edge to drag");
    }

    /** Presses on the right edge of the brush; says where it is. */
    private double holdRightEdge() {
        double edge = rightEdge();
        overviewMouse(MouseEvent.MOUSE_PRESSED, edge, 20);
        return edge;
    }

    @Test
    void theEdgeOfTheBrushChangesWhatIsSeen() throws Exception {
        openSeeds();
        Window before = view().window();
        double edge = holdRightEdge();
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge - 60, 20);
        overviewMouse(MouseEvent.MOUSE_RELEASED, edge - 60, 20);
        assertEquals(before.from(), view().window().from());
        assertTrue(view().window().to() < before.to(), "the right edge did not move");
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge - 300, 20);
        assertTrue(view().window().length() > before.length() / 3, "the edge was let go");
    }

    @Test
    void anEdgeOfTheBrushWaitsForThePointerAndEscGivesTheDragUp() throws Exception {
        openSeeds();
        Window before = view().window();
        double edge = holdRightEdge();
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge - 5_000, 20);
        assertTrue(view().window().length() < before.length() / 100, "the edge stops before the other");
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge, 20);
        assertEquals(before, view().window());
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge - 60, 20);
        robot.type(KeyCode.ESCAPE);
        assertEquals(before, view().window());
        overviewMouse(MouseEvent.MOUSE_DRAGGED, edge - 80, 20);
        assertEquals(before, view().window(), "the drag was given up");
    }

    @Test
    void theMenuOfAStatementOpensByKeyboard() throws Exception {
        openSeeds();
        Utterance one = visible(utterance -> true);
        onWindow(() -> {
            models.selection().select(one.id());
            desk.timeline().requestFocus();
            return null;
        });
        Point2D middle = onWindow(() -> desk.timeline().placeOf(one.id()).orElseThrow());
        List<Action> byKey = onWindow(() -> desk.timeline().actionsByKeyboard());
        assertEquals(titles(menuAt(middle)), titles(byKey));
        assertTrue(titles(byKey).contains("Confirm the statement"));
    }
}
