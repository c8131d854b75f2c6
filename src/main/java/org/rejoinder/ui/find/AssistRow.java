package org.rejoinder.ui.find;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rejoinder.ui.look.Texts;

/** A line to choose under the search field: what is to be typed, what it means, how many statements have it. */
final class AssistRow extends HBox {
    private static final String CHOSEN = "chosen";

    private final Label words;
    private final Label note;
    private final Runnable task;

    AssistRow(String words, String note, String count, Runnable task) {
        this.words = Texts.label(words, "assist-words");
        this.note = Texts.label(note, "small-muted");
        this.task = task;
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label number = Texts.label(count, "small-muted");
        this.words.setMinWidth(0);
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(this.words, this.note, spring, number);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("assist-row");
    }

    void take() {
        task.run();
    }

    void mark(boolean on) {
        getStyleClass().remove(CHOSEN);
        if (on) {
            getStyleClass().add(CHOSEN);
        }
    }

    String spoken() {
        return words.getText() + " " + note.getText();
    }
}
