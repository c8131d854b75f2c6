package org.rejoinder.ui.help;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** All keys and gestures, by what they are for. They stand in the messages, as lines of keys and meaning. */
public final class HelpSheet extends VBox {
    private static final List<String> SECTIONS = List.of("move", "statements", "case");

    public HelpSheet(Messages messages, Runnable onClose) {
        getStyleClass().addAll("dialog-sheet", "help-sheet");
        setId("help-sheet");
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(event -> onClose.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(Texts.label(messages.get("help.title"), "sheet-title"), spring, close);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane sections = new FlowPane(36, 20);
        sections.setPrefWrapLength(1040);
        SECTIONS.forEach(section -> sections.getChildren().add(section(section, messages)));
        getChildren().addAll(head, sections);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static VBox section(String section, Messages messages) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("help-lines");
        String[] words = messages.get("help." + section).split("\n");
        for (int i = 0; i < words.length; i++) {
            String[] parts = words[i].split("\\|", 2);
            Label key = Texts.label(parts[0].strip(), "help-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            lines.addRow(i, key, Texts.label(parts[1].strip(), "help-meaning"));
        }
        VBox box = new VBox(Texts.label(messages.get("help." + section + ".title"), "section-heading"), lines);
        box.getStyleClass().add("help-section");
        return box;
    }
}
