package org.rejoinder.ui.look;

import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Menus, tooltips and lists that open are windows of their own, which do not grow with what they belong to. This gives
 * their letters the size that those of the window have.
 */
public final class PopupSize {
    private static final double LETTERS = 13;
    private static final double TIP_LETTERS = 12;

    private final ObservableDoubleValue scale;

    /** @param scale  1 for the usual size */
    public PopupSize(ObservableDoubleValue scale) {
        this.scale = scale;
    }

    /**
     * Follows what opens over a scene while its window is shown; the list of all windows would keep the scene for ever.
     */
    public void follow(Scene scene) {
        ListChangeListener<Window> opened = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> dress(window, scene));
            }
        };
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false).subscribe(showing -> {
            Window.getWindows().removeListener(opened);
            if (showing) {
                Window.getWindows().addListener(opened);
            }
        });
    }

    private void dress(Window window, Scene scene) {
        if (window instanceof PopupControl popup && isOver(popup, scene)) {
            dress(popup);
        }
    }

    /** Gives a menu, a tooltip or a list that opens letters of the size in force. */
    void dress(PopupControl popup) {
        double size = (popup instanceof Tooltip ? TIP_LETTERS : LETTERS) * scale.get();
        String style = String.format(java.util.Locale.ROOT, "-fx-font-size: %.2fpx;", size);
        List<String> others = popup.getStyle() == null ? List.of() : List.of(popup.getStyle().split(";")).stream()
                .filter(part -> !part.isBlank() && !part.contains("-fx-font-size")).toList();
        popup.setStyle(String.join(";", others) + (others.isEmpty() ? "" : ";") + style);
    }

    private static boolean isOver(PopupWindow popup, Scene scene) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow outer) {
            owner = outer.getOwnerWindow();
        }
        return owner != null && owner.getScene() == scene;
    }
}
