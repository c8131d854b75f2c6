package org.rejoinder.ui.palette;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.palette.PaletteModel.Found;
import org.rejoinder.ui.words.Messages;

/** A field to type into and what fits below it. Arrows choose, Enter does it. */
public final class PaletteSheet extends VBox {
    private static final double ROW = 36;
    private static final int MOST_ROWS = 11;
    private static final int PAGE = 8;
    private static final double PADDING = 22;

    private final PaletteModel model;
    private final Runnable onClose;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Found> list = new ListView<>();

    public PaletteSheet(PaletteModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.onClose = onClose;
        getStyleClass().addAll("palette");
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.get("palette.prompt"));
        field.setAccessibleText(messages.get("palette.prompt"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.setAccessibleText(messages.get("palette.found"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Texts.label(messages.get("palette.nothing"), "muted"));
        list.setCellFactory(view -> new PaletteCell(this::run));
        list.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        getChildren().addAll(field, list);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
    }

    /** Where typing goes. */
    public TextField field() {
        return field;
    }

    private void find(String typed) {
        list.getItems().setAll(model.find(typed));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 2, MOST_ROWS) * ROW + PADDING);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> {
                Found chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) {
                    run(chosen);
                }
            }
            default -> {
                if (event.getCode() != KeyCode.TAB) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = by == 1 && now == last ? 0 : by == -1 && now <= 0 ? last
                : Math.clamp(now + (long) by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - MOST_ROWS / 2));
    }

    private void run(Found found) {
        onClose.run();
        model.run(found.entry());
    }

    /** The focus stays in the field, so that is where a screen reader hears what is chosen. */
    private void tell(Found found) {
        field.setAccessibleHelp(found == null ? "" : found.entry().title() + " " + found.entry().key());
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
    }
}
