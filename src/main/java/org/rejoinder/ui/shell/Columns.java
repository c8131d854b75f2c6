package org.rejoinder.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The middle of the window between its two columns, which give way in a narrow window. */
final class Columns extends Region {
    /** How wide the strip is at which a column's edge can be taken, in pixels. */
    private static final double GRIP = 7;

    private final SideColumn left;
    private final Node middle;
    private final SideColumn right;
    private boolean alone;

    Columns(SideColumn left, Node middle, SideColumn right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getChildren().addAll(left.content(), middle, right.content(), left.edge(), right.edge());
        left.shown().subscribe(shown -> showColumns());
        right.shown().subscribe(shown -> showColumns());
        setMinSize(0, 0);
    }

    /** Shows the middle alone, or everything again that is not hidden. */
    void showMiddleAlone(boolean whether) {
        alone = whether;
        showColumns();
    }

    private void showColumns() {
        for (SideColumn column : new SideColumn[] {left, right}) {
            column.content().setVisible(column.shown().get() && !alone);
            column.edge().setVisible(column.shown().get() && !alone);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ColumnWidths.Wish first = hasRoomForAll() ? left.wish() : ColumnWidths.Wish.HIDDEN;
        ColumnWidths widths = alone ? new ColumnWidths(0, 0) : ColumnWidths.fit(getWidth(), first, right.wish());
        for (Node node : new Node[] {left.content(), left.edge()}) {
            node.setVisible(widths.left() > 0);
        }
        double from = snapSizeX(widths.left());
        double to = getWidth() - snapSizeX(widths.right());
        place(left.content(), 0, from);
        place(middle, from, Math.max(from, to));
        place(right.content(), to, getWidth());
        place(left.edge(), from - GRIP / 2, from + GRIP / 2);
        place(right.edge(), to - GRIP / 2, to + GRIP / 2);
    }

    /** In a window so narrow, or with letters so large, that the middle could not be read, the left column gives way. */
    private boolean hasRoomForAll() {
        return !right.shown().get()
                || getWidth() - left.wish().least() - right.wish().least() >= ColumnWidths.NARROWEST_MIDDLE;
    }

    private void place(Node node, double from, double to) {
        if (node.isVisible()) {
            node.resizeRelocate(snapPositionX(from), 0, Math.max(0, to - from), getHeight());
        }
    }
}
