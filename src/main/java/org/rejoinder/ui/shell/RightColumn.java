package org.rejoinder.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The right column: what is known of the chosen statement at the top, as high as it needs to be, its source below with
 * all the rest, decisions at the bottom. The source never gets less than a third, then the top scrolls.
 */
public final class RightColumn extends Region {
    private static final double LEAST_SOURCE = 0.34;

    private final Region head;
    private final ScrollPane top;
    private final Region middle;
    private final Region bottom;

    /** @param head  above all, where it is there */
    public RightColumn(Region head, ScrollPane top, Region middle, Region bottom) {
        this.head = head;
        this.top = top;
        this.middle = middle;
        this.bottom = bottom;
        getStyleClass().add("right");
        getChildren().addAll(head, top, middle, bottom);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = getWidth() - x - snappedRightInset();
        double low = bottom.isManaged() ? snapSizeY(bottom.prefHeight(width)) : 0;
        double begin = head.isManaged() ? snapSizeY(head.prefHeight(width)) : 0;
        double free = getHeight() - low - begin;
        double wanted = snapSizeY(top.getContent().prefHeight(width)) + 1;
        double high = middle.isVisible() ? Math.min(wanted, Math.floor(free * (1 - LEAST_SOURCE))) : free;
        head.resizeRelocate(x, 0, width, begin);
        top.resizeRelocate(x, begin, width, high);
        middle.resizeRelocate(x, begin + high, width, free - high);
        bottom.resizeRelocate(x, begin + free, width, low);
    }
}
