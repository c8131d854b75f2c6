package org.rejoinder.ui.views;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
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
    private static final String UP = ".up";
    private static final String DOWN = ".down";
    private static final String UPDATE = ".update";
    private static final String RENAME = ".rename";
    private static final String DROP = ".drop";
    private final String words;
    private final Kept model;
    private final Messages messages;
    private final Consumer<String> rename;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final Button done;

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
        done = new Button(messages.get("views.done"));
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
            Button up = icon(Feather.ARROW_UP, UP, name, () -> model.move(name, -1));
            up.setDisable(at == 0);
            Button down = icon(Feather.ARROW_DOWN, DOWN, name, () -> model.move(name, 1));
            down.setDisable(at == model.names().size() - 1);
            line.getChildren().addAll(up, down);
        }
        line.getChildren().addAll(
                icon(Feather.REFRESH_CW, UPDATE, name, () -> model.keep(name)),
                icon(Feather.EDIT_2, RENAME, name, () -> rename.accept(name)),
                icon(Feather.TRASH_2, DROP, name, () -> model.drop(name)));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("view-line");
        return line;
    }

    private Button icon(Feather icon, String what, String name, Runnable action) {
        String key = words + what;
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("icon-button", style(what));
        button.setAccessibleText(messages.get(key, name));
        button.setTooltip(new Tooltip(messages.get(key, name)));
        button.setOnAction(event -> {
            int at = model.names().indexOf(name);
            boolean seen = button.isFocusVisible();
            action.run();
            if (getScene() != null) {
                int now = model.names().indexOf(name);
                focus(now < 0 ? at : now, what, seen);
            }
        });
        return button;
    }

    /** Gives the focus to the button with which that was called otherwise, so that the next key goes on from there. */
    void focusOnRenamed(String name) {
        focus(model.names().indexOf(name), RENAME, true);
    }

    /**
     * Leaves the focus where the next key goes on: on the same button of the line, which is another object now; on the
     * button at the foot where no line is left.
     *
     * @param seen  whether the focus is drawn, as it is behind a key
     */
    private void focus(int at, String what, boolean seen) {
        List<String> names = model.names();
        if (names.isEmpty()) {
            done.requestFocus();
            return;
        }
        List<Node> parts = ((HBox) lines.getChildren().get(Math.clamp(at, 0, names.size() - 1))).getChildren();
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).getStyleClass().contains(style(what))) {
                if (seen) {
                    parts.get(i - 1).requestFocusTraversal(TraversalDirection.NEXT);
                } else {
                    parts.get(i).requestFocus();
                }
            }
        }
    }

    private String style(String what) {
        return words + what.replace('.', '-');
    }
}
