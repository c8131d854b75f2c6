package org.rejoinder.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** The parts of the window that the keyboard goes to as a whole, in the order in which they are read. */
public final class Panes {
    private final List<Node> panes;
    private final Node split;
    private final Middle middle;

    /** @param split  what the middle stands in, with the table or without */
    public Panes(Node top, SideColumn left, Node split, Middle middle, SideColumn right, Node bottom) {
        this.panes = List.of(top, left.content(), split, right.content(), bottom);
        this.split = split;
        this.middle = middle;
    }

    /** Gives the focus to the next pane that is seen, or the one before; by way of a traversal, so that it shows. */
    public void step(int by) {
        int at = at();
        for (int i = 1; i <= panes.size(); i++) {
            Node next = panes.get(Math.floorMod(at + i * by, panes.size()));
            if (next.isVisible()) {
                (next == split ? middle.gate() : next).requestFocusTraversal(TraversalDirection.NEXT);
                if (holds(next)) {
                    return;
                }
            }
        }
    }

    /** Gives the focus to the middle where another part has it; says whether one had. */
    public boolean backToMiddle() {
        boolean beside = panes.stream().anyMatch(pane -> pane != split && holds(pane));
        if (beside) {
            middle.gate().requestFocusTraversal(TraversalDirection.NEXT);
        }
        return beside;
    }

    /** Where the focus is; the middle while it is in none. */
    private int at() {
        for (int i = 0; i < panes.size(); i++) {
            if (holds(panes.get(i))) {
                return i;
            }
        }
        return panes.indexOf(split);
    }

    private static boolean holds(Node pane) {
        Node at = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (at != null && at != pane) {
            at = at.getParent();
        }
        return at == pane && pane.getScene() != null;
    }
}
