package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Actors as chips, with a field to find more by typing. Arrows choose, Enter takes, Backspace drops the last. */
final class ActorField extends VBox {
    private static final int MOST = 5;
    private static final double ROW = 28;
    /** Stands for an actor that is still to be made. */
    private static final String NEW = "";

    /**
     * Something that can be picked.
     *
     * @param id  of the actor
     */
    record Choice(String id, String name, String note) {}

    private final Messages messages;
    private final Function<String, List<Choice>> search;
    private final Function<String, Choice> maker;
    private final Consumer<List<String>> onChange;
    private final List<Choice> chosen = new ArrayList<>();
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();

    /** @param maker  makes an actor of a name that no actor has yet */
    ActorField(Messages messages, List<Choice> first, Function<String, List<Choice>> search,
            Function<String, Choice> maker, Consumer<List<String>> onChange) {
        this.messages = messages;
        this.search = search;
        this.maker = maker;
        this.onChange = onChange;
        chosen.addAll(first);
        getStyleClass().add("actor-field");
        chips.getStyleClass().add("actor-chips");
        field.setPromptText(messages.get("edit.actor.prompt"));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("actor-list");
        list.setCellFactory(view -> new Cell());
        getChildren().addAll(chips, field, list);
        Presence.set(list, false);
        showChips();
    }

    TextField field() {
        return field;
    }

    private void find(String typed) {
        List<String> without = chosen.stream().map(Choice::id).toList();
        List<Choice> found = typed.isBlank() ? new ArrayList<>() : new ArrayList<>(search.apply(typed.strip()).stream()
                .filter(choice -> !without.contains(choice.id())).limit(MOST).toList());
        if (!typed.isBlank() && found.stream().noneMatch(choice -> choice.name().equalsIgnoreCase(typed.strip()))) {
            found.add(new Choice(NEW, typed.strip(), messages.get("edit.actor.new")));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setMinHeight(found.size() * ROW + 10);
        list.setPrefHeight(found.size() * ROW + 10);
        Presence.set(list, !found.isEmpty());
    }

    private void key(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        if (event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !chosen.isEmpty()) {
            drop(chosen.getLast());
        } else if (!list.isVisible()) {
            return;
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().select(Math.min(now + 1, list.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().select(Math.max(now - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            take(list.getSelectionModel().getSelectedItem());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void take(Choice choice) {
        if (choice != null) {
            chosen.add(choice.id().equals(NEW) ? maker.apply(choice.name()) : choice);
            field.clear();
            changed();
        }
    }

    private void drop(Choice choice) {
        chosen.remove(choice);
        changed();
    }

    private void changed() {
        showChips();
        onChange.accept(chosen.stream().map(Choice::id).toList());
    }

    private void showChips() {
        // The row stays where nobody is left, lest the field below it move from under the pointer.
        chips.getChildren()
                .setAll(chosen.isEmpty() ? List.of(Texts.label(messages.get("edit.actor.nobody"), "chip-none"))
                : chosen.stream().map(this::chip).toList());
    }

    private Node chip(Choice choice) {
        Button drop = new Button(null, new FontIcon(Feather.X));
        drop.getStyleClass().add("chip-drop");
        drop.setAccessibleText(messages.get("edit.actor.drop", choice.name()));
        drop.setOnAction(event -> {
            drop(choice);
            field.requestFocus();
        });
        HBox chip = new HBox(Texts.label(choice.name(), "chip-name"), drop);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().add("chip");
        return chip;
    }

    private final class Cell extends ListCell<Choice> {
        Cell() {
            setPrefWidth(0);
            setOnMousePressed(event -> take(getItem()));
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            HBox line =
                    new HBox(8, Texts.label(choice.name(), "choice-name"), Texts.label(choice.note(), "small-muted"));
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
