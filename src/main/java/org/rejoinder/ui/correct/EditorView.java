package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Edit;
import org.rejoinder.model.Mark;
import org.rejoinder.model.Said;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;
import org.rejoinder.timeline.Window;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.FlagRow;
import org.rejoinder.ui.look.Segments;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.words.Wording;

/** All that can be changed of a statement, with its source still in sight below. Esc leaves it as it was. */
public final class EditorView extends VBox {
    private static final int CHOICES = 8;
    /** What is found for a field lies over the rows below it. */
    private static final double IN_FRONT = -1;

    private final CorrectionModel model;
    private final CaseIndex index;
    private final Wording wording;
    private final ActorSearch search;
    private final RangeEntry dates;
    private final TextField said = new TextField();
    private final TextField basis = new TextField();
    private final Label reading = Texts.wrapped("", "small-muted");
    private final Label words = Texts.wrapped("", "edit-words");
    private final Button save = new Button();
    private final Node head;
    private final Map<Field, Node> firsts = new EnumMap<>(Field.class);
    private final List<ActorField> people = new ArrayList<>();
    private final List<Edit.AddActor> added = new ArrayList<>();
    /** Fields whose text is more than what is read from it: half a date is no date. */
    private final Map<String, TextInputControl> texts = new LinkedHashMap<>();
    private final Map<String, String> stood = new HashMap<>();
    private Draft draft;
    private Consumer<Node> onReveal = node -> { };
    /** Not before all that was typed before stands in its field again. */
    private boolean tells;

