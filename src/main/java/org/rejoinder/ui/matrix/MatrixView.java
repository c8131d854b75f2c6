package org.rejoinder.ui.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.model.Utterance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.BitByBit;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Segments;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.matrix.Matrix.By;
import org.rejoinder.ui.matrix.Matrix.Cell;
import org.rejoinder.ui.matrix.Matrix.Place;
import org.rejoinder.ui.matrix.Matrix.Voice;
import org.rejoinder.ui.statement.StatementCell;
import org.rejoinder.ui.words.Wording;

/** The matrix as a grid of buttons; what stands in the chosen one is listed below. */
public final class MatrixView extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROW = 50;
    /** So many buttons are styled and laid out in one frame. */
    private static final int CELLS = 40;

    private final MatrixModel model;
    private final Wording wording;
    private final GridPane grid = new GridPane();
    private final Label note = Texts.label("", "small-muted");
    private final Label drillTitle = Texts.wrapped("", "view-title");
    private final ListView<Utterance> list = new ListView<>();
    private final VBox drill = new VBox(drillTitle, list);
    private final BitByBit building = new BitByBit();
    private final Map<Place, Button> buttons = new HashMap<>();
    private Optional<Matrix> shown = Optional.empty();

    public MatrixView(MatrixModel model, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().add("matrix");
        setId("matrix");
        grid.getStyleClass().add("matrix-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("matrix-scroll");
        list.setId("matrix-list");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("choice-list");
        list.setCellFactory(view -> new StatementCell(model::index, wording));
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        drill.getStyleClass().add("matrix-drill");
        setTop(head());
        setCenter(scroll);
        setBottom(drill);
        Attachment.whileSeen(this, () -> Subscription.combine(model.watch(),
                model.matrix().subscribe(this::show), model.open().subscribe(open -> showOpen(model.matrix().get()))));
    }

    /** How the matrix of many is built. */
    public BitByBit building() {
        return building;
    }

    private String get(String key, Object... arguments) {
        return wording.messages().get(key, arguments);
    }

    private Node head() {
        Segments by = new Segments();
        List<ToggleButton> buttons = new ArrayList<>();
        for (By how : By.values()) {
            ToggleButton button = new ToggleButton(wording.messages().of("matrix.by", how));
            button.setSelected(how == model.by().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.arrange(how);
            });
            buttons.add(button);
        }
        by.show(buttons);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        by.setMinWidth(USE_PREF_SIZE);
        buttons.forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        HBox line = new HBox(12, Texts.wrapped(get("matrix.title"), "view-title"), spring, by);
        line.setAlignment(Pos.CENTER_LEFT);
        note.setWrapText(true);
        VBox head = new VBox(4, line, note);
        head.getStyleClass().add("view-head");
        return head;
    }

    /** Many buttons take a while: what was built for this matrix is shown again. */
    private void show(Matrix matrix) {
        if (shown.filter(matrix::equals).isEmpty()) {
            build(matrix);
            shown = Optional.of(matrix);
        }
        showOpen(matrix);
    }

    private void build(Matrix matrix) {
        grid.getChildren().clear();
        buttons.clear();
        note.setText(matrix.rows().isEmpty() ? get("matrix.empty")
                : matrix.left() > 0 ? get("matrix.left", matrix.left()) : get("matrix.note"));
        if (!matrix.rows().isEmpty()) {
            grid.add(Texts.label(get("matrix.corner"), "matrix-corner"), 0, 0);
        }
        for (int column = 0; column < matrix.columns().size(); column++) {
            Label name = Texts.wrapped(matrix.columns().get(column).name(), "matrix-column");
            grid.add(name, column + 1, 0);
        }
        int together = Math.max(1, CELLS / Math.max(1, matrix.columns().size()));
        List<Runnable> steps = new ArrayList<>();
        for (int from = 0; from < matrix.rows().size(); from += together) {
            int first = from;
            int last = Math.min(first + together, matrix.rows().size());
            steps.add(() -> {
                for (int row = first; row < last; row++) {
                    addRow(matrix, row);
                }
            });
        }
        building.start(steps);
    }

    private void addRow(Matrix matrix, int row) {
        Voice who = matrix.rows().get(row);
        List<Node> cells = new ArrayList<>();
        cells.add(Texts.wrapped(who.name(), "matrix-row"));
        for (Voice whom : matrix.columns()) {
            cells.add(matrix.cell(who, whom).<Node>map(cell -> button(who, whom, cell))
                    .orElseGet(() -> blank(who, whom)));
        }
        grid.addRow(row + 1, cells.toArray(Node[]::new));
    }

    private static Node blank(Voice who, Voice whom) {
        Region blank = new Region();
        blank.getStyleClass().add(who.id().equals(whom.id()) ? "matrix-self" : "matrix-blank");
        return blank;
    }

    private Node button(Voice who, Voice whom, Cell cell) {
        Place place = new Place(who.id(), whom.id());
        HBox counts = new HBox(8);
        counts.setAlignment(Pos.CENTER);
        count(counts, Tone.ACCUSE, cell.accusations().size());
        count(counts, Tone.DENY, cell.denials().size());
        Region bar = new Region();
        bar.getStyleClass().add("matrix-answered");
        double share = cell.accusations().isEmpty() ? 0 : (double) cell.answered() / cell.accusations().size();
        bar.setMaxWidth(Math.max(1, 84 * share));
        bar.setVisible(share > 0);
        VBox content = new VBox(5, counts, bar);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        button.getStyleClass().add("matrix-cell");
        buttons.put(place, button);
        button.pseudoClassStateChanged(CHOSEN, model.open().get().filter(place::equals).isPresent());
        String told = told(who, whom, cell);
        button.setTooltip(new Tooltip(told));
        button.setAccessibleText(told);
        button.setOnAction(event -> model.open(place));
        return button;
    }

    private void count(HBox counts, Tone tone, int number) {
        if (number > 0) {
            HBox one = new HBox(4, new Glyph(tone),
                    Texts.label(wording.messages().formats().count(number), "matrix-count"));
            one.setAlignment(Pos.CENTER);
            counts.getChildren().add(one);
        }
    }

    private String told(Voice who, Voice whom, Cell cell) {
        String days = cell.first().map(first -> wording.dates().range(first, cell.last().orElse(first)))
                .orElseGet(() -> get("date.unknown"));
        String told =
                get("matrix.told", who.name(), whom.name(), cell.accusations().size(), cell.denials().size(), days);
        return cell.accusations().isEmpty() ? told
                : told + get("list.dot") + get("matrix.answered", cell.answered(), cell.accusations().size());
    }

    private void showOpen(Matrix matrix) {
        Optional<Place> open = model.open().get();
        buttons.forEach((place, button) ->
                button.pseudoClassStateChanged(CHOSEN, open.filter(place::equals).isPresent()));
        Presence.set(drill, open.isPresent());
        list.getItems().setAll(model.statements());
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, 5) * ROW + 12);
        open.ifPresent(place -> drillTitle.setText(told(voice(matrix, place.row()), voice(matrix, place.column()),
                matrix.cells().get(place))));
    }

    private static Voice voice(Matrix matrix, String id) {
        return java.util.stream.Stream.concat(matrix.rows().stream(), matrix.columns().stream())
                .filter(voice -> voice.id().equals(id)).findFirst().orElseGet(() -> new Voice(id, id));
    }
}
