package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/**
 * Actors as chips, with a field to find more by typing. What is found lies over what stands below; the arrows go through
 * it, Enter takes what is marked with it. Backspace drops the last chip. While the pointer is among the chips, and below
 * them as long as the field is shown, nothing moves because one was dropped.
 */
final class ActorField extends VBox {
    private static final int MOST = 5;
    private static final double ROW = 28;
    private static final double FRAME = 10;
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
        chips.setOnMouseExited(event -> showChips());
        field.setPromptText(messages.get("edit.actor.prompt"));
        field.textProperty().subscribe(typed -> find());
        field.focusedProperty().subscribe(focused -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.getStyleClass().add("actor-list");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> list.refresh());
        list.setManaged(false);
        list.setVisible(false);
        getChildren().addAll(chips, field, list);
        showChips();
    }

    TextField field() {
        return field;
    }

    /** What was found, which is there while there is something to take. */
    Node list() {
        return list;
    }

    /**
     * Takes what was typed where it is the name of somebody. Else it waits for the analyst to say who is meant.
     *
     * @return false where it waits
     */
    boolean settle() {
        String typed = field.getText().strip();
        if (!typed.isEmpty()) {
            field.requestFocus();
            list.getItems().stream().filter(choice -> isCalled(choice, typed) && !choice.id().equals(NEW)).findFirst()
                    .ifPresent(this::take);
        }
        return field.getText().isBlank();
    }

    private static boolean isCalled(Choice choice, String name) {
        return choice.name().equalsIgnoreCase(name);
    }

    private void find() {
        String typed = field.isFocused() ? field.getText().strip() : "";
        List<String> without = chosen.stream().map(Choice::id).toList();
        List<Choice> found = typed.isEmpty() ? new ArrayList<>() : new ArrayList<>(search.apply(typed).stream()
                .filter(choice -> !without.contains(choice.id())).limit(MOST).toList());
        if (!typed.isEmpty() && found.stream().noneMatch(choice -> isCalled(choice, typed))) {
            found.add(new Choice(NEW, typed, messages.get("edit.actor.new")));
        }
        list.getItems().setAll(found);
        list.getSelectionModel().clearSelection();
        list.setVisible(!found.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = field.getBoundsInParent().getMaxY() + getSpacing();
        list.resizeRelocate(field.getLayoutX(), top, field.getWidth(), list.getItems().size() * ROW + FRAME);
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
            take(list.getItems().get(entered()));
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else {
            return;
        }
        event.consume();
    }

    /** The place of what Enter takes: what the arrows went to, and the likeliest before any. */
    private int entered() {
        return Math.max(0, list.getSelectionModel().getSelectedIndex());
    }

    private void take(Choice choice) {
        if (choice != null) {
            chosen.add(choice.id().equals(NEW) ? maker.apply(choice.name()) : choice);
            field.clear();
            field.requestFocus();
            showChips();
            tell();
        }
    }

    /** What stands below stays where it is, and beside it a gap as long as the pointer is there. */
    private void drop(Choice choice) {
        chips.setMinHeight(Math.max(chips.getMinHeight(), chips.getHeight()));
        int place = chosen.indexOf(choice);
        chosen.remove(choice);
        if (chips.isHover()) {
            chips.getChildren().stream().filter(Node::isVisible).skip(place).findFirst()
                    .ifPresent(chip -> chip.setVisible(false));
        } else {
            showChips();
        }
        tell();
    }

    private void tell() {
        onChange.accept(chosen.stream().map(Choice::id).toList());
    }

    private void showChips() {
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
            setOnMousePressed(event -> {
                take(getItem());
                event.consume();
            });
        }

        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                return;
            }
            Region spring = new Region();
            HBox.setHgrow(spring, Priority.ALWAYS);
            Label enter = Texts.label(messages.get("edit.actor.enter"), "small-muted");
            enter.setVisible(getIndex() == entered());
            HBox line = new HBox(8, Texts.label(choice.name(), "choice-name"),
                    Texts.label(choice.note(), "small-muted"), spring, enter);
            line.setAlignment(Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
