package org.rejoinder.ui.filters;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** One line of a section: on or off, what it is, how many it shows, and a way to show it alone. */
final class FilterRow extends StackPane {
    private static final double BAR_WIDTH = 40;
    /** A narrower row has room for a name and a count only, in pixels. */
    private static final double NARROW = 236;
    /** What the style sheet leaves free at each side. */
    private static final double INSET = 12;
    /** Above and below a name of two lines, in pixels together. */
    private static final double MARGIN = 4;

    private final Messages messages;
    private final HBox line = new HBox();
    private final ToggleButton toggle = new Toggle();
    private final Label name = Texts.label("", "filter-name");
    private final Label count = Texts.label("", "filter-count");
    private final Region bar = new Region();
    private final BooleanProperty barred = new SimpleBooleanProperty();
    private final StackPane barTrack = new StackPane(bar);

    private Said shown;

    private record Said(String name, int count, boolean hidden) {}

    /** @param mark stands before the name; may be null */
    FilterRow(Messages messages, Node mark, String style, Runnable onToggle, Runnable onOnly) {
        this.messages = messages;
        getStyleClass().addAll("filter-row", style);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("filter-bar");
        barTrack.setAlignment(Pos.CENTER_LEFT);
        barTrack.setMinWidth(BAR_WIDTH);
        barTrack.visibleProperty().bind(barred.and(widthProperty().greaterThanOrEqualTo(NARROW)));
        barTrack.managedProperty().bind(barTrack.visibleProperty());
        line.getChildren().addAll(name, barTrack, count);
        line.getStyleClass().add("filter-line");
        line.setAlignment(Pos.CENTER_LEFT);
        if (mark != null) {
            line.getChildren().addFirst(mark);
        }
        toggle.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        toggle.setGraphic(line);
        toggle.getStyleClass().add("filter-toggle");
        toggle.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(toggle.widthProperty().subtract(2 * INSET));
        toggle.setOnAction(event -> onToggle.run());
        name.textTruncatedProperty().subscribe(cut -> toggle.setTooltip(cut ? tip() : null));
        getChildren().addAll(toggle, onlyButton(onOnly));
    }

    private Button onlyButton(Runnable onOnly) {
        Button only = new Button(messages.get("filters.only"));
        only.getStyleClass().add("filter-only");
        only.setFocusTraversable(false);
        only.setOnAction(event -> onOnly.run());
        only.visibleProperty().bind(Bindings.or(hoverProperty(), toggle.focusVisibleProperty()));
        setAlignment(only, Pos.CENTER_RIGHT);
        return only;
    }

    /** Shows nothing anew that is shown already: rows are many, and each is laid out again where it changes. */
    void show(String newName, int newCount, boolean hidden) {
        Said said = new Said(newName, newCount, hidden);
        toggle.setSelected(!hidden);
        if (said.equals(shown)) {
            return;
        }
        shown = said;
        name.setText(newName);
        count.setText(messages.get("number", newCount));
        toggle.setAccessibleText(messages.get(hidden ? "filters.row.hidden" : "filters.row.shown", newName, newCount));
    }

    /** @param share of the longest bar, 0..1 */
    void showBar(double share) {
        barred.set(true);
        double width = share <= 0 ? 0 : Math.max(4, share * BAR_WIDTH);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
    }

    private Tooltip tip() {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(name.textProperty());
        return tip;
    }

    /** As high as the lines of the name, at most two. */
    private final class Toggle extends ToggleButton {
        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return line.prefHeight(width < 0 ? -1 : Math.max(0, width - 2 * INSET)) + MARGIN;
        }
    }
}
