package org.rejoinder.ui.help;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Parts one below the other in as many columns as there is width for, in their order, and no higher than needed. So it
 * is scrolled downwards at most, and never sideways.
 */
final class Columns extends Pane {
    private static final double GAP = 36;
    private static final double BETWEEN = 20;

    Columns(List<? extends Node> parts) {
        getChildren().addAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double widest() {
        return getManagedChildren().stream().mapToDouble(part -> part.prefWidth(-1)).max().orElse(0);
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (widest() + GAP)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 3 * widest() + 2 * GAP + getInsets().getLeft() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? prefWidth(-1) : width) - getInsets().getLeft() - getInsets().getRight();
        return height(columns(inner), partWidth(inner)) + getInsets().getTop() + getInsets().getBottom();
    }

    private double partWidth(double inner) {
        int columns = columns(inner);
        return (inner - (columns - 1) * GAP) / columns;
    }

    /** The least height at which all parts fit into so many columns. */
    private double height(int columns, double width) {
        double low = getManagedChildren().stream().mapToDouble(part -> part.prefHeight(width)).max().orElse(0);
        double high = getManagedChildren().stream().mapToDouble(part -> part.prefHeight(width) + BETWEEN).sum();
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (columnsAt(middle, width) <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.ceil(high);
    }

    private int columnsAt(double height, double width) {
        int columns = 1;
        double y = 0;
        for (Node part : getManagedChildren()) {
            double own = part.prefHeight(width);
            if (y > 0 && y + own > height) {
                columns++;
                y = 0;
            }
            y += own + BETWEEN;
        }
        return columns;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double width = partWidth(inner);
        double height = height(columns(inner), width);
        double x = insets.getLeft();
        double y = 0;
        for (Node part : getManagedChildren()) {
            double own = part.prefHeight(width);
            if (y > 0 && y + own > height) {
                x += width + GAP;
                y = 0;
            }
            part.resizeRelocate(snapPositionX(x), snapPositionY(insets.getTop() + y), width, own);
            y += own + BETWEEN;
        }
    }
}
