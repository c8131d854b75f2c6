package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.action.Action;

/** The sheet of kept views, by keyboard alone. */
class KeptViewsJourneyTest extends Journey {
    private Action action(String id) {
        return desk.actions().get(id);
    }

    private String title(String id) {
        return onWindow(() -> desk.actions().title(action(id)));
    }

    /** Moves on until the button that says this has the focus. */
    private void tabTo(String words) {
        for (int i = 0; i < 30 && !words.equals(onButton().orElse("")); i++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(Optional.of(words), onButton());
    }

    /** What the button says that has the focus. */
    private Optional<String> onButton() {
        return onWindow(() -> Optional.ofNullable(scene().getFocusOwner()).filter(Button.class::isInstance)
                .map(Node::getAccessibleText));
    }

    private void press() {
        robot.type(KeyCode.SPACE);
    }

    @Test
    void theFocusStaysWithWhatIsChanged() throws Exception {
        openSeeds();
        onWindow(() -> {
            List.of("One", "Two", "Three").forEach(models.views()::keep);
            models.timeline().zoom(2);
            action("manage-views").run();
            return null;
        });
        tabTo("Bring Two up to what is on screen");
        press();
        assertEquals(Optional.of("Two"), onWindow(() -> models.views().shown()));
        assertEquals(Optional.of("Bring Two up to what is on screen"), onButton());
        assertTrue(onWindow(() -> scene().getFocusOwner().isFocusVisible()), "the focus is seen");
        robot.type(KeyCode.TAB);
        press();
        waitUntil("a name is asked for", () -> !all("#view-name").isEmpty());
        onWindow(() -> {
            this.<TextField>node("#view-name").setText("Second");
            return null;
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("One", "Second", "Three"), models.views().names());
        assertEquals(Optional.of("Call Second something else"), onButton());
        robot.type(KeyCode.TAB);
        press();
        assertEquals(Optional.of("Drop Three"), onButton(), "the line that is there now");
        press();
        assertEquals(Optional.of("Drop One"), onButton(), "the last line that is left");
        press();
        assertEquals("Done", onWindow(() -> ((Button) scene().getFocusOwner()).getText()));
    }

    @Test
    void theViewToBringUpIsNamedAndThereOnlyWhereOneWasOpened() throws Exception {
        openSeeds();
        assertFalse(onWindow(() -> action("update-view").isEnabled()));
        onWindow(() -> {
            models.views().keep("One");
            models.views().keep("Two");
            models.views().open("One");
            return null;
        });
        assertEquals("Bring One up to what is on screen", title("update-view"));
        onWindow(() -> {
            models.views().drop("One");
            return null;
        });
        assertFalse(onWindow(() -> action("update-view").isEnabled()), "what was opened last is gone");
        assertTrue(onWindow(() -> action("manage-views").isEnabled()));
    }
}
