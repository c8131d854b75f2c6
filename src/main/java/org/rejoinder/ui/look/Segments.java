package org.rejoinder.ui.look;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/** Buttons side by side of which one is down. Where they have little room, their words break into lines. */
public final class Segments extends SegmentedButton {
    /** Shows these buttons from left to right. */
    public void show(List<ToggleButton> buttons) {
        buttons.forEach(button -> {
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setMaxHeight(Double.MAX_VALUE);
            // The library's skin does this too, but one is down before anything is shown.
            button.setToggleGroup(getToggleGroup());
        });
        getButtons().setAll(buttons);
        ArrowKeys.pressing().addAll(buttons);
    }

    /** The height hangs on how the words break. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** The library's own knows one line only. */
    @Override
    protected double computePrefHeight(double width) {
        List<Node> shown = getChildrenUnmodifiable();
        return shown.isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + shown.getFirst().prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
