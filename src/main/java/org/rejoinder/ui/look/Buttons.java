package org.rejoinder.ui.look;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons of sheets. What the whole window offers is an action and has buttons of its own. */
public final class Buttons {
    private Buttons() {}

    /** A button whose words are never cut. */
    public static Button of(String words, String id, Runnable task) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> task.run());
        return button;
    }
}
