package org.rejoinder.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.rejoinder.ui.state.Settings;

/** The middle of the window, with the table of statements under it or not. How high each is, is kept. */
public final class TableSplit extends SplitPane {
    private static final String SHARE = "table.share";
    private static final double FIRST_SHARE = 0.66;

    private final Node above;
    private final Region table;
    private final Node focus;
    private final Settings settings;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /** @param focus  what in the table gets the focus */
    public TableSplit(Node above, Region table, Node focus, Settings settings) {
        super(above);
        this.above = above;
        this.table = table;
        this.focus = focus;
        this.settings = settings;
        table.setMinSize(0, 140);
        setMinSize(0, 0);
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("table-split");
        setResizableWithParent(table, false);
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Hides an open table for a while, or brings it back. */
    public void showAboveAlone(boolean alone) {
        if (open.get() && alone == getItems().contains(table)) {
            if (alone) {
                removeTable();
            } else {
                addTable();
            }
        }
    }

    private void removeTable() {
        settings.put(SHARE, String.valueOf(getDividerPositions()[0]));
        getItems().remove(table);
    }

    private void addTable() {
        getItems().add(table);
        setDividerPositions(settings.number(SHARE).map(share -> Math.clamp(share, 0.2, 0.9)).orElse(FIRST_SHARE));
    }

    /** Shows the table, or hides it again and gives the focus to what is above. */
    public void toggle() {
        if (open.get()) {
            removeTable();
            open.set(false);
            above.requestFocus();
        } else {
            addTable();
            open.set(true);
            focus.requestFocus();
        }
    }
}
