package org.rejoinder.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.rejoinder.ui.look.Presence;

/** The window's content: bars at the top and the bottom, the panes between them. */
public final class Shell extends BorderPane {
    private final Columns columns;

    public Shell(Node top, SideColumn left, Node middle, SideColumn right, Node bottom) {
        columns = new Columns(left, middle, right);
        setTop(top);
        setCenter(columns);
        setBottom(bottom);
    }

    /**
     * Shows the middle alone, or everything again.
     *
     * @param foot  pixels that stay free below it, for what lies over the window there
     */
    public void showMiddleAlone(boolean alone, double foot) {
        columns.showMiddleAlone(alone);
        setPadding(new Insets(0, 0, alone ? foot : 0, 0));
        for (Node around : List.of(getTop(), getBottom())) {
            Presence.set(around, !alone);
        }
    }
}
