package org.rejoinder.ui.measures;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Texts;

/** One measure: its name with its definition, a figure for all of it, and its bars. */
final class ChartCard extends VBox {
    private static final double TIP_WIDTH = 320;
    /** Name and figure stand beside each other, and are broken at words where the card is narrow. */
    private static final double LEAST_NAME = 84;
    private static final double LEAST_FIGURE = 64;

    /** @param definition  what is counted, for the tooltip and for screen readers */
    ChartCard(String title, String definition, String total) {
        getStyleClass().add("measure-card");
        Label name = Texts.wrapped(title, "measure-title");
        name.setGraphic(new FontIcon(Feather.INFO));
        name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        Tooltip tip = new Tooltip(definition);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        name.setTooltip(tip);
        name.setAccessibleHelp(definition);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label figure = Texts.wrapped(total, "measure-total");
        figure.setTextAlignment(TextAlignment.RIGHT);
        figure.setMinWidth(LEAST_FIGURE);
        name.setMinWidth(LEAST_NAME);
        HBox head = new HBox(8, name, spring, figure);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
    }

    void add(Node node) {
        getChildren().add(node);
    }
}
