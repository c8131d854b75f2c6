package org.rejoinder.ui.table;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Settings;
import org.rejoinder.ui.words.Messages;

/** The statement table with its bar: how many there are, words to narrow it by, which columns to show. */
public final class TablePane extends VBox {
    /** Under these widths the table's name, and then its count, make room for what can be used. */
    private static final double ROOM_FOR_TITLE = 560;
    private static final double ROOM_FOR_COUNT = 460;
    private static final double LEAST_FIELD = 60;

    private final TableModel model;
    private final Messages messages;
    private final StatementTable table;
    private final Label count = Texts.label("", "small-muted");
    private final CustomTextField words = new CustomTextField();

    public TablePane(TableModel model, Settings settings, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        table = new StatementTable(model, settings, messages);
        count.setId("table-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("close-table");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("table.close"));
        close.setOnAction(event -> onClose.run());
        Label title = Texts.label(messages.get("table.title"), "table-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(title, count, spring, wordsField(), sortMenu(), columnMenu(), close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("table-bar");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
        getStyleClass().add("table-pane");
        bar.setMinWidth(0);
        widthProperty().subscribe(width -> {
            Presence.set(title, width.doubleValue() >= ROOM_FOR_TITLE || width.doubleValue() <= 0);
            Presence.set(count, width.doubleValue() >= ROOM_FOR_COUNT || width.doubleValue() <= 0);
        });
        Attachment.whileShown(this, () -> Subscription.combine(model.shown().subscribe(this::count)));
    }

    /** The rows, which get the focus. */
    public Node rows() {
        return table;
    }

    private void count(RowOrder order) {
        count.setText(messages.get("table.count", order.size(), model.passing()));
    }

    private Node wordsField() {
        words.setId("table-words");
        words.setMinWidth(LEAST_FIELD);
        words.setPromptText(messages.get("table.words"));
        words.setAccessibleText(messages.get("table.words"));
        words.setLeft(new FontIcon(Feather.FILTER));
        words.getStyleClass().add("table-words");
        words.textProperty().subscribe(model::narrow);
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                event.consume();
            }
        });
        return words;
    }

    private MenuButton columnMenu() {
        MenuButton menu = new MenuButton(messages.get("table.columns"), null, new MenuItem());
        menu.setId("table-columns");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnShowing(event -> {
            menu.getItems().clear();
            for (Column column : Column.values()) {
                CheckMenuItem item = new CheckMenuItem(messages.of("column", column));
                item.setId("show-" + column.id());
                item.setSelected(table.isShown(column));
                item.setOnAction(chosen -> table.show(column, !table.isShown(column)));
                menu.getItems().add(item);
            }
            MenuItem first = new MenuItem(messages.get("table.columns.first"));
            first.setOnAction(chosen -> table.showFirstColumns());
            menu.getItems().addAll(new SeparatorMenuItem(), first);
        });
        return menu;
    }

    /** For those who have no pointer to click on a heading with. */
    private MenuButton sortMenu() {
        MenuButton menu = new MenuButton(messages.get("table.sort"), null, new MenuItem());
        menu.setId("table-sort");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setOnShowing(event -> {
            menu.getItems().clear();
            for (Column column : Column.values()) {
                CheckMenuItem item = new CheckMenuItem(messages.of("column", column));
                item.setId("sort-" + column.id());
                item.setSelected(table.isSortedBy(column));
                item.setOnAction(chosen -> table.sortBy(column));
                menu.getItems().add(item);
            }
            MenuItem time = new MenuItem(messages.get("table.sort.time"));
            time.setOnAction(chosen -> table.sortByTime());
            menu.getItems().addAll(new SeparatorMenuItem(), time);
        });
        return menu;
    }
}
