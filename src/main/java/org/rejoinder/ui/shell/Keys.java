package org.rejoinder.ui.shell;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys that work wherever the focus is. Keys without Ctrl wait while somebody types. */
public final class Keys {
    private final Map<KeyCombination, Runnable> withControl = new LinkedHashMap<>();
    private final Map<String, Runnable> letters = new LinkedHashMap<>();

    /** @param combination such as {@code Shortcut+Shift+Z} */
    public Keys on(String combination, Runnable action) {
        withControl.put(KeyCombination.valueOf(combination), action);
        return this;
    }

    /** @param letter the character that the key types, in lower case */
    public Keys onLetter(String letter, Runnable action) {
        letters.put(letter, action);
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
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action = letters.get(event.getCharacter().toLowerCase(Locale.ROOT));
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
