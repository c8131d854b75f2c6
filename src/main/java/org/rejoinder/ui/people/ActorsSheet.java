package org.rejoinder.ui.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.rejoinder.casefile.TypedForm;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.BookList;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.FieldGrid;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.look.TypedBar;
import org.rejoinder.ui.state.TypedFields;
import org.rejoinder.ui.state.Unfinished;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.statement.StatementCell;
import org.rejoinder.ui.words.Wording;

/** All actors at the left; at the right who the chosen one is, with whom it is one, and what is said by or about it. */
public final class ActorsSheet extends VBox {
    private static final double ROW = 46;
    /** Letters within so many milliseconds of one another make one word. */
    private static final int TYPING = 1500;
    private static final int MOST_SIDES = 4;

    private final ActorsModel model;
    private final Wording wording;
    private final BookList<Actor> book;
    private final TextField name = new TextField();
    private final TextField side = new TextField();
    private final FlowPane sides = new FlowPane(10, 2);
    private final TextField role = new TextField();
    private final TextField organisation = new TextField();
    private final TextField note = new TextField();
    private final ComboBox<ActorType> type = new ComboBox<>();
    private final PrefixSelectionComboBox<Actor> other = new PrefixSelectionComboBox<>();
    private final TextField splitName = new TextField();
    private final ListView<Utterance> statements = new ListView<>();
    private final Label problem = Texts.wrapped("", "fact-warning");
    private final VBox form;
    private final TypedFields typed;

    /** @param unfinished  keeps what is typed and not saved */
    public ActorsSheet(ActorsModel model, Workspace workspace, Unfinished unfinished, Wording wording,
            Runnable onClose) {
        this.model = model;
        this.wording = wording;
        StringProperty kind = new SimpleStringProperty();
        kind.bindBidirectional(type.valueProperty(), constants());
        typed = new TypedFields(unfinished, TypedForm.Kind.ACTOR)
                .field("name", name.textProperty()).field("side", side.textProperty())
                .field("role", role.textProperty()).field("organisation", organisation.textProperty())
                .field("note", note.textProperty()).field("type", kind)
                .field("split", splitName.textProperty());
        getStyleClass().addAll("dialog-sheet", "actors-sheet");
        setId("actors-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        form = form();
        book = new BookList<>("actors",
                new BookList.Words(get("actors.title"), get("actors.search"), get("actors.none")),
                new BookList.Book<>(Actor::id, Actor::name, this::line, model::find), 270, actor ->
                show(actor.orElse(null)));
        HBox columns = new HBox(24, book, form);
        HBox.setHgrow(form, Priority.ALWAYS);
        Button close = new Button(get("people.close"));
        close.setId("actors-close");
        close.setOnAction(event -> onClose.run());
        HBox buttons = new HBox(close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(Texts.label(get("actors.title"), "sheet-title"), columns, buttons);
        Attachment.whileShown(this, () -> workspace.index().subscribe(index -> book.refresh(true)));
    }

    /** Where typing goes. */
    public Node field() {
        return book.search();
    }

    /** Chooses an actor, by its id. */
    public void choose(String actor) {
        book.choose(actor);
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private VBox form() {
        FieldGrid fields = new FieldGrid(this::save);
        fields.field(get("actors.name"), name, "actor-name");
        fields.field(get("actors.side"), side, "actor-side");
        sides.setId("actor-sides");
        Presence.set(sides, false);
        side.textProperty().subscribe((was, now) -> offerSides());
        fields.below(sides);
        fields.field(get("actors.role"), role, "actor-role");
        fields.field(get("actors.organisation"), organisation, "actor-organisation");
        fields.field(get("actors.note"), note, "actor-note");
        type.setId("actor-type");
        type.getItems().setAll(ActorType.values());
        type.setConverter(types());
        Label kind = Texts.label(get("actors.type"), "edit-key");
        kind.setLabelFor(type);
        Button save = button("actors.save", "actor-save", this::save);
        save.getStyleClass().add("primary");
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        fields.addRow(fields.getRowCount(), kind, new HBox(8, type, save,
                new TypedBar(get("typed.not-saved"), get("typed.drop"), typed.typed(), typed::drop)));
        fields.below(problem);
        other.setId("actor-other");
        other.setAccessibleText(get("actors.merge.prompt"));
        other.setPromptText(get("actors.merge.prompt"));
        other.setMaxWidth(Double.MAX_VALUE);
        other.setConverter(names());
        other.setTypingDelay(TYPING);
        other.setLookup((box, typed) -> withWord(other.getItems(), typed));
        HBox.setHgrow(other, Priority.ALWAYS);
        Button merging = button("actors.merge.button", "actor-merge", this::merge);
        merging.disableProperty().bind(other.valueProperty().isNull());
        HBox merge = new HBox(8, other, merging);
        splitName.setPromptText(get("actors.split.prompt"));
        splitName.setId("actor-split-name");
        splitName.setAccessibleText(get("actors.split.prompt"));
        HBox.setHgrow(splitName, Priority.ALWAYS);
        Button splitting = button("actors.split.button", "actor-split", this::split);
        splitting.disableProperty().bind(splitName.textProperty().map(String::isBlank)
                .flatMap(blank ->
                Bindings.isEmpty(statements.getSelectionModel().getSelectedItems()).map(none -> none || blank)));
        HBox split = new HBox(8, splitName, splitting);
        statements.setId("actor-statements");
        statements.setAccessibleText(get("actors.split"));
        statements.setFixedCellSize(ROW);
        statements.getStyleClass().add("choice-list");
        statements.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        statements.setCellFactory(view -> new StatementCell(model::index, wording));
        statements.setPrefHeight(3 * ROW + 10);
        statements.setMinHeight(ROW + 4);
        VBox box = new VBox(8, fields, heading("actors.merge"), merge, heading("actors.split"), statements, split);
        box.getStyleClass().add("field-line");
        box.setPrefWidth(480);
        return box;
    }

    /**
     * The first whose name begins so, else the first of whose words one does: a long list is gone through by typing.
     * The box passes on letters, digits and spaces only, so nothing else counts in a name.
     */
    static Optional<Actor> withWord(List<Actor> actors, String typed) {
        String begin = typeable(typed.strip());
        return actors.stream().filter(actor -> typeable(actor.name()).startsWith(begin)).findFirst()
                .or(() -> actors.stream().filter(actor -> (" " + typeable(actor.name())).contains(" " + begin))
                        .findFirst());
    }

    private static String typeable(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
    }

    private Label heading(String key) {
        return Texts.wrapped(get(key), "edit-key", "actors-heading");
    }

    private Button button(String key, String id, Runnable task) {
        return Buttons.of(get(key), id, task);
    }

    private StringConverter<ActorType> types() {
        return new StringConverter<>() {
            @Override
            public String toString(ActorType one) {
                return one == null ? "" : wording.messages().of("actor-type", one);
            }

            @Override
            public ActorType fromString(String text) {
                return null;
            }
        };
    }

    private static StringConverter<ActorType> constants() {
        return new StringConverter<>() {
            @Override
            public String toString(ActorType one) {
                return one == null ? "" : one.name();
            }

            @Override
            public ActorType fromString(String text) {
                return Arrays.stream(ActorType.values()).filter(one -> one.name().equals(text)).findFirst()
                        .orElse(null);
            }
        };
    }

    private StringConverter<Actor> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Actor actor) {
                return actor == null ? "" : actor.side().map(Sides::name).filter(side -> !side.equals(actor.name()))
                        .map(side -> get("actors.of-side", actor.name(), side)).orElse(actor.name());
            }

            @Override
            public Actor fromString(String text) {
                return null;
            }
        };
    }

