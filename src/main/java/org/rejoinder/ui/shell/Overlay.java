package org.rejoinder.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Lays one sheet over the window, which waits until the sheet is closed. Esc or a click beside it closes it. */
public final class Overlay extends StackPane {
    private Node before;
    private Subscription held = Subscription.EMPTY;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && goesRound(event.isShiftDown())) {
                event.consume();
            }
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

    /** Opens a sheet with the focus on the sheet itself. */
    public void open(Node sheet) {
        sheet.setFocusTraversable(true);
        open(sheet, sheet);
    }

    /** @param first  where the focus is to be; it does not leave the sheet until that is closed */
    public void open(Node sheet, Node first) {
        if (!isOpen()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        held.unsubscribe();
        getChildren().setAll(sheet);
        setVisible(true);
        first.requestFocus();
        if (getScene() != null) {
            if (!isInside(getScene().getFocusOwner())) {
                // What is to have it is not there yet: at least nothing behind the sheet is typed into.
                sheet.requestFocus();
            }
            held = getScene().focusOwnerProperty().subscribe(now -> hold(first, now));
        }
    }

    private void hold(Node first, Node now) {
        if (isOpen() && !isInside(now)) {
            first.requestFocus();
        }
    }

    /** From the last stop of the sheet to the first, or back; by way of a traversal, so that the focus is seen. */
    private boolean goesRound(boolean backwards) {
        List<Node> stops = new ArrayList<>();
        collect(this, stops);
        if (stops.size() < 2 || getScene().getFocusOwner() != (backwards ? stops.getFirst() : stops.getLast())) {
            return false;
        }
        Node before = backwards ? stops.get(stops.size() - 2) : this;
        return before.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    /** Closes what is open and gives the focus back; where what had it has gone, to what that was in. */
    public void close() {
        held.unsubscribe();
        setVisible(false);
        getChildren().clear();
        for (Node at = before; at != null; at = at.getParent()) {
            if ((at == before || at.isFocusTraversable()) && isSeen(at)) {
                at.requestFocus();
                return;
            }
        }
    }

    private static boolean isSeen(Node node) {
        Node at = node;
        while (at.isVisible() && at.getParent() != null) {
            at = at.getParent();
        }
        return at.isVisible() && !node.isDisabled() && node.getScene() != null;
    }
}
