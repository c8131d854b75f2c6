package org.rejoinder.ui.measures;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rejoinder.ui.look.Texts;

/** A line of a chart as a button: a name, something drawn and a figure. */
final class BarRow extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** What the style sheet leaves free at each side, and above and below, in pixels. */
    private static final double INSET = 8;
    private static final double MARGIN = 2;

    private final Set<String> statements;
    private final HBox line = new HBox(10);

    /**
     * @param drawn  takes the width that is left
     * @param told   the line in words
     */
    BarRow(String name, Region drawn, String figure, String told, Set<String> statements, Runnable action) {
        this.statements = statements;
        Label who = Texts.label(name, "measure-name");
        Label number = Texts.label(figure, "measure-figure");
        HBox.setHgrow(drawn, Priority.ALWAYS);
        who.setWrapText(true);
        line.getChildren().addAll(who, drawn, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(2 * INSET));
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("measure-row");
        setTooltip(new Tooltip(told));
        setAccessibleText(told);
        setOnAction(event -> action.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As high as the lines of the name, at most two. */
    @Override
    protected double computePrefHeight(double width) {
        return line.prefHeight(width < 0 ? -1 : Math.max(0, width - 2 * INSET)) + 2 * MARGIN;
    }

    void showChosen(Set<String> only) {
        pseudoClassStateChanged(CHOSEN, statements.equals(only));
    }
}
