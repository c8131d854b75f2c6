package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.timeline.Grouping;

/** Kept views, and showing a case to others. */
class PresentJourneyTest extends Journey {
    private String place() {
        return onWindow(() -> this.<Label>node("#present-place").getText());
    }

    private void keep(String name) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        waitUntil("the sheet is open", () -> !all("#view-name").isEmpty());
        onWindow(() -> {
            this.<TextField>node("#view-name").setText(name);
            return null;
        });
        robot.type(KeyCode.ENTER);
        waitUntil("it is kept", () -> models.views().names().contains(name) && all("#view-name").isEmpty());
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void keysStepThroughStatements() throws Exception {
        openSeeds();
        int all = models.filters().shown().get().size();
        robot.type(KeyCode.F5);
        waitUntil("it is on", () -> node("#presentation").isVisible());
        assertEquals("1 of " + all, place());
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT);
        assertEquals("2 of " + all, place());
        var second = models.filters().shown().get().get(1);
        assertTrue(onWindow(() -> this.<Label>node("#slide-words").getText())
                .contains(models.workspace().index().get().words(second.bestReport()).substring(1, 20)));
        robot.type(KeyCode.END);
        assertEquals(all + " of " + all, place());
        robot.type(KeyCode.L);
        assertFalse(onWindow(() -> node("#statements").isVisible()), "other keys do nothing");
        robot.type(KeyCode.ESCAPE);
        waitUntil("it is over", () -> !node("#presentation").isVisible());
        assertEquals(desk.timeline(), onWindow(() -> scene().getFocusOwner()));
    }

    @Test
    void keptViewsAreSavedOpenedAndPresented(@TempDir Path folder) throws Exception {
        openSeeds();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("gbstance").type(KeyCode.ENTER);
        keep("By stance");
        onWindow(() -> {
            models.timeline().group(Grouping.NONE);
            return null;
        });
        keep("All in one");
        dialogs.caseFile = Optional.of(folder.resolve("views.rejoinder"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        waitUntil("it is saved", () -> models.caseFile().file().get().isPresent());
        onWindow(() -> {
            models.caseFile().close();
            models.open(List.of(folder.resolve("views.rejoinder")));
            return null;
        });
        waitUntil("it is open again", () -> models.caseFile().file().get().isPresent());
        assertEquals(List.of("By stance", "All in one"), models.views().names());
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        waitUntil("it is on", () -> node("#presentation").isVisible());
        assertEquals(Grouping.STANCE, models.timeline().view().grouping());
        assertFalse(isSeen("#filters"), "the timeline has the whole screen");
        assertFalse(isSeen(".view-tabs"), "and no tabs over it");
        waitUntil("the bar covers nothing of the timeline", () -> bottom(desk.timeline()) <= top(node(".present-bar")));
        robot.type(KeyCode.RIGHT);
        assertEquals("2 of 2", place());
        assertEquals(Grouping.NONE, models.timeline().view().grouping());
        robot.type(KeyCode.ESCAPE);
        waitUntil("the panes are back", () -> isSeen("#filters") && isSeen(".view-tabs"));
        onWindow(() -> {
            models.caseFile().close();
            return null;
        });
    }
}
