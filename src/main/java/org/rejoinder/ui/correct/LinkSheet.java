package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.LinkModel.Purpose;
import org.rejoinder.ui.look.Segments;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.statement.StatementCell;
import org.rejoinder.ui.words.Wording;

/** Asks for the other statement, by typing or from the likeliest, and for a link how the answer answers. */
public final class LinkSheet extends VBox {
    private static final double ROW = 54;

    private final LinkModel model;
    private final CaseIndex index;
    private final Wording wording;
    private final TextField field = new TextField();
    private final ListView<Utterance> list = new ListView<>();
    private final Segments types = new Segments();
    private final BiConsumer<Utterance, LinkType> onTaken;
    private Optional<LinkType> chosen = Optional.empty();

    /** @param onTaken  told which statement was taken, and how the answer answers */
    public LinkSheet(LinkModel model, CaseIndex index, Wording wording, BiConsumer<Utterance, LinkType> onTaken,
            Runnable onClose) {
        this.model = model;
        this.index = index;
        this.wording = wording;
        this.onTaken = onTaken;
        getStyleClass().addAll("dialog-sheet", "link-sheet");
        setId("link-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("link-field");
        field.setPromptText(get("link.prompt"));
        field.setAccessibleText(get("link.prompt"));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("link-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(6 * ROW + 8);
        list.setPlaceholder(Texts.label(get("link.nothing"), "muted"));
        list.getStyleClass().add("choice-list");
        list.setCellFactory(view -> cell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::suggest);
        getChildren().addAll(Texts.label(wording.messages().of("link.title", model.purpose()), "sheet-title"),
                Texts.wrapped(line(model.one()), "muted"), field, list);
        if (model.purpose() != Purpose.SAME) {
            getChildren().add(typeLine());
        }
        getChildren().add(buttons(onClose));
    }

    /** Where typing goes. */
    public Node field() {
        return field;
    }

    /** Chooses the other statement, by its id; the answer's kind is what is to be settled then. */
    public void choose(String other) {
        index.utterance(other).ifPresent(one -> {
            if (!list.getItems().contains(one)) {
                list.getItems().addFirst(one);
            }
            list.getSelectionModel().select(one);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private String line(Utterance utterance) {
        return get("link.line", wording.messages().of("stance", index.stance(utterance)),
                wording.names().speakers(index.speakers(utterance)), wording.dates().said(utterance.said()));
    }

    private Node typeLine() {
        List<ToggleButton> buttons = new ArrayList<>();
        for (LinkType type : LinkType.values()) {
            ToggleButton button = new ToggleButton(wording.messages().of("link", type));
            button.setUserData(type);
            button.setOnAction(event -> choose(type));
            buttons.add(button);
        }
        types.show(buttons);
        types.setAccessibleText(get("link.how"));
        suggest(list.getSelectionModel().getSelectedItem());
        Label how = Texts.label(get("link.how"), "muted");
        how.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(12, how, types);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void choose(LinkType type) {
        chosen = Optional.of(type);
        types.getButtons().forEach(button -> button.setSelected(button.getUserData() == type));
    }

    private void suggest(Utterance other) {
        if (other != null && model.purpose() != Purpose.SAME) {
            choose(model.suggested(other));
        }
    }

    private Node buttons(Runnable onClose) {
        Button take = new Button(wording.messages().of("link.take", model.purpose()));
        take.setId("link-take");
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        take.setOnAction(event -> take());
        Button cancel = new Button(get("edit.cancel"));
        cancel.setOnAction(event -> onClose.run());
        HBox buttons = new HBox(cancel, take);
        buttons.getStyleClass().add("sheet-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void take() {
        Utterance other = list.getSelectionModel().getSelectedItem();
        if (other != null) {
            onTaken.accept(other, chosen.orElse(LinkType.DENIES));
        }
    }

    private void find(String typed) {
        list.getItems().setAll(model.find(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            int next = Math.clamp(now + (event.getCode() == KeyCode.DOWN ? 1L : -1L), 0, list.getItems().size() - 1);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take();
            event.consume();
        }
    }

    private ListCell<Utterance> cell() {
        StatementCell cell = new StatementCell(() -> index, wording);
        cell.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && cell.getItem() != null) {
                take();
            }
        });
        return cell;
    }
}
