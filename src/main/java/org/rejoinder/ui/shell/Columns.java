package org.rejoinder.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * The middle of the window between its two columns, which give way in a narrow window. Where there is room for one of
 * them only, it is the one that was brought out last.
 */
final class Columns extends Region {
    /** How wide the strip is at which a column's edge can be taken, in pixels. */
    private static final double GRIP = 7;

    private final SideColumn left;
    private final Node middle;
    private final SideColumn right;
    private boolean alone;
    private SideColumn last;
    /** Was asked for, and is shown though it leaves too little to the middle; none once the window was made wider. */
    private Optional<SideColumn> asked = Optional.empty();

    Columns(SideColumn left, Node middle, SideColumn right) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        last = right;
        getChildren().addAll(left.content(), middle, right.content(), left.edge(), right.edge());
        for (SideColumn column : List.of(left, right)) {
            column.shown().subscribe(shown -> showColumns());
            column.onBroughtOut(() -> {
                last = column;
                asked = Optional.of(column);
                showColumns();
            });
        }
        widthProperty().subscribe(width -> {
            asked = Optional.empty();
            showColumns();
        });
        setMinSize(0, 0);
    }

    /** Shows the middle alone, or everything again that is not hidden. */
    void showMiddleAlone(boolean whether) {
        alone = whether;
        showColumns();
    }

    private void showColumns() {
        boolean one = left.shown().get() && right.shown().get() && !hasRoomForBoth();
        for (SideColumn column : List.of(left, right)) {
            boolean room = hasRoomFor(column) || asked.filter(column::equals).isPresent();
            column.setSeen(column.shown().get() && !alone && (!one || column == last) && room);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        ColumnWidths widths = ColumnWidths.fit(getWidth(), left.wish(), right.wish());
        double from = snapSizeX(widths.left());
        double to = getWidth() - snapSizeX(widths.right());
        place(left.content(), 0, from);
        place(middle, from, Math.max(from, to));
        place(right.content(), to, getWidth());
        place(left.edge(), from - GRIP / 2, from + GRIP / 2);
        place(right.edge(), to - GRIP / 2, to + GRIP / 2);
    }

    /** Not in a window so narrow, or with letters so large, that the middle could not be read between them. */
    private boolean hasRoomForBoth() {
        return hasRoom(left.least() + right.least());
    }

    /** In the narrowest windows no column is shown that was not asked for. */
    private boolean hasRoomFor(SideColumn column) {
        return hasRoom(column.least());
    }

    private boolean hasRoom(double width) {
        return getWidth() <= 0 || getWidth() - width >= ColumnWidths.NARROWEST_MIDDLE;
    }

    private void place(Node node, double from, double to) {
        if (node.isVisible()) {
            node.resizeRelocate(snapPositionX(from), 0, Math.max(0, to - from), getHeight());
        }
    }
}
