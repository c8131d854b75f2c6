package org.rejoinder.ui.shell;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work wherever the focus is. Keys without Ctrl wait while somebody types. */
public final class Keys {
    private final Map<KeyCombination, Runnable> withControl = new LinkedHashMap<>();
    private final Map<KeyCode, Runnable> plain = new EnumMap<>(KeyCode.class);
    private final Map<String, Runnable> characters = new LinkedHashMap<>();

    /** @param combination such as {@code Shortcut+Shift+Z} */
    public Keys on(String combination, Runnable action) {
        withControl.put(KeyCombination.valueOf(combination), action);
        return this;
    }

    /** A key alone. */
    public Keys on(KeyCode key, Runnable action) {
        plain.put(key, action);
        return this;
    }

    /** A character, with whatever keys it is typed on this keyboard. */
    public Keys onCharacter(String character, Runnable action) {
        characters.put(character, action);
        return this;
    }

    public void listenOn(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        withControl.forEach((combination, action) -> {
            if (!event.isConsumed() && combination.match(event)) {
                event.consume();
                action.run();
            }
        });
        Runnable action = plain.get(event.getCode());
        if (!event.isConsumed() && action != null && isCommand(event)) {
            event.consume();
            action.run();
        }
    }

    private void typed(KeyEvent event) {
        Runnable action = characters.get(event.getCharacter());
        if (action != null && isCommand(event)) {
            event.consume();
            action.run();
        }
    }

    private static boolean isCommand(KeyEvent event) {
        return !(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown() && !event.isAltDown();
    }
}
