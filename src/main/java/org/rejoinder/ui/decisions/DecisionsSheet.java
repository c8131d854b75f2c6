package org.rejoinder.ui.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.decisions.DecisionsModel.Entry;
import org.rejoinder.ui.decisions.DecisionsModel.Show;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.Segments;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** The log of the case: to read, to narrow, to write to a file, to go to what it is about, and to take back. */
public final class DecisionsSheet extends VBox {
    private static final double ROW = 50;

    private final DecisionsModel model;
    private final Messages messages;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Map<Show, ToggleButton> tabs = new EnumMap<>(Show.class);
    private final Button show;
    private final Button takeBack;
    private final Button undoTo;
    private Show shown;

    /** What the sheet cannot do itself. */
    public interface Wishes {
        /** Shows an utterance, by its id. */
        void goTo(String utterance);

        /** Writes the log to a file that the analyst chooses. */
        void export();

        void close();
    }

    /** @param first  what is listed at first */
    public DecisionsSheet(DecisionsModel model, Show first, Workspace workspace, Messages messages, Wishes wishes) {
        this.model = model;
        this.messages = messages;
        shown = first;
        getStyleClass().addAll("dialog-sheet", "decisions-sheet");
        setId("decisions-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show = button("decisions.show", "decision-show", () -> chosen().flatMap(model::utterance).ifPresent(id -> {
            wishes.close();
            wishes.goTo(id);
        }));
        takeBack = button("decisions.take-back", "decision-take-back", () -> chosen().ifPresent(model::takeBack));
        undoTo = button("decisions.undo-to", "decision-undo-to", () -> chosen().ifPresent(model::undoTo));
        Button export = button("decisions.export", "decisions-export", wishes::export);
        Button close = button("people.close", "decisions-close", wishes::close);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox buttons = new HBox(8, show, takeBack, undoTo, spring, export, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        list();
        getChildren().addAll(Texts.label(messages.get("decisions.title"), "sheet-title"), head(), list, buttons);
        Attachment.whileShown(this, () -> workspace.index().subscribe(index -> refresh()));
    }

    /** Where typing goes. */
    public Node field() {
        return search;
    }

    private Button button(String key, String id, Runnable task) {
        Button button = Buttons.of(messages.get(key), id, task);
        messages.find(key + ".tip").ifPresent(tip -> button.setTooltip(new Tooltip(tip)));
        return button;
    }

    private Node head() {
        Segments segments = new Segments();
        for (Show each : Show.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setId("decisions-" + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(event -> {
                shown = each;
                refresh();
            });
            tabs.put(each, tab);
        }
        segments.show(List.copyOf(tabs.values()));
        search.setId("decisions-search");
        search.setPromptText(messages.get("decisions.search"));
        search.setAccessibleText(messages.get("decisions.search"));
        search.textProperty().subscribe((was, now) -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox head = new HBox(12, segments, search);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("field-line");
        return head;
    }

    private void list() {
        list.setId("decisions-list");
        list.setAccessibleText(messages.get("decisions.title"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(8 * ROW + 10);
        list.setMinHeight(0);
        list.getStyleClass().add("choice-list");
        list.setCellFactory(view -> new DecisionCell(messages));
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> choose(Optional.ofNullable(entry)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                show.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                takeBack.fire();
                event.consume();
            }
        });
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void choose(Optional<Entry> entry) {
        disable(show, entry, one -> model.utterance(one).isPresent());
        disable(takeBack, entry, model::canTakeBack);
        disable(undoTo, entry, model::canUndoTo);
    }

    private static void disable(Button button, Optional<Entry> entry, Predicate<Entry> can) {
        button.setDisable(entry.filter(can).isEmpty());
    }

    private void refresh() {
        Map<Show, Long> counts = model.counts();
        tabs.forEach((each, tab) -> {
            tab.setText(messages.get("decisions." + each.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    counts.get(each)));
            tab.setSelected(each == shown);
        });
        Optional<Integer> before = chosen().map(entry -> entry.line().number());
        List<Entry> entries = model.entries(shown, search.getText());
        list.setPlaceholder(Texts.wrapped(messages.get(search.getText().isBlank()
                ? "decisions.none." + shown.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                : "decisions.nothing"), "muted"));
        list.getItems().setAll(entries);
        entries.stream().filter(entry -> before.filter(number -> entry.line().number() == number).isPresent())
                .findFirst()
                .or(() -> entries.stream().findFirst()).ifPresent(list.getSelectionModel()::select);
        choose(chosen());
    }
}
