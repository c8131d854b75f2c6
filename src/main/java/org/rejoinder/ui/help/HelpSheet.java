package org.rejoinder.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** All keys, by what they are for, as the actions have them, and what the pointer does, as the messages tell it. */
public final class HelpSheet extends VBox {
    private final ActionRegistry actions;

    public HelpSheet(ActionRegistry actions, Messages messages, Runnable onClose) {
        this.actions = actions;
        getStyleClass().addAll("dialog-sheet", "help-sheet");
        setId("help-sheet");
        setAccessibleText(messages.get("help.title"));
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(event -> onClose.run());
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(Texts.label(messages.get("help.title"), "sheet-title"), spring, close);
        head.setAlignment(Pos.CENTER_LEFT);
        List<VBox> sections = new ArrayList<>();
        sections.add(pointer(messages));
        for (Group group : Group.values()) {
            List<Action> keyed = actions.of(group).stream().filter(action -> !action.keys().isEmpty()).toList();
            if (!keyed.isEmpty()) {
                sections.add(section(group, keyed));
            }
        }
        ScrollPane scroll = new ScrollPane(new Columns(sections));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("help-scroll");
        scroll.setAccessibleText(messages.get("help.title"));
        getChildren().addAll(head, scroll);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static VBox pointer(Messages messages) {
        Lines lines = new Lines();
        Arrays.stream(messages.get("help.pointer").split("\n")).map(line -> line.split("\\|", 2))
                .forEach(parts -> lines.add(parts[0].strip(), parts[1].strip()));
        return new VBox(10, Texts.label(messages.get("help.pointer.title"), "section-heading"), lines);
    }

    private VBox section(Group group, List<Action> keyed) {
        Lines lines = new Lines();
        keyed.forEach(action -> lines.add(actions.allKeys(action), actions.fullTitle(action)));
        return new VBox(10, Texts.label(actions.title(group), "section-heading"), lines);
    }

    /** Keys at the left, what they do at the right. */
    private static final class Lines extends GridPane {
        Lines() {
            getStyleClass().add("help-lines");
        }

        void add(String keys, String meaning) {
            Label key = Texts.label(keys, "help-key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            addRow(getRowCount(), key, Texts.label(meaning, "help-meaning"));
        }
    }
}
