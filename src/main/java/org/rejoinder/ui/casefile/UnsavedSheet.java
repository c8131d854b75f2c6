package org.rejoinder.ui.casefile;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Asks what to do with decisions that are in no file yet. */
public final class UnsavedSheet extends VBox {
    public UnsavedSheet(Messages messages, Runnable save, Runnable leave, Runnable stay) {
        Button saving = button(messages.get("unsaved.save"), save);
        saving.getStyleClass().add("primary");
        saving.setDefaultButton(true);
        HBox buttons = new HBox(button(messages.get("unsaved.stay"), stay),
                button(messages.get("unsaved.leave"), leave), saving);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(messages.get("unsaved.title"), "sheet-title"),
                Texts.label(messages.get("unsaved.text"), "muted"), buttons);
        getStyleClass().add("dialog-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }
}
