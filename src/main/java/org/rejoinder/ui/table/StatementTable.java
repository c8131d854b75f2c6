package org.rejoinder.ui.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.table.ColumnChoice.Shown;
import org.rejoinder.ui.table.RowOrder.Key;
import org.rejoinder.ui.words.Messages;

/** The rows themselves. What is chosen here is chosen on the timeline, and the other way round. */
final class StatementTable extends TableView<Integer> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double ROW = 30;
    private static final double ROOM_FOR_BAR = 14;

    private final TableModel model;
    private final Settings settings;
    private final Messages messages;
    private final Map<Column, TableColumn<Integer, Integer>> columns = new EnumMap<>(Column.class);
    /** As wide as the analyst made them, which is more than they are where there is little room. */
    private final Map<Column, Double> chosenWidths = new EnumMap<>(Column.class);
    private boolean following;
    private boolean picking;
    private boolean arranging;

    StatementTable(TableModel model, Settings settings, Messages messages) {
        this.model = model;
        this.settings = settings;
        this.messages = messages;
        setId("statement-table");
        getStyleClass().add("statement-table");
        setAccessibleText(messages.get("table.name"));
        setPlaceholder(Texts.label(messages.get("table.nothing"), "muted"));
        setFixedCellSize(ROW);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        for (Column column : Column.values()) {
            columns.put(column, column(column));
        }
        arrange(ColumnChoice.read(settings));
        getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> keepColumns());
        widthProperty().subscribe(width -> fill());
        setSortPolicy(table -> {
            if (!following) {
                // Not now: the table is in the middle of changing what it is sorted by.
                Platform.runLater(() -> model.sort(sortKeys()));
            }
            return true;
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event) && copy()) {
                event.consume();
            }
        });
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> pick());
        Attachment.whileShown(this, () -> Subscription.combine(
                model.shown().subscribe(order -> show(order)),
                model.selection().picked().subscribe(picked -> follow()),
                model.follow()));
    }

    private TableColumn<Integer, Integer> column(Column column) {
        TableColumn<Integer, Integer> made = new TableColumn<>(messages.of("column", column));
        made.setId("column-" + column.id());
        made.setUserData(column);
        made.setMinWidth(48);
        made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        made.setCellFactory(table -> new RowCell(column, model::highlighter));
        if (column.isNumber()) {
            made.getStyleClass().add("number-column");
        }
        made.widthProperty().subscribe(width -> {
            if (!arranging) {
                chosenWidths.put(column, width.doubleValue());
                keepColumns();
            }
        });
        return made;
    }

    /** The column that an id stands for. */
    private static Column column(TableColumn<Integer, ?> column) {
        return (Column) column.getUserData();
    }

    boolean isShown(Column column) {
        return getColumns().contains(columns.get(column));
    }

    /** Shows a column at its place among the others, or hides it; the last one stays. */
    void show(Column column, boolean wanted) {
        if (wanted && !isShown(column)) {
            int place = (int) getColumns().stream().filter(other -> column(other).ordinal() < column.ordinal()).count();
            chosenWidths.put(column, column.width());
            getColumns().add(place, columns.get(column));
        } else if (!wanted && getColumns().size() > 1) {
            getSortOrder().remove(columns.get(column));
            getColumns().remove(columns.get(column));
        }
        fill();
    }

    /** Sorts by a column alone; by one that it is sorted by already the other way round. */
    void sortBy(Column column) {
        show(column, true);
        TableColumn<Integer, Integer> by = columns.get(column);
        boolean again = isSortedBy(column) && by.getSortType() == TableColumn.SortType.ASCENDING;
        by.setSortType(again ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(by));
    }

    boolean isSortedBy(Column column) {
        return getSortOrder().contains(columns.get(column));
    }

    /** As on the timeline again. */
    void sortByTime() {
        getSortOrder().clear();
    }

    void showFirstColumns() {
        arrange(ColumnChoice.atFirst());
        keepColumns();
        fill();
    }

    private void arrange(ColumnChoice choice) {
        arranging = true;
        choice.shown().forEach(one -> chosenWidths.put(one.column(), one.width()));
        getColumns().setAll(choice.shown().stream().map(one -> columns.get(one.column())).toList());
        arranging = false;
    }

    private void keepColumns() {
        if (!arranging && !getColumns().isEmpty()) {
            choice().keep(settings);
        }
    }

    private ColumnChoice choice() {
        return new ColumnChoice(getColumns().stream().map(StatementTable::column)
                .map(one -> new Shown(one, chosenWidths.getOrDefault(one, one.width()))).toList());
    }

    /** All columns find room as far as that goes, and the words take what the others leave. */
    private void fill() {
        if (getWidth() > 0) {
            arranging = true;
            choice().fitted(getWidth() - ROOM_FOR_BAR).shown()
                    .forEach(one -> columns.get(one.column()).setPrefWidth(one.width()));
            arranging = false;
        }
    }

    /** Puts the chosen rows onto the clipboard, with the columns that are shown; false where none is chosen. */
    private boolean copy() {
        List<Integer> chosen = getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        if (chosen.isEmpty()) {
            return false;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(CopiedRows.text(model.shown().get().rows(),
                getColumns().stream().map(StatementTable::column).toList(),
                getColumns().stream().map(TableColumn::getText).toList(), chosen));
        return Clipboard.getSystemClipboard().setContent(content);
    }

    private List<Key> sortKeys() {
        return getSortOrder().stream()
                .map(one -> new Key(column(one), one.getSortType() == TableColumn.SortType.DESCENDING)).toList();
    }

    private void show(RowOrder order) {
        following = true;
        List<TableColumn<Integer, ?>> sortedBy = List.copyOf(getSortOrder());
        setItems(new RowList(order));
        // A table forgets with its old items what they were sorted by.
        getSortOrder().setAll(sortedBy);
        refresh();
        following = false;
        follow();
    }

    /** Chooses here what is chosen elsewhere, and brings it into sight. */
    private void follow() {
        if (picking) {
            return;
        }
        RowOrder order = model.shown().get();
        int[] places = model.selection().picked().get().stream().map(order::place).filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt).toArray();
        following = true;
        getSelectionModel().clearSelection();
        if (places.length > 0) {
            getSelectionModel().selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
        }
        model.selection().utterance().map(order::place).flatMap(place -> place.stream().boxed().findFirst())
                .ifPresent(this::bringIntoSight);
        following = false;
    }

    private void bringIntoSight(int place) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow) || flow.getFirstVisibleCell() == null
                || place <= flow.getFirstVisibleCell().getIndex() || place >= flow.getLastVisibleCell().getIndex()) {
            scrollTo(Math.max(0, place - 2));
        }
    }

    private void pick() {
        ObservableList<Integer> places = getSelectionModel().getSelectedIndices();
        if (following || places.isEmpty()) {
            return;
        }
        picking = true;
        int focused = getFocusModel().getFocusedIndex();
        model.pick(places.stream().filter(Objects::nonNull).toList(),
                places.contains(focused) ? focused : places.getFirst());
        picking = false;
    }
}
