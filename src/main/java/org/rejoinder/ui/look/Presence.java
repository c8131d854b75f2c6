package org.rejoinder.ui.look;

import javafx.scene.Node;

/** Whether a part of the window is there: what is not seen takes no room either. */
public final class Presence {
    private Presence() {}

    /** Shows a node in its place, or takes both the node and the place away. */
    public static void set(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
