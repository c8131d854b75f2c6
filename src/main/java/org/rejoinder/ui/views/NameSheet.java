package org.rejoinder.ui.views;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Asks for the name of what is to be kept, and says where one is called so already. */
public final class NameSheet extends VBox {
    private final TextField field = new TextField();

    /**
     * @param words      where what it says stands in the messages
     * @param suggested  what the field holds at first
     * @param taken      whether what has that name would be replaced
     * @param done       told the name
     */
    public NameSheet(Messages messages, String words, String suggested, Predicate<String> taken, Consumer<String> done,
            Runnable cancel) {
        this(messages, words, "name.title", "views.keep", suggested, taken, done, cancel);
    }

    private NameSheet(Messages messages, String words, String title, String keep, String suggested,
            Predicate<String> taken, Consumer<String> done, Runnable cancel) {
        field.setId("view-name");
        field.setText(suggested);
        field.setAccessibleText(messages.get(words + ".name"));
        field.setPromptText(messages.get(words + ".name"));
        Label note = Texts.label("", "small-muted");
        Button save = new Button(messages.get(keep));
        save.setId("keep-view");
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        save.setOnAction(event -> done.accept(field.getText().strip()));
        save.disableProperty().bind(field.textProperty().map(String::isBlank));
        note.textProperty().bind(field.textProperty().map(String::strip)
                .map(name -> taken.test(name) ? messages.get(words + ".taken") : ""));
        Button leave = new Button(messages.get("views.cancel"));
        leave.setOnAction(event -> cancel.run());
        HBox buttons = new HBox(leave, save);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(messages.get(words + "." + title), "sheet-title"), field, note, buttons);
        getStyleClass().addAll("dialog-sheet", "name-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Asks for another name of what is kept already. */
    public static NameSheet renaming(Messages messages, String words, String name, Predicate<String> taken,
            Consumer<String> done, Runnable cancel) {
        return new NameSheet(messages, words, "rename.title", "views.rename.do", name, taken, done, cancel);
    }

    /** Where the name is typed. */
    public TextField field() {
        return field;
    }
}
