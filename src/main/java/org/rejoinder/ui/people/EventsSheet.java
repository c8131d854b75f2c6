package org.rejoinder.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.model.Event;
import org.rejoinder.model.Said;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.correct.RangeEntry;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.BookList;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.FieldGrid;
import org.rejoinder.ui.look.FlagRow;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.look.TypedBar;
import org.rejoinder.ui.state.TypedFields;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.StatementCell;
import org.rejoinder.ui.words.Wording;

/** All events at the left; at the right what the chosen one is called, when it was, and what is said about it. */
public final class EventsSheet extends VBox {
    private static final double ROW = 46;
    /** In place of the id of an event that is still to be made. */
    public static final String NEW = "new";

    private final EventsModel model;
    private final RangeEntry dates;
    private final Wording wording;
    private final BookList<Event> book;
    private final TextField name = new TextField();
    private final TextField when = new TextField();
    private final TextField note = new TextField();
    private final FlagRow colour;
    private final Label read = Texts.wrapped("", "small-muted");
    private final TextField find = new TextField();
    private final ListView<Utterance> statements = new ListView<>();
    private final Button save;
    private final Button remove;
    private final Button takeOut;
    private final Button put;
    private final TypedFields typed;
    private boolean adding;

    /**
     * @param unfinished  keeps what is typed and not saved
     * @param dates  reads dates as people type them
     * @param goTo   shows an utterance, by its id
     */
    public EventsSheet(EventsModel model, Workspace workspace, Unfinished unfinished, RangeEntry dates,
            Wording wording, Consumer<String> goTo, Runnable onClose) {
        this.model = model;
        this.dates = dates;
        this.wording = wording;
        getStyleClass().addAll("dialog-sheet", "actors-sheet", "events-sheet");
        setId("events-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        colour = new FlagRow(wording.messages(), flag -> { });
        colour.setId("event-colour");
        typed = new TypedFields(unfinished, TypedForm.Kind.EVENT)
                .field("name", name.textProperty()).field("when", when.textProperty())
                .field("note", note.textProperty()).field("colour", colour.name());
        save = button("events.save", "event-save", this::save);
        save.getStyleClass().add("primary");
        remove = button("events.remove", "event-remove", () -> chosen().ifPresent(model::remove));
        takeOut = button("events.take-out", "event-take-out", () -> chosen().ifPresent(event ->
                model.detach(event, marked())));
        put = button("events.put", "event-put", () -> chosen().ifPresent(event -> {
            model.attach(event, find.getText().isBlank() ? model.picked() : marked());
            find.clear();
        }));
        Button show = button("events.show", "event-show", () -> marked().stream().findFirst().ifPresent(one -> {
            onClose.run();
            goTo.accept(one.id());
        }));
        book = new BookList<>("events",
                new BookList.Words(get("events.title"), get("events.search"), get("events.none")),
                new BookList.Book<>(Event::id, Event::name, this::line, model::find), 270, this::choice);
        Node form = form(show);
        HBox columns = new HBox(24, left(), form);
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox buttons = new HBox(button("people.close", "events-close", onClose));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(get("events.title"), "sheet-title"), columns, buttons);
        Attachment.whileShown(this, () -> workspace.index().subscribe(index -> book.refresh(!adding)));
    }

    /** Where typing goes. */
    public Node field() {
        return book.search();
    }

    /** Chooses an event, by its id. */
    public void choose(String event) {
        book.choose(event);
    }

