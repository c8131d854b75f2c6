package org.rejoinder.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.rejoinder.ui.state.Settings;

/**
 * A column beside the middle. Its inner edge can be dragged, or moved by arrow keys; a double click gives it its first
 * width back. It can be hidden. Width and hiding are kept from one day to the next.
 */
public final class SideColumn {
    private static final double STEP = 16;
    private static final double WIDEST = 900;

    /** What a column begins with: the key of its settings, its first and its least width in pixels. */
    public enum Place {
        LEFT("left", 249, 230), RIGHT("right", 421, 316);

        private final String key;
        private final double first;
        private final double least;

        Place(String key, double first, double least) {
            this.key = key;
            this.first = first;
            this.least = least;
        }
    }

    private final Place place;
    private final Region content;
    private final Region edge = new Region();
    private final Settings settings;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper();
    private Runnable onBroughtOut = () -> {};
    private double wanted;
    private double grabbed;

    /** @param edgeName  says to a screen reader what the edge is */
    public SideColumn(Place place, Region content, Settings settings, String edgeName) {
        this.place = place;
        this.content = content;
        this.settings = settings;
        wanted = settings.number(key("width")).map(this::sound).orElse(place.first);
        shown.set(!settings.get(key("hidden")).map(Boolean::valueOf).orElse(false));
        edge.getStyleClass().add("column-edge");
        edge.setId(place.key + "-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setFocusTraversable(true);
        edge.setAccessibleRole(AccessibleRole.THUMB);
        edge.setAccessibleText(edgeName);
        edge.setOnMousePressed(event -> grabbed = content.getWidth() - outwards(event.getSceneX()));
        edge.setOnMouseDragged(event -> widen(grabbed + outwards(event.getSceneX())));
        edge.setOnMouseReleased(this::released);
        edge.setOnKeyPressed(this::keyed);
    }

    Region content() {
        return content;
    }

    Region edge() {
        return edge;
    }

    ColumnWidths.Wish wish() {
        return seen.get() ? new ColumnWidths.Wish(wanted, place.least) : ColumnWidths.Wish.HIDDEN;
    }

    /** Pixels that it needs. */
    double least() {
        return place.least;
    }

    /** True where it is not hidden, though it may have to give way. */
    ReadOnlyBooleanProperty shown() {
        return shown;
    }

    /** True where it stands in the window. */
    public ReadOnlyBooleanProperty seen() {
        return seen.getReadOnlyProperty();
    }

    void setSeen(boolean whether) {
        content.setVisible(whether);
        edge.setVisible(whether);
        seen.set(whether);
    }

    /** Told when it was brought out. */
    void onBroughtOut(Runnable action) {
        onBroughtOut = action;
    }

    /** Shows it; where there is room for one column only, it is this one. */
    public void bringOut() {
        show(true);
        onBroughtOut.run();
    }

    /** Hides it where it is seen, and brings it out where it is not. */
    public void toggle() {
        if (seen.get()) {
            show(false);
        } else {
            bringOut();
        }
    }

    private void show(boolean whether) {
        if (whether != shown.get()) {
            shown.set(whether);
            settings.put(key("hidden"), String.valueOf(!whether));
        }
    }

    private void released(MouseEvent event) {
        if (event.getClickCount() == 2) {
            widen(place.first);
        }
        settings.put(key("width"), String.valueOf(wanted));
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            widen(content.getWidth() + outwards(event.getCode() == KeyCode.RIGHT ? STEP : -STEP));
            settings.put(key("width"), String.valueOf(wanted));
            event.consume();
        }
    }

    private void widen(double width) {
        wanted = sound(width);
        edge.getParent().requestLayout();
    }

    private double sound(double width) {
        return Math.clamp(Math.rint(width), place.least, WIDEST);
    }

    /** A way to the right widens the left column, and narrows the right one. */
    private double outwards(double pixels) {
        return place == Place.LEFT ? pixels : -pixels;
    }

    private String key(String what) {
        return "column." + place.key + "." + what;
    }
}
