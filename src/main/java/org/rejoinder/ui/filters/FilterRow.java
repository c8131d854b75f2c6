package org.rejoinder.ui.filters;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** One line of a section: on or off, what it is, how many it shows, and a way to show it alone. */
final class FilterRow extends StackPane {
    private static final double BAR_WIDTH = 40;
    private static final double NAME_WIDTH = 112;
    /** A narrower row has room for a name and a count only, in pixels. */
    private static final double NARROW = 236;
    /** What the style sheet leaves free at each side. */
    private static final double INSET = 12;

    private final Messages messages;
    private final ToggleButton toggle = new ToggleButton();
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
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        name.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("filter-bar");
        barTrack.setAlignment(Pos.CENTER_LEFT);
        barTrack.setMinWidth(BAR_WIDTH);
        barTrack.visibleProperty().bind(barred.and(widthProperty().greaterThanOrEqualTo(NARROW)));
        barTrack.managedProperty().bind(barTrack.visibleProperty());
        HBox line = new HBox(name, spring, barTrack, count);
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
        if (shown == null || !shown.name().equals(newName)) {
            name(newName);
        }
        shown = said;
        count.setText(messages.get("number", newCount));
        toggle.setAccessibleText(messages.get(hidden ? "filters.row.hidden" : "filters.row.shown", newName, newCount));
    }

    private void name(String newName) {
        String lines = inLines(newName);
        name.setText(lines);
        getStyleClass().remove("two-lines");
        if (lines.indexOf('\n') >= 0) {
            getStyleClass().add("two-lines");
        }
        toggle.setTooltip(newName.length() > 30 ? new Tooltip(newName) : null);
    }

    /** A long name goes into two lines, broken where the first is full. */
    private String inLines(String text) {
        if (!barred.get() || width(text) <= NAME_WIDTH) {
            return text;
        }
        int cut = text.length();
        while (cut > 0 && width(text.substring(0, cut)) > NAME_WIDTH) {
            cut = text.lastIndexOf(' ', cut - 1);
        }
        return cut <= 0 ? text : text.substring(0, cut) + "\n" + text.substring(cut + 1);
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(Font.font(getStyleClass().contains("side-row") ? "Inter SemiBold" : "Inter", 13));
        return measured.getLayoutBounds().getWidth();
    }

    /** @param share of the longest bar, 0..1 */
    void showBar(double share) {
        barred.set(true);
        double width = share <= 0 ? 0 : Math.max(4, share * BAR_WIDTH);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
    }
}
