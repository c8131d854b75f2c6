package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.model.Span;

/** Names for screen readers, and letters of another size. */
class AccessJourneyTest extends Journey {
    @Test
    void whateverTakesTheFocusHasAName() throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.J);
        List<String> nameless = onWindow(() -> {
            models.selection().select(models.filters().shown().get().getFirst().id());
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            List<String> found = new ArrayList<>();
            walk(scene().getRoot(), found);
            return found;
        });
        assertEquals(List.of(), nameless, "give these an accessible text");
    }

    /**
     * Every view of the middle, every sheet, the editor and the review: what takes the focus has a name and shows it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"view-list", "view-conversation", "view-matrix", "view-article", "view-wordings",
            "view-measures", "switch-table", "review", "edit-statement", "link-statement", "help", "palette", "export",
            "actors", "decisions", "rejected", "orphans", "events", "manage-views", "keep-view", "tour", "present"})
    void everyPaneAndSheetCanBeUsedWithoutSight(String action) throws Exception {
        openSeeds();
        List<String> found = onWindow(() -> {
            models.selection().select(models.filters().shown().get().getFirst().id());
            desk.actions().run(action);
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            List<String> lacking = new ArrayList<>();
            walk(scene().getRoot(), lacking);
            return lacking;
        });
        assertEquals(List.of(), found, "give these an accessible text or role");
        assertNotNull(onWindow(() -> scene().getFocusOwner()), "nothing has the focus");
    }

    private static void walk(Node node, List<String> lacking) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && (name(node).isBlank() || node.getAccessibleRole() == null)) {
            lacking.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, lacking));
        }
    }

    private static String name(Node node) {
        String told = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        String shown = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        boolean labelled = node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label some && some.getLabelFor() == node);
        return told + shown + (labelled ? "labelled" : "");
    }

    /** Of many filters each is a stop for Tab: one key goes past them all. */
    @Test
    void aKeyGoesFromPartToPartOfTheWindowAndRound() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.timeline().requestFocus();
            return null;
        });
        List<String> there = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.F6);
            there.add(part());
        }
        assertEquals(List.of("side-column right", "status-bar", "top-bar", "side-column left", "timeline"), there);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("side-column left", part());
    }

    @Test
    void escapeLeadsBackToTheTimeline() throws Exception {
        openSeeds();
        onWindow(() -> {
            models.selection().select(models.filters().shown().get().getFirst().id());
            scene().getRoot().layout();
            desk.timeline().requestFocus();
            return null;
        });
        robot.push(KeyCode.F6);
        assertEquals("side-column right", part());
        robot.interact(() -> models.source().marking().select(new Span(2, 9)));
        robot.push(KeyCode.ESCAPE);
        assertTrue(models.source().marked().isEmpty(), "first the words are let go of");
        assertEquals("side-column right", part());
        robot.push(KeyCode.ESCAPE);
        assertEquals("timeline", part());
        assertTrue(models.selection().utterance().isPresent(), "the statement stays chosen");
        robot.push(KeyCode.ESCAPE);
        assertTrue(models.selection().utterance().isEmpty());
    }

    /** Of the window's parts the one that has the focus. */
    private String part() {
        return onWindow(() -> {
            for (Node at = scene().getFocusOwner(); at != null; at = at.getParent()) {
                if (at == desk.timeline()) {
                    return "timeline";
                }
                for (String style : List.of("top-bar", "status-bar")) {
                    if (at.getStyleClass().contains(style)) {
                        return style;
                    }
                }
                if (at.getParent() != null && at.getParent().getClass().getSimpleName().equals("Columns")) {
                    return "side-column " + (at.getLayoutX() > 0 ? "right" : "left");
                }
            }
            return "nowhere";
        });
    }

    @Test
    void tabsThatFindNoRoomAreOfferedByAMenu() throws Exception {
        openSeeds();
        MenuButton more = node("#more-views");
        onWindow(() -> {
            this.<Region>node(".middle").setMaxWidth(460);
            return null;
        });
        waitUntil("the menu is there", more::isVisible);
        List<Node> tabs = all(".middle .view-tab");
        for (Node tab : tabs) {
            if (tab.isVisible() && tab instanceof ToggleButton button) {
                assertTrue(button.getWidth() >= button.prefWidth(-1) - 1, button.getText() + " is cut");
            }
        }
        onWindow(() -> {
            desk.actions().run("view-measures");
            return null;
        });
        waitUntil("the view that is shown has its tab", () -> node("#tab-measures").isVisible());
    }

    @Test
    void theKeysAreScrolledDownwardsAtMost() throws Exception {
        openSeeds();
        onWindow(() -> {
            desk.actions().run("help");
            this.<Region>node("#help-sheet").setMaxSize(920, 620);
            return null;
        });
        ScrollPane scroll = node(".help-scroll");
        assertTrue(onWindow(() ->
                scroll.getContent().getLayoutBounds().getWidth() <= scroll.getViewportBounds().getWidth() + 1));
        double widest = onWindow(() -> scroll.getContent().lookupAll(".help-meaning").stream()
                .mapToDouble(label -> label.localToScene(label.getBoundsInLocal()).getMaxX()).max().orElse(0));
        assertTrue(widest <= onWindow(() -> scroll.localToScene(scroll.getBoundsInLocal()).getMaxX()));
    }

    @Test
    void lettersGrowAndNothingLeavesTheWindow() throws Exception {
        openSeeds();
        double before = height();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertEquals(before * 1.3, height(), before * 0.02);
        assertTrue(onWindow(() -> {
            var status = desk.timeline().localToScene(desk.timeline().getBoundsInLocal());
            return status.getMaxX() <= scene().getWidth() && status.getMaxY() <= scene().getHeight();
        }));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(before, height(), 0.01);
    }

    /** The middle gives way below, and covers neither the bar above nor what stands beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"view-timeline", "view-measures", "switch-table"})
    void inASmallWindowWithLargeLettersNothingIsCovered(String action) throws Exception {
        openSeeds();
        onWindow(() -> {
            scene().getWindow().setWidth(1000);
            scene().getWindow().setHeight(640);
            for (int i = 0; i < 6; i++) {
                desk.actions().run("text-larger");
            }
            desk.actions().run(action);
            return null;
        });
        layOut();
        assertTrue(onWindow(() -> {
            Bounds bar = onScene(".top-bar");
            Bounds tabs = onScene(".middle .view-tabs");
            return tabs.getMinY() >= bar.getMaxY() - 1 && tabs.getMinX() >= -1;
        }), "the tabs lie over the bar");
    }

    @Test
    void inALowWindowWithLargeLettersTheTimelineHasTheOverviewsHeight() throws Exception {
        openSeeds();
        assertTrue(node("#overview").isVisible());
        onWindow(() -> {
            scene().getWindow().setHeight(600);
            for (int i = 0; i < 6; i++) {
                desk.actions().run("text-larger");
            }
            return null;
        });
        waitUntil("the overview has gone", () -> !node("#overview").isVisible());
        layOut();
        Bounds timeline = onWindow(() -> onScene("#timeline"));
        Bounds status = onWindow(() -> onScene(".status-bar"));
        assertTrue(timeline.getMaxY() <= status.getMinY() + 1, timeline + " over " + status);
    }

    @Test
    void inALowWindowAStatementCanStillBeChosenToSplitAnActor() throws Exception {
        openSeeds();
        onWindow(() -> {
            scene().getWindow().setHeight(600);
            desk.actions().run("actors");
            return null;
        });
        waitUntil("the actors are shown", () -> !all("#actors-sheet").isEmpty());
        layOut();
        Bounds statements = onWindow(() -> onScene("#actor-statements"));
        assertTrue(statements.getHeight() >= 46, "no statement is seen in " + statements);
        Bounds close = onWindow(() -> onScene("#actors-close"));
        assertTrue(close.getMaxY() <= 600, "the button lies outside: " + close);
    }

    private Bounds onScene(String selector) {
        Node node = node(selector);
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Of the letters of the case's name, on screen. */
    private double height() {
        return onWindow(() -> {
            Text text = (Text) node(".app-name").lookup(".text");
            return text.localToScene(text.getBoundsInLocal()).getHeight();
        });
    }
}
