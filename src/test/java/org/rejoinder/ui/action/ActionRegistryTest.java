package org.rejoinder.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.ui.words.Messages;

class ActionRegistryTest {
    private final ActionRegistry actions = new ActionRegistry(Messages.in(Locale.ENGLISH));

    private static Action undo() {
        return Action.of("undo", Group.EDIT, () -> { });
    }

    @Test
    void anActionWithoutWordsIsRefused() {
        var failure = assertThrows(IllegalArgumentException.class,
                () -> actions.add(Action.of("no-such-action", Group.EDIT, () -> { })));
        assertTrue(failure.getMessage().contains("action.no-such-action"), failure.getMessage());
    }

    @Test
    void wordsOfItsOwnAreMadeWhenTheyAreShown() {
        List<String> made = new ArrayList<>();
        Action view = Action.of("view-1", Group.VIEW, () -> { }).titled(() -> {
            made.add("view-1");
            return "March alone";
        });
        actions.add(view);
        assertEquals(List.of(), made);
        assertEquals("March alone", actions.title(view));
    }

    @Test
    void anotherActionOnTheSameKeyIsRefused() {
        actions.add(undo().on("Ctrl+Z"));
        var failure = assertThrows(IllegalArgumentException.class,
                () -> actions.add(Action.of("redo", Group.EDIT, () -> { }).on("Ctrl+Shift+Z", "Ctrl+Z")));
        assertTrue(failure.getMessage().contains("Ctrl+Z"), failure.getMessage());
        assertThrows(IllegalArgumentException.class, () -> actions.add(undo()));
    }

    @Test
    void whatComesAndGoesCanStandBehindAnotherAction() {
        actions.add(List.of(undo(), Action.of("redo", Group.EDIT, () -> { })));
        actions.addSource("undo", () -> List.of(Action.of("recent-1", Group.EDIT, () -> { }).titled("Once")));
        actions.addSource(() -> List.of(Action.of("view-1", Group.EDIT, () -> { }).titled("March alone")));
        assertEquals(List.of("undo", "recent-1", "redo", "view-1"), actions.of(Group.EDIT).stream().map(Action::id)
                .toList());
        assertThrows(IllegalArgumentException.class, () -> actions.addSource("no-such-action", List::of));
    }

    @Test
    void whatComesAndGoesIsAskedForEachTime() {
        List<Action> views = new ArrayList<>();
        actions.add(undo()).addSource(() -> views);
        assertEquals(1, actions.all().size());
        views.add(Action.of("view-1", Group.VIEW, () -> { }).titled("March alone"));
        assertEquals("March alone", actions.title(actions.of(Group.VIEW).getFirst()));
        assertEquals(1, actions.fixed().size());
    }

    @Test
    void whatCannotBeDoneIsNotDone() {
        SimpleBooleanProperty can = new SimpleBooleanProperty(false);
        List<String> done = new ArrayList<>();
        actions.add(Action.of("undo", Group.EDIT, () -> done.add("undo")).enabledWhile(can));
        actions.run("undo");
        assertTrue(done.isEmpty());
        can.set(true);
        actions.run("undo");
        assertEquals(List.of("undo"), done);
    }

    @ParameterizedTest
    @CsvSource({"Ctrl+Shift+Z, Ctrl+Shift+Z", "Left, ←", "W, W", "?, ?", "Ctrl+Alt+Plus, Ctrl+Alt++", "F11, F11"})
    void keysAreCalledAsOnTheKeyboard(String key, String shown) {
        Action action = undo().on(key);
        assertEquals(shown, actions.firstKey(action));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctr+Z", "Ctrl+Nope", "", "Ctrl+?"})
    void aKeyThatThereIsNotIsRefused(String key) {
        assertThrows(IllegalArgumentException.class, () -> Key.of(key));
    }

    @Test
    void aKeyMeansWhatIsHeldDownWithIt() {
        assertTrue(Key.of("Ctrl+Z").isPressedIn(pressed(KeyCode.Z, false, true)));
        assertFalse(Key.of("Ctrl+Z").isPressedIn(pressed(KeyCode.Z, true, true)));
        assertFalse(Key.of("Z").isPressedIn(pressed(KeyCode.Z, false, true)));
        assertTrue(Key.of("0").isPressedIn(pressed(KeyCode.NUMPAD0, false, false)));
        assertTrue(Key.of("Ctrl+Plus").isPressedIn(pressed(KeyCode.EQUALS, true, true)), "as on an English keyboard");
    }

    @Test
    void onlyWhatTypesNothingWorksWhileTyping() {
        assertTrue(Key.of("Ctrl+S").worksWhileTyping());
        assertTrue(Key.of("F1").worksWhileTyping());
        assertFalse(Key.of("L").worksWhileTyping());
        assertFalse(Key.of("?").worksWhileTyping());
        assertFalse(Key.of("Home").worksWhileTyping());
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
