package org.rejoinder.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * Arrow keys among buttons of which one is down. The toolkit's own put the next one down without telling anybody, and
 * without showing where the focus went: what was chosen by an arrow would be seen, and not done.
 */
public final class ArrowKeys {
    private final List<ToggleButton> row = new ArrayList<>();
    private final Consumer<ToggleButton> onArrival;

    private ArrowKeys(Consumer<ToggleButton> onArrival) {
        this.onArrival = onArrival;
    }

    /** An arrow goes to the next button and presses it, as a click does. */
    public static ArrowKeys pressing() {
        return new ArrowKeys(button -> {
            if (!button.isSelected()) {
                button.fire();
            }
        });
    }

    /** An arrow goes to the next button, for Space to press it: where pressing takes the focus elsewhere. */
    public static ArrowKeys walking() {
        return new ArrowKeys(button -> { });
    }

    /** Adds a button at the right end of the row; those that are hidden or disabled are passed over. */
    public void add(ToggleButton button) {
        row.add(button);
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = step(event);
            if (step != 0) {
                event.consume();
                go(button, step);
            }
        });
    }

    /** Adds buttons from left to right. */
    public void addAll(Iterable<ToggleButton> buttons) {
        buttons.forEach(this::add);
    }

    /** -1 for the button to the left, 1 for that to the right, 0 for another key. */
    private static int step(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isShiftDown() || event.isMetaDown()) {
            return 0;
        }
        return switch (event.getCode()) {
            case RIGHT, KP_RIGHT, DOWN, KP_DOWN -> 1;
            case LEFT, KP_LEFT, UP, KP_UP -> -1;
            default -> 0;
        };
    }

    private void go(ToggleButton from, int step) {
        for (int at = row.indexOf(from) + step; at >= 0 && at < row.size(); at += step) {
            ToggleButton next = row.get(at);
            if (next.isVisible() && !next.isDisabled()) {
                onArrival.accept(next);
                if (from.isFocused()) {
                    focus(from, next, step);
                }
                return;
            }
        }
    }

    /** Only a way that the toolkit walks itself shows the focus at its end. */
    private static void focus(ToggleButton from, ToggleButton to, int step) {
        from.requestFocusTraversal(step > 0 ? TraversalDirection.RIGHT : TraversalDirection.LEFT);
        if (!to.isFocused()) {
            to.requestFocus();
        }
    }
}
