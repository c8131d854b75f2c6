package org.rejoinder.ui.action;

import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Does the actions of one scope when their keys are pressed. */
public final class KeyMap {
    private final ActionRegistry actions;
    private final Scope scope;
    private final BooleanSupplier paused;

    /** @param paused  while this says yes no key does anything */
    public KeyMap(ActionRegistry actions, Scope scope, BooleanSupplier paused) {
        this.actions = actions;
        this.scope = scope;
        this.paused = paused;
    }

    public void listenOn(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> handle(event, key -> key.isPressedIn(event)));
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> handle(event, key -> key.isTypedIn(event)));
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isSwallowed(event)) {
                handle(event, key -> key.isPressedIn(event));
            }
        });
    }

    /** A menu button takes Esc for itself, even while its menu is shut. */
    private static boolean isSwallowed(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof MenuButton button
                && !button.isShowing();
    }

    private void handle(KeyEvent event, Predicate<Key> meant) {
        if (event.isConsumed() || paused.getAsBoolean()) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        for (Action action : actions.fixed()) {
            boolean fits = action.scope() == scope && action.keys().stream()
                    .anyMatch(key -> meant.test(key) && (!typing || key.worksWhileTyping()));
            if (fits) {
                event.consume();
                action.run();
                return;
            }
        }
    }
}
