package org.rejoinder.ui.look;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Buttons side by side of which one is down. Where they have little room, their words break into lines. */
public final class Segments extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    public Segments() {
        getStyleClass().add("segmented-button");
        setFillHeight(true);
    }

    /** Adds the buttons from left to right, all at once. */
    public void show(List<ToggleButton> buttons) {
        for (int i = 0; i < buttons.size(); i++) {
            ToggleButton button = buttons.get(i);
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.getStyleClass().add(buttons.size() == 1 ? "only-pill" : i == 0 ? "left-pill"
                    : i == buttons.size() - 1 ? "right-pill" : "center-pill");
        }
        getChildren().setAll(buttons);
    }

    public List<ToggleButton> buttons() {
        return getChildren().stream().map(ToggleButton.class::cast).toList();
    }
}
