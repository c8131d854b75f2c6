package org.rejoinder.ui.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Rows one below the other, what is asked at the left, what is known at the right. All rows stand in the scene from the
 * start, and those that say nothing are hidden: to take one out and put it in again would have all of them styled anew.
 * For the same reason of time the heights of words are asked for once, not by each part of the window around them.
 */
class FactColumns extends Region {
    private static final double LEAST_KEY = 80;
    private static final double MOST_KEY = 112;
    /** Pixels between the columns, and between the rows. */
    private static final double BETWEEN = 12;
    private static final double BELOW = 9;

    private final List<FactRow> rows;
    /** For this width the height is known; negative where for none. */
    private double knownWidth = -1;
    private double knownHeight;
    /** How high the rows have been since {@link #startAnew}, at the width that they have. */
    private double floor;

    FactColumns(List<FactRow> rows) {
        this.rows = rows;
        getStyleClass().add("facts");
        rows.forEach(row -> getChildren().addAll(row.key(), row.values()));
        widthProperty().subscribe(() -> startAnew());
    }

    /** From now on they are as high as they need to be. */
    final void startAnew() {
        floor = 0;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        knownWidth = -1;
        super.requestLayout();
    }

    /**
     * As high as the rows, and as high as they were while the same is told: what stands below stays where it is when a
     * decision is taken back.
     */
    @Override
    protected double computePrefHeight(double width) {
        return Math.max(floor, rowsHeight(width < 0 ? getWidth() : width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowsHeight(double width) {
        if (knownWidth != width) {
            knownHeight = heightOf(width);
            knownWidth = width;
        }
        return knownHeight;
    }

    private double heightOf(double width) {
        double key = keyWidth();
        double value = valueWidth(width, key);
        double high = snappedTopInset() + snappedBottomInset();
        boolean first = true;
        for (FactRow row : rows) {
            if (row.isPresent()) {
                row.measure(key, value);
                high += (first ? 0 : BELOW) + snapSizeY(row.height());
                first = false;
            }
        }
        return high;
    }

    private double keyWidth() {
        double widest = LEAST_KEY;
        for (FactRow row : rows) {
            if (row.isPresent()) {
                widest = Math.max(widest, row.key().prefWidth(-1));
            }
        }
        return snapSizeX(Math.min(MOST_KEY, widest));
    }

    private double valueWidth(double width, double key) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset() - key - BETWEEN);
    }

    @Override
    protected void layoutChildren() {
        floor = Math.max(floor, rowsHeight(getWidth()));
        double key = keyWidth();
        double value = valueWidth(getWidth(), key);
        double x = snappedLeftInset();
        double y = snappedTopInset();
        for (FactRow row : rows) {
            if (row.isPresent()) {
                VBox values = row.values();
                row.key().resizeRelocate(x, y, key, row.keyHeight());
                values.resizeRelocate(x + key + BETWEEN, y, value, snapSizeY(row.height()));
                y += snapSizeY(row.height()) + BELOW;
            }
        }
    }
}
