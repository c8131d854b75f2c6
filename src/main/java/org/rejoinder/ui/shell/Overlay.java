package org.rejoinder.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** Lays one sheet over the window, which waits until the sheet is closed. Esc or a click beside it closes it. */
public final class Overlay extends StackPane {
    private Node before;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.ANY, event -> {
            boolean command = event.getEventType() == KeyEvent.KEY_TYPED
                    || event.getCode().isLetterKey() || event.getCode().isDigitKey();
            if (command) {
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getTarget() == this) {
                close();
            }
            event.consume();
        });
    }

    public boolean isOpen() {
        return isVisible();
    }

    public void open(Node sheet) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(sheet);
        setVisible(true);
        sheet.setFocusTraversable(true);
        sheet.requestFocus();
    }

    /** Closes what is open and gives the focus back. */
    public void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }
}
