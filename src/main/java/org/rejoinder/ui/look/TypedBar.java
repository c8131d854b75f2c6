package org.rejoinder.ui.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Says beside the button that saves a form that something in it is not saved, and throws that away. Seen while that is
 * so; it has its room at all times, for nothing may move under the hands of whoever types.
 */
public final class TypedBar extends HBox {
    /** @param words  what is said, and what the button says */
    public TypedBar(String words, String drop, ObservableValue<Boolean> typed, Runnable onDrop) {
        super(8);
        Button button = Buttons.of(drop, "typed-drop", onDrop);
        button.setMinWidth(USE_PREF_SIZE);
        Label told = Texts.wrapped(words, "small-muted");
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(button, told);
        setAlignment(Pos.CENTER_LEFT);
        setId("typed-bar");
        visibleProperty().bind(typed);
    }
}