    /** Begins a new event, about what is picked in the window. */
    public void begin() {
        adding = true;
        book.list().getSelectionModel().clearSelection();
        show(null);
        name.requestFocus();
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Button button(String key, String id, Runnable task) {
        return Buttons.of(get(key), id, task);
    }

    private Node left() {
        book.list().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove.fire();
                event.consume();
            }
        });
        book.getChildren().add(button("events.add", "event-add", this::begin));
        return book;
    }

    private Node form(Button show) {
        FieldGrid fields = new FieldGrid(this::save);
        fields.field(get("events.name"), name, "event-name");
        fields.field(get("events.when"), when, "event-when");
        when.setPromptText(get("edit.said.prompt", wording.dates().examples()));
        when.textProperty().subscribe(text -> readDate());
        fields.below(read);
        fields.field(get("events.note"), note, "event-note");
        fields.addRow(fields.getRowCount(), Texts.label(get("events.colour"), "edit-key"), colour);
        fields.below(new VBox(6, new HBox(8, save, remove),
                new TypedBar(get("typed.not-saved"), get("typed.drop"), typed.typed(), typed::drop)));
        find.setId("event-find");
        find.setPromptText(get("events.find"));
        find.setAccessibleText(get("events.find"));
        find.textProperty().subscribe((was, now) -> showStatements());
        statements.setId("event-statements");
        statements.setAccessibleText(get("events.statements"));
        statements.setFixedCellSize(ROW);
        statements.getStyleClass().add("choice-list");
        statements.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        statements.setCellFactory(view -> new StatementCell(model::index, wording));
        statements.setPrefHeight(4 * ROW + 10);
        statements.setMinHeight(ROW);
        statements.getSelectionModel().selectedItemProperty().subscribe(one -> able());
        VBox.setVgrow(statements, Priority.ALWAYS);
        VBox form = new VBox(8, fields, Texts.wrapped(get("events.statements"), "edit-key", "actors-heading"),
                find, statements, new HBox(8, show, takeOut, put));
        form.getStyleClass().add("field-line");
        form.setPrefWidth(500);
        return form;
    }

    private String line(Event event) {
        return get("events.line", wording.dates().said(Optional.of(event.when())), event.utterances().size());
    }

    private Optional<Event> chosen() {
        return adding ? Optional.empty() : book.chosen();
    }

    private List<Utterance> marked() {
        return List.copyOf(statements.getSelectionModel().getSelectedItems());
    }

    private void choice(Optional<Event> event) {
        if (event.isPresent()) {
            adding = false;
        }
        show(event.orElse(null));
    }

    private void show(Event event) {
        typed.show(adding ? Optional.of(NEW) : Optional.ofNullable(event).map(Event::id), () -> fill(event));
        List.of(name, when, note, colour, find, statements).forEach(node -> node.setDisable(event == null && !adding));
        save.setText(get(adding ? "events.create" : "events.save"));
        showStatements();
    }

    /** The fields with what stands, or with what a new event begins with. */
    private void fill(Event event) {
        Optional<Said> first = adding
                ? model.picked().stream().flatMap(one -> one.said().stream()).findFirst()
                : Optional.ofNullable(event).map(Event::when);
        name.setText(event == null ? "" : event.name());
        when.setText(first.map(said -> wording.dates().said(Optional.of(said))).orElse(""));
        note.setText(event == null ? "" : model.note(event.id()));
        colour.choose(Optional.ofNullable(event).flatMap(Event::colour));
    }

    private void showStatements() {
        boolean search = !find.getText().isBlank();
        statements.getItems().setAll(adding ? model.picked() : chosen().map(event -> search
                ? model.others(event, find.getText()) : model.statements(event)).orElse(List.of()));
        statements.setPlaceholder(Texts.wrapped(get(search ? "link.nothing" : "events.no-statements"), "muted"));
        if (search) {
            statements.getSelectionModel().selectFirst();
        }
        able();
    }

    private void able() {
        boolean search = !find.getText().isBlank();
        put.setText(search ? get("events.put") : get("events.put-picked", model.picked().size()));
        put.setDisable(chosen().isEmpty() || (search ? marked() : notIn(model.picked())).isEmpty());
        takeOut.setDisable(chosen().isEmpty() || search || marked().isEmpty());
        remove.setDisable(chosen().isEmpty());
        save.setDisable(!adding && chosen().isEmpty());
    }

    private List<Utterance> notIn(List<Utterance> some) {
        Predicate<Utterance> inside = one ->
                chosen().filter(event -> event.utterances().contains(one.id())).isPresent();
        return some.stream().filter(inside.negate()).toList();
    }

    private Optional<Said> date() {
        return dates.read(when.getText(), "");
    }

    private void readDate() {
        read.setText(when.getText().isBlank() ? get("events.when.needed", wording.dates().examples()) : date()
                .map(said -> get("edit.said.read", wording.dates().said(Optional.of(said))))
                .orElseGet(() -> get("events.when.unread", wording.dates().examples())));
    }

    private void save() {
        Optional<Said> date = date();
        if (adding && date.isPresent() && !name.getText().isBlank()) {
            model.add(name.getText(), date.get(), note.getText(), colour.chosen()).ifPresent(id -> {
                typed.drop();
                adding = false;
                choose(id);
            });
        } else if (adding) {
            (name.getText().isBlank() ? name : when).requestFocus();
        } else if (date.isPresent()) {
            chosen().filter(event -> model.save(event, name.getText(), date, note.getText(), colour.chosen()))
                    .ifPresent(event -> typed.drop());
        }
    }
}