    private Optional<Actor> chosen() {
        return book.chosen();
    }

    private void show(Actor actor) {
        form.setDisable(actor == null);
        problem.setText("");
        typed.show(Optional.ofNullable(actor).map(Actor::id), () -> fill(actor));
        statements.getItems().setAll(actor == null ? List.of() : model.statements(actor.id()));
        other.setItems(FXCollections.observableArrayList(
                model.find("").stream().filter(one -> !one.equals(actor)).toList()));
        other.setValue(null);
    }

    /** The fields with what stands. */
    private void fill(Actor actor) {
        name.setText(of(actor, Actor::name));
        side.setText(of(actor, one -> one.side().map(Sides::name).orElse("")));
        role.setText(of(actor, one -> one.role().orElse("")));
        organisation.setText(of(actor, one -> one.organisation().orElse("")));
        note.setText(of(actor, one -> model.note(one.id())));
        type.setValue(actor == null ? null : actor.type());
        splitName.clear();
    }

    private String line(Actor actor) {
        return get("actors.line", actor.side().map(Sides::name).orElseGet(() -> get("actors.no-side")),
                model.statements(actor.id()).size());
    }

    private static String of(Actor actor, Function<Actor, String> text) {
        return actor == null ? "" : text.apply(actor);
    }

    /** What the letters typed may be meant for; nothing where a name stands there in full. */
    private void offerSides() {
        List<String> names = model.sides(side.getText(), MOST_SIDES);
        boolean meant = side.isFocused()
                && names.stream().noneMatch(name -> name.equalsIgnoreCase(side.getText().strip()));
        sides.getChildren().setAll(names.stream().map(this::offer).toList());
        Presence.set(sides, meant && !names.isEmpty());
    }

    private Hyperlink offer(String name) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(event -> {
            side.setText(name);
            side.requestFocus();
            side.end();
            Presence.set(sides, false);
        });
        return link;
    }

    private void save() {
        Optional<String> code = model.side(side.getText());
        if (code.isEmpty() && !side.getText().isBlank()) {
            problem.setText(get("actors.side.unknown"));
        } else {
            ActorsModel.Form form = new ActorsModel.Form(name.getText(), code, role.getText(), organisation.getText(),
                    type.getValue(), note.getText());
            chosen().filter(actor -> model.save(actor, form)).ifPresent(actor -> saved());
        }
    }

    /** What was typed to split the actor is not saved with it. */
    private void saved() {
        String split = splitName.getText();
        typed.drop();
        splitName.setText(split);
    }

    private void merge() {
        Actor into = other.getValue();
        if (into != null) {
            chosen().ifPresent(actor -> {
                model.merge(actor.id(), into.id());
                choose(into.id());
            });
        }
    }

    private void split() {
        chosen().ifPresent(actor -> model.split(actor.id(), splitName.getText(),
                List.copyOf(statements.getSelectionModel().getSelectedItems())));
        splitName.clear();
    }
}
