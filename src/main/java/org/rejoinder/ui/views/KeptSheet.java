package org.rejoinder.ui.views;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/**
 * All that is kept of a kind: to show, to put in order, to bring up to what is on screen, to call otherwise, to drop.
 */
final class KeptSheet extends VBox {
    private final String words;
    private final Kept model;
    private final Messages messages;
    private final Consumer<String> rename;
    private final Runnable close;
    private final VBox lines = new VBox();

    /**
     * @param words   where what it says stands in the messages
     * @param rename  asks for another name
     */
    KeptSheet(String words, Kept model, Messages messages, Consumer<String> rename, Runnable close) {
        this.words = words;
        this.model = model;
        this.messages = messages;
        this.rename = rename;
        this.close = close;
        setId(words + "-sheet");
        getStyleClass().addAll("dialog-sheet", "views-sheet");
        lines.getStyleClass().add("view-lines");
        Button done = new Button(messages.get("views.done"));
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(messages.get(words + ".title"), "sheet-title"), lines, foot);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Attachment.whileShown(this, () -> model.kept().subscribe(kept -> show(model.names())));
    }

    private void show(List<String> names) {
        lines.getChildren().setAll(names.stream().map(this::line).toList());
        if (names.isEmpty()) {
            lines.getChildren().add(Texts.wrapped(messages.get(words + ".none"), "muted"));
        }
    }

    private Node line(String name) {
        Hyperlink show = new Hyperlink(name);
        show.setAccessibleText(messages.get(words + ".show", name));
        show.setOnAction(event -> {
            close.run();
            model.open(name);
        });
        Label now = Texts.label(model.shown().filter(name::equals).map(one -> messages.get(words + ".now")).orElse(""),
                "small-muted");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox line = new HBox(show, now, spring);
        if (model.isOrdered()) {
            int at = model.names().indexOf(name);
            Button up = icon(Feather.ARROW_UP, words + ".up", name, () -> move(name, -1));
            up.setDisable(at == 0);
            Button down = icon(Feather.ARROW_DOWN, words + ".down", name, () -> move(name, 1));
            down.setDisable(at == model.names().size() - 1);
            line.getChildren().addAll(up, down);
        }
        line.getChildren().addAll(
                icon(Feather.REFRESH_CW, words + ".update", name, () -> model.keep(name)),
                icon(Feather.EDIT_2, words + ".rename", name, () -> rename.accept(name)),
                icon(Feather.TRASH_2, words + ".drop", name, () -> model.drop(name)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("view-line");
        return line;
    }

    /** Moves it, and leaves the focus on the button that did it, so that it can be pressed again. */
    private void move(String name, int places) {
        model.move(name, places);
        HBox line = (HBox) lines.getChildren().get(model.names().indexOf(name));
        String wanted = words + (places < 0 ? "-up" : "-down");
        line.getChildren().stream().filter(node -> node.getStyleClass().contains(wanted)).findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Button icon(Feather icon, String key, String name, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", key.replace('.', '-'));
        button.setAccessibleText(messages.get(key, name));
        button.setTooltip(new Tooltip(messages.get(key, name)));
        button.setOnAction(event -> action.run());
        return button;
    }
}