    /**
     * @param home    the period in which dates without a year are looked for
     * @param marked  the stretch that is marked in the source; empty where none is
     */
    public EditorView(CorrectionModel model, CorrectionModel.Editing editing, CaseIndex index, Window home,
            Function<Draft, Optional<Span>> marked, Wording wording) {
        this.model = model;
        this.index = index;
        this.wording = wording;
        draft = model.begun(editing);
        added.addAll(actors(editing.typed().getOrDefault("actors", "")));
        draft = draft.withSpeakers(known(draft.speakers())).withTargets(known(draft.targets()));
        search = new ActorSearch(index);
        dates = new RangeEntry(home, wording.messages().locale());
        getStyleClass().add("editor");
        setId("editor");
        head = makeHead(editing.added());
        row("edit.stance", stances());
        row("edit.kind", kinds());
        actors(Field.SPEAKERS, draft.speakers(), some -> fill(draft.withSpeakers(some)));
        actors(Field.TARGETS, draft.targets(), some -> fill(draft.withTargets(some)));
        row("edit.said", when());
        row("edit.words", words(marked));
        row("edit.flag", flags());
        row("edit.tags", tags());
        row("edit.note", note());
        texts.forEach((field, text) -> {
            stood.put(field, text.getText());
            Optional.ofNullable(editing.typed().get(field)).ifPresent(text::setText);
            text.textProperty().subscribe((before, now) -> fill(draft));
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        head.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Attachment.whileShown(this, () -> model.taken().subscribe(words -> words.ifPresent(this::takeWords)));
    }

    /** Those that the case knows, or that this form makes. */
    private List<String> known(List<String> ids) {
        return ids.stream().filter(id -> index.actor(id).isPresent()
                || added.stream().anyMatch(actor -> actor.actor().equals(id))).toList();
    }

    private static List<Edit.AddActor> actors(String typed) {
        return typed.lines().map(line -> line.split(" ", 2)).filter(parts -> parts.length == 2)
                .map(parts -> actor(parts[0], parts[1])).toList();
    }

    private static Edit.AddActor actor(String id, String name) {
        return new Edit.AddActor(id, name, ActorType.PERSON, Optional.empty());
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Node row(String key, Node node) {
        Label label = Texts.label(get(key), "edit-key");
        label.setLabelFor(node);
        node.setAccessibleText(get(key));
        VBox row = new VBox(label, node);
        row.getStyleClass().add("edit-row");
        getChildren().add(row);
        return row;
    }

    /**
     * Puts the cursor where the correction is to begin; what was filled in before counts again.
     *
     * @return what has the cursor
     */
    public Optional<Node> start(Field first) {
        tells = true;
        fill(draft);
        Optional<Node> begun = Optional.ofNullable(firsts.get(first));
        begun.ifPresent(Node::requestFocus);
        return begun;
    }

    /** @param reveal  brings a part of the form into sight, where the form is scrolled */
    public void revealWith(Consumer<Node> reveal) {
        onReveal = reveal;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !(event.getTarget() instanceof TextField field && field.getParent() instanceof ActorField
                        && !field.getText().isEmpty())) {
            model.cancel();
            event.consume();
        }
    }

    private Node stances() {
        StanceFields stances = new StanceFields(wording.messages(), draft.stance(), draft.second(),
                stance -> fill(draft.withStance(stance)), second -> fill(draft.withSecond(second)));
        firsts.put(Field.STANCE, stances.firstMenu());
        return stances;
    }

    private Node kinds() {
        Segments segments = new Segments();
        List<ToggleButton> buttons = new ArrayList<>();
        for (StatementKind kind : StatementKind.values()) {
            ToggleButton button = new ToggleButton(wording.messages().of("kind", kind));
            button.setSelected(kind == draft.kind());
            button.setOnAction(event -> {
                button.setSelected(true);
                fill(draft.withKind(kind));
            });
            buttons.add(button);
            if (kind == draft.kind()) {
                firsts.put(Field.KIND, button);
            }
        }
        segments.show(buttons);
        return segments;
    }

    private void actors(Field which, List<String> ids, Consumer<List<String>> onChange) {
        List<ActorField.Choice> first = Stream.concat(
                ids.stream().flatMap(id -> index.actor(id).stream()).map(this::choice),
                added.stream().filter(actor -> ids.contains(actor.actor()))
                        .map(actor -> new ActorField.Choice(actor.actor(), actor.name(), ""))).toList();
        ActorField field = new ActorField(wording.messages(), first,
                typed -> search.find(typed, List.of(), CHOICES).stream().map(this::choice)
                .toList(), this::made, onChange);
        field.field().setId("edit-" + which.name().toLowerCase(Locale.ROOT));
        field.field().setAccessibleText(get("edit." + which.name().toLowerCase(Locale.ROOT)));
        firsts.put(which, field.field());
        texts.put(which.name().toLowerCase(Locale.ROOT) + "-text", field.field());
        people.add(field);
        Node row = row("edit." + which.name().toLowerCase(Locale.ROOT), field);
        field.list().visibleProperty().subscribe(open -> {
            row.setViewOrder(open ? IN_FRONT : 0);
            if (open) {
                onReveal.accept(field.list());
            }
        });
    }

    private ActorField.Choice made(String name) {
        Edit.AddActor actor = actor("a-" + UUID.randomUUID(), name);
        added.add(actor);
        return new ActorField.Choice(actor.actor(), name, "");
    }

    private ActorField.Choice choice(Actor actor) {
        return new ActorField.Choice(actor.id(), actor.name(), wording.names().standing(List.of(actor)));
    }

    private Node when() {
        said.setId("edit-said");
        said.setAccessibleText(get("edit.said"));
        said.setText(draft.said().map(known -> wording.dates().said(draft.said())).orElse(""));
        said.setPromptText(get("edit.said.prompt", wording.dates().examples()));
        basis.setId("edit-basis");
        basis.setPromptText(get("edit.basis.prompt"));
        basis.setAccessibleText(get("edit.basis.prompt"));
        firsts.put(Field.SAID, said);
        texts.put("said", said);
        texts.put("basis", basis);
        said.textProperty().subscribe((was, now) -> readDate());
        basis.textProperty().subscribe((was, now) -> readDate());
        reading.managedProperty().bind(reading.textProperty().isNotEmpty());
        return new VBox(6, said, basis, reading);
    }

    private void readDate() {
        Optional<Said> read = dates.read(said.getText(), basis.getText());
        boolean wrong = read.isEmpty() && !said.getText().isBlank();
        fill(draft.withSaid(read));
        reading.setText(wrong ? get("edit.said.unread", wording.dates().examples())
                : get(read.isEmpty() ? "edit.said.none" : "edit.said.read", wording.dates().said(read)));
        reading.getStyleClass().remove("fact-warning");
        if (wrong) {
            reading.getStyleClass().add("fact-warning");
        }
        save.setDisable(wrong);
    }

    private Node flags() {
        FlagRow flags = new FlagRow(wording.messages(), flag -> fill(draft.withMark(draft.mark().withFlag(flag))));
        flags.choose(draft.mark().flag());
        return flags;
    }

    private Node tags() {
        TextField tags = new TextField(String.join(get("list.comma"), draft.mark().tags()));
        tags.setId("edit-tags");
        tags.setPromptText(get("edit.tags.prompt"));
        firsts.put(Field.TAGS, tags);
        texts.put("tags", tags);
        tags.textProperty().subscribe((was, now) -> fill(draft.withMark(new Mark(
                Stream.of(now.split("[,;]")).map(String::strip).filter(tag -> !tag.isEmpty()).toList(),
                draft.mark().flag(), draft.mark().note()))));
        return tags;
    }

    private Node note() {
        TextArea note = new TextArea(draft.mark().note().orElse(""));
        note.setId("edit-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        // Tab goes on, as from any other field; a note needs none.
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) {
                note.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        firsts.put(Field.NOTE, note);
        note.textProperty().subscribe((was, now) -> fill(draft.withMark(draft.mark().withNote(now))));
        return note;
    }

    private Node words(Function<Draft, Optional<Span>> marked) {
        Button take = new Button(get("edit.words.take"));
        take.setId("edit-take-words");
        Label hint = Texts.wrapped(get("edit.words.hint"), "small-muted");
        take.setOnAction(event -> marked.apply(draft).ifPresentOrElse(
                model::setContent, () -> hint.getStyleClass().add("fact-warning")));
        firsts.put(Field.CONTENT, take);
        showWords();
        return new VBox(6, words, take, hint);
    }

    /** A name that was typed and not taken is no speaker yet, and is not passed over. */
    private void save() {
        if (people.stream().allMatch(ActorField::settle)) {
            model.save(draft, added);
        }
    }

    private void fill(Draft next) {
        draft = next;
        if (tells) {
            model.fill(next, typed());
        }
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            if (!text.getText().equals(stood.get(field))) {
                typed.put(field, text.getText());
            }
        });
        String actors = added.stream()
                .filter(actor -> draft.speakers().contains(actor.actor()) || draft.targets().contains(actor.actor()))
                .map(actor -> actor.actor() + " " + actor.name()).collect(Collectors.joining("\n"));
        if (!actors.isEmpty()) {
            typed.put("actors", actors);
        }
        return typed;
    }

    private void takeWords(Span span) {
        fill(draft.withContent(List.of(span)));
        showWords();
    }

    private void showWords() {
        words.setText(index.words(draft.article(), draft.content()));
    }

    /** The buttons, which stand above the form, where no scrolling hides them. */
    public Node head() {
        return head;
    }

    private Node makeHead(boolean added) {
        save.setText(get("edit.save"));
        save.setId("edit-save");
        save.getStyleClass().add("primary");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(event -> save());
        Button cancel = new Button(get("edit.cancel"));
        cancel.setId("edit-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> model.cancel());
        Label title = Texts.wrapped(get(added ? "edit.title.new" : "edit.title"), "editor-title");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(8, title, spring, cancel, save);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
