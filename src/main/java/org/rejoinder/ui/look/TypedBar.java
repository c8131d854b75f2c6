package org.rejoinder.ui.look;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Says under a form that something in it is not saved, and throws that away. There while that is so. */
public final class TypedBar extends HBox {
    /** @param words  what is said, and what the button says */
    public TypedBar(String words, String drop, ObservableValue<Boolean> typed, Runnable onDrop) {
        super(8);
        Button button = Buttons.of(drop, "typed-drop", onDrop);
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Texts.wrapped(words, "small-muted"), button);
        setAlignment(Pos.CENTER_LEFT);
        setId("typed-bar");
        typed.subscribe(now -> Presence.set(this, now));
    }
}
