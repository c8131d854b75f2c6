package org.rejoinder.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
import org.rejoinder.model.Case;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.look.WholeParts;
import org.rejoinder.ui.state.CaseIndex;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** The bar at the top: what is open, the search, and what can be done with all of it. */
public final class TopBar extends GridPane {
    private static final double LEAST_SEARCH = 130;
    private static final double LEAST_NAME = 70;
    /** Under this the case's name is read in the window's title alone. */
    private static final double WITH_NAME = 580;
    /** How wide the search field must be to say all that it searches, in heights of its letters. */
    private static final double LONG_PROMPT = 21;
    /** Where the bar is narrower, the program's own name gives way. */
    private static final double WITH_PROGRAM = 820;
    /** And where it is narrower still, what the menu and the keys undo and do again as well. */
    private static final double WITH_STEPS = 700;

    /** In the narrowest the menu and a key switch the theme. */
    private static final double WITH_THEME = 500;

    private final Messages messages;
    private final WholeParts open = new WholeParts("case-name", "case-counts");
    private final CustomTextField search = new CustomTextField();

    public TopBar(Workspace workspace, FilterModel filters, ActionRegistry actions, Messages messages) {
        this.messages = messages;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getColumnConstraints().addAll(side(Region.USE_COMPUTED_SIZE), middle(), side(Region.USE_PREF_SIZE));
        Label program = Texts.label(messages.get("app.name"), "app-name");
        HBox left = new HBox(menu(actions), program, open);
        givesWay(WITH_PROGRAM, program);
        program.setMinWidth(Region.USE_PREF_SIZE);
        open.setMinWidth(LEAST_NAME);
        givesWay(WITH_NAME, open);
        left.getStyleClass().add("top-left");
        addRow(0, left, searchField(filters, actions), buttons(actions));
        Attachment.whileShown(this, () -> Subscription.combine(
                workspace.index().subscribe(this::show),
                filters.filter().subscribe(filter -> showSearch(filter.search()))));
    }

    /** Takes parts away while the bar is narrower than that; before it is laid out they are there. */
    private void givesWay(double least, Node... parts) {
        widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() == 0 || width.doubleValue() >= least;
            List.of(parts).forEach(part -> Presence.set(part, room));
        });
    }

    /**
     * As wide as what stands there, and half of what is left over.
     *
     * @param least  how narrow it may become
     */
    private static ColumnConstraints side(double least) {
        ColumnConstraints column = new ColumnConstraints(least, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private static ColumnConstraints middle() {
        return new ColumnConstraints(LEAST_SEARCH, Region.USE_COMPUTED_SIZE, Region.USE_PREF_SIZE);
    }

    /** Where queries are typed. */
    public TextField search() {
        return search;
    }

    /** Puts the cursor into the search field. */
    public void startSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** The menu with everything in it. */
    private ActionMenuButton menu(ActionRegistry actions) {
        ActionMenuButton menu = new ActionMenuButton(actions, List.of(), "menu", null, new FontIcon(Feather.MENU));
        menu.getStyleClass().add("icon-button");
        menu.setAccessibleText(messages.get("top.menu"));
        menu.setTooltip(new Tooltip(messages.get("top.menu.tip")));
        actions.add(Action.of("menu", Group.WINDOW, menu::show).on("F10"));
        return menu;
    }

    private TextField searchField(FilterModel filters, ActionRegistry actions) {
        search.setId("search");
        search.widthProperty().subscribe(width -> {
            boolean room = width.doubleValue() >= LONG_PROMPT * search.getFont().getSize();
            search.setPromptText(messages.get(room ? "top.search" : "top.search.short"));
        });
        search.setAccessibleText(messages.get("top.search"));
        search.setTooltip(new Tooltip(messages.get("top.search.tip")));
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
            } else if (event.getCode() == KeyCode.ENTER) {
                actions.run(event.isShiftDown() ? "previous-hit" : "next-hit");
                event.consume();
            }
        });
        return search;
    }

    private HBox buttons(ActionRegistry actions) {
        ActionButton undo = ActionButton.of(actions, "undo", messages.get("top.undo"));
        ActionButton redo = ActionButton.of(actions, "redo", messages.get("top.redo"));
        givesWay(WITH_STEPS, undo, redo);
        ActionButton export = ActionButton.of(actions, "export", messages.get("top.export"));
        export.getStyleClass().add("primary");
        ActionButton theme = ActionButton.of(actions, "switch-theme", new FontIcon(Feather.MOON));
        givesWay(WITH_THEME, theme);
        HBox buttons = new HBox(
                new ActionMenuButton(actions, List.of("import-files", "import-folder", "new-case", "save", "save-as"),
                "import",
                        messages.get("top.import"), null),
                undo, redo,
                export,
                theme,
                ActionButton.of(actions, "help", new FontIcon(Feather.HELP_CIRCLE)));
        buttons.getStyleClass().add("top-right");
        return buttons;
    }

    private void show(CaseIndex index) {
        Case shown = index.theCase();
        open.show(shown.name(), shown.articles().isEmpty() ? "" : messages.get("top.counts",
                shown.articles().size(), shown.utterances().size(), index.answered()));
    }

    private void showSearch(String words) {
        if (!search.getText().equals(words)) {
            search.setText(words);
        }
    }
}
