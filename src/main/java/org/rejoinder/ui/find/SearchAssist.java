package org.rejoinder.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.rejoinder.search.Completer;
import org.rejoinder.search.QueryField;
import org.rejoinder.search.Vocabulary;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;
import org.rejoinder.ui.words.Wording;

/**
 * Under the search field while somebody types: how the query can go on with what the case has, and with nothing typed
 * the searches that are kept and examples made of the case's own names. Arrows choose, Enter or Tab takes.
 */
public final class SearchAssist extends Pane {
    /** Letters of a value with which what the field means still stands beside it. */
    private static final int LONGEST_EXAMPLE = 24;
    private static final double LEAST_WIDTH = 400;
    private static final double GAP = 6;
    private static final int MOST_KEPT = 6;

    private final TextField field;
    private final FindModel model;
    private final FilterModel filters;
    private final SearchesModel searches;
    private final Wording wording;
    private final Messages messages;
    private final VBox card = new VBox();
    private final List<AssistRow> rows = new ArrayList<>();
    private int chosen = -1;
    private boolean closed;

    public SearchAssist(TextField field, FindModel model, FilterModel filters, SearchesModel searches,
            Wording wording) {
        this.field = field;
        this.model = model;
        this.filters = filters;
        this.searches = searches;
        this.wording = wording;
        messages = wording.messages();
        setPickOnBounds(false);
        card.setId("search-assist");
        card.getStyleClass().add("search-assist");
        card.setVisible(false);
        getChildren().add(card);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventHandler(javafx.scene.input.MouseEvent.MOUSE_CLICKED, event -> open());
        Attachment.whileShown(this, () -> Subscription.combine(
                field.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        model.prepare();
                    }
                    open();
                }),
                field.textProperty().subscribe(text -> open()), field.caretPositionProperty().subscribe(at -> show()),
                model.completer().subscribe(completer -> show()), searches.kept().subscribe(kept -> show()),
                filters.search().subscribe(state -> show())));
    }

    private void open() {
        closed = false;
        show();
    }

    private void show() {
        rows.clear();
        chosen = -1;
        card.getChildren().clear();
        if (field.isFocused() && !closed) {
            if (field.getText().isBlank()) {
                showStart();
            } else {
                int caret = Math.min(field.getCaretPosition(), field.getText().length());
                model.completer().get().at(field.getText(), caret).forEach(this::add);
                filters.search().get().misread().stream().filter(misread -> rows.isEmpty())
                        .forEach(misread -> card.getChildren().add(new MisreadLine(misread, filters, wording)));
            }
        }
        card.setVisible(!card.getChildren().isEmpty());
        tell();
        requestLayout();
    }

    private void showStart() {
        List<String> names = searches.names();
        if (!names.isEmpty()) {
            card.getChildren().add(Texts.label(messages.get("find.kept"), "section-heading"));
            names.stream().limit(MOST_KEPT).forEach(name -> add(new AssistRow(name,
                    searches.kept().get().get(name).search(), "", () -> searches.open(name))));
        }
        card.getChildren().add(Texts.label(messages.get("find.examples"), "section-heading"));
        examples().forEach(this::add);
        card.getChildren().add(Texts.wrapped(messages.get("find.syntax"), "assist-note"));
    }

    /** Made of what the case has most. */
    private Stream<AssistRow> examples() {
        Vocabulary words = model.vocabulary();
        return Stream.of(
                Stream.of(QueryField.SPEAKER, QueryField.STANCE, QueryField.OUTLET, QueryField.SIDE, QueryField.AFTER,
                        QueryField.TAG, QueryField.EVENT).flatMap(one -> words.of(one).stream()
                                .filter(value -> value.text().length() <= LONGEST_EXAMPLE).limit(1)
                                .map(value -> example(one.shown() + ":" + Completer.inQuotes(value.text()), one))),
                Stream.of(example(QueryField.UNANSWERED.shown(), QueryField.UNANSWERED))).flatMap(some -> some);
    }

    private AssistRow example(String query, QueryField of) {
        return new AssistRow(query, messages.of("find.field", of), "", () -> take(query + " ", query.length() + 1));
    }

    private void add(Completer.Completion one) {
        String shown = one.field().shown() + (one.field() == QueryField.UNANSWERED ? "" : ":")
                + one.value().map(Completer::inQuotes).orElse("");
        add(new AssistRow(shown, one.value().isPresent() ? "" : messages.of("find.field", one.field()),
                one.count() > 0 ? messages.get("number", one.count()) : "", () -> take(one.query(), one.caret())));
    }

    private void add(AssistRow row) {
        rows.add(row);
        card.getChildren().add(row);
        row.setOnMousePressed(event -> {
            row.take();
            event.consume();
        });
    }

    private void take(String query, int caret) {
        field.setText(query);
        field.positionCaret(caret);
    }

    private void key(KeyEvent event) {
        if (!card.isVisible()) {
            return;
        }
        Optional<AssistRow> row = chosen >= 0 && chosen < rows.size() ? Optional.of(rows.get(chosen))
                : Optional.empty();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            choose(event.getCode() == KeyCode.DOWN ? 1 : -1);
            event.consume();
        } else if (row.isPresent() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB)) {
            row.get().take();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && (row.isPresent() || field.getText().isBlank())) {
            closed = true;
            show();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            closed = true;
            show();
        }
    }

    /** From the last back to none, so that Enter can go to the next hit. */
    private void choose(int by) {
        if (!rows.isEmpty()) {
            chosen = Math.floorMod(chosen + 1 + by, rows.size() + 1) - 1;
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).mark(i == chosen);
            }
            tell();
        }
    }

    private void tell() {
        field.setAccessibleHelp(chosen >= 0 ? rows.get(chosen).spoken()
                : rows.isEmpty() ? messages.get("top.search.tip") : messages.get("find.assist", rows.size()));
    }

    @Override
    protected void layoutChildren() {
        Bounds place = field.localToScene(field.getLayoutBounds());
        if (card.isVisible() && place != null) {
            Point2D corner = sceneToLocal(place.getMinX(), place.getMaxY());
            double width = Math.min(Math.max(LEAST_WIDTH, field.getWidth()), getWidth() - 2 * GAP);
            double x = Math.clamp(corner.getX() - (width - field.getWidth()) / 2, GAP,
                    Math.max(GAP, getWidth() - width - GAP));
            card.resizeRelocate(Math.round(x), Math.round(corner.getY() + GAP), width,
                    Math.min(card.prefHeight(width), getHeight() - corner.getY() - 2 * GAP));
        }
    }
}
