package org.rejoinder.ui.shell;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** The bar at the top: what is open, the search, and what can be done with all of it. */
public final class TopBar extends GridPane {
    private final Messages messages;
    private final Label caseName = Texts.label("", "case-name");
    private final Label counts = Texts.label("", "case-counts");
    private final CustomTextField search = new CustomTextField();

    public TopBar(Workspace workspace, FilterModel filters, Actions actions, Messages messages) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getColumnConstraints().addAll(side(), middle(), side());
        HBox left = new HBox(Texts.label(messages.get("app.name"), "app-name"), caseName, counts);
        left.getChildren().forEach(node -> ((Region) node).setMinWidth(Region.USE_PREF_SIZE));
        counts.setMinWidth(0);
        left.getStyleClass().add("top-left");
        counts.setId("counts");
        addRow(0, left, searchField(filters), buttons(workspace, actions));
        Attachment.whileShown(this, () -> Subscription.combine(
                workspace.index().subscribe(this::show),
                filters.filter().subscribe(filter -> showSearch(filter.search()))));
    }

    private static ColumnConstraints side() {
        ColumnConstraints column = new ColumnConstraints(0, 400, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints middle() {
        return new ColumnConstraints(Region.USE_PREF_SIZE, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private TextField searchField(FilterModel filters) {
        search.setId("search");
        search.setPromptText(messages.get("top.search"));
        search.setAccessibleText(messages.get("top.search"));
        search.setRight(Texts.label(messages.get("top.search.key"), "search-key"));
        search.getStyleClass().add("search-field");
        search.textProperty().subscribe(text -> {
            if (!text.equals(filters.filter().get().search())) {
                filters.search(text);
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            }
        });
        return search;
    }

    private HBox buttons(Workspace workspace, Actions actions) {
        Button undo = button("top.undo", "Ctrl+Z", actions::undo);
        undo.disableProperty().bind(workspace.canUndo().not());
        Button redo = button("top.redo", "Ctrl+Shift+Z", actions::redo);
        redo.disableProperty().bind(workspace.canRedo().not());
        Button export = button("top.export", "Ctrl+E", actions::export);
        export.getStyleClass().add("primary");
        HBox buttons = new HBox(importMenu(actions), undo, redo, export,
                icon("top.theme", Feather.MOON, actions::switchTheme),
                icon("top.help", Feather.HELP_CIRCLE, actions::showHelp));
        buttons.getStyleClass().add("top-right");
        return buttons;
    }

    private MenuButton importMenu(Actions actions) {
        MenuItem files = new MenuItem(messages.get("top.import.files"));
        files.setOnAction(event -> actions.importFiles());
        MenuItem folder = new MenuItem(messages.get("top.import.folder"));
        folder.setOnAction(event -> actions.importFolder());
        MenuItem save = new MenuItem(messages.get("top.import.save"));
        save.setId("save-case");
        save.setOnAction(event -> actions.saveCase());
        MenuButton menu = new MenuButton(
                messages.get("top.import"), null, files, folder, new SeparatorMenuItem(), save);
        menu.setId("import");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private Button button(String key, String keys, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(key.substring(key.indexOf('.') + 1));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(keys));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Button icon(String key, Feather icon, Runnable action) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(key.substring(key.indexOf('.') + 1));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(CaseIndex index) {
        caseName.setText(index.theCase().name());
        counts.setText(messages.get("top.counts",
                index.theCase().articles().size(), index.theCase().utterances().size(), index.answered()));
    }

    private void showSearch(String words) {
        if (!search.getText().equals(words)) {
            search.setText(words);
        }
    }
}
