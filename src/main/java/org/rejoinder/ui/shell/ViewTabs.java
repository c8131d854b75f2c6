package org.rejoinder.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.look.ArrowKeys;
import org.rejoinder.ui.words.Messages;

/**
 * The views of the middle as tabs, each an action with its key. Tabs that find no room are offered by a menu at the
 * end; the one that is shown always has room.
 */
final class ViewTabs extends Pane {
    private static final double GAP = 4;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<ToggleButton, Action> tabs = new LinkedHashMap<>();
    private final MenuButton more = new MenuButton();
    private final ArrowKeys arrows = ArrowKeys.walking();
    private final Messages messages;

    ViewTabs(Messages messages) {
        this.messages = messages;
        getStyleClass().add("view-tabs");
        setMinWidth(0);
        more.setId("more-views");
        more.getStyleClass().addAll("view-tab", "more-views");
        more.setText(messages.get("view.more"));
        // A menu without any item does not open, and so would never be filled.
        more.getItems().add(new MenuItem());
        more.setOnShowing(event -> more.getItems().setAll(offered()));
        more.setVisible(false);
        getChildren().add(more);
    }

    void add(String view, Action action, ActionRegistry actions) {
        ToggleButton tab = LeftColumn.tab(messages.get("view." + view), "tab-" + view, group);
        tab.setUserData(view);
        tab.setTooltip(new Tooltip(actions.title(action) + "  (" + actions.firstKey(action) + ")"));
        tab.setOnAction(event -> action.run());
        tabs.put(tab, action);
        arrows.add(tab);
        getChildren().add(tabs.size() - 1, tab);
    }

    void show(String view) {
        if (group.getSelectedToggle() != null && view.equals(group.getSelectedToggle().getUserData())) {
            return;
        }
        group.getToggles().forEach(tab -> tab.setSelected(view.equals(tab.getUserData())));
        requestLayout();
    }

    /** What finds no room as a tab. */
    List<MenuItem> offered() {
        List<MenuItem> items = new ArrayList<>();
        tabs.forEach((tab, action) -> {
            if (!tab.isVisible()) {
                CheckMenuItem item = new CheckMenuItem(tab.getText());
                item.setId("more-" + tab.getId());
                item.setSelected(tab.isSelected());
                item.setOnAction(event -> action.run());
                items.add(item);
            }
        });
        return items;
    }

    private static double width(ToggleButton tab) {
        return Math.ceil(tab.prefWidth(-1)) + GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + getInsets().getRight()
                + tabs.keySet().stream().mapToDouble(ViewTabs::width).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getInsets().getTop() + getInsets().getBottom()
                + tabs.keySet().stream().mapToDouble(tab -> tab.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight();
        double all = tabs.keySet().stream().mapToDouble(ViewTabs::width).sum();
        boolean fits = all - GAP <= room;
        double chosen = tabs.keySet().stream().filter(ToggleButton::isSelected).mapToDouble(ViewTabs::width).sum();
        double left = fits ? all : room - Math.ceil(more.prefWidth(-1)) - chosen;
        double x = insets.getLeft();
        boolean going = true;
        for (ToggleButton tab : tabs.keySet()) {
            going &= tab.isSelected() || width(tab) <= left;
            boolean shown = tab.isSelected() || going;
            tab.setVisible(shown);
            if (shown) {
                left -= tab.isSelected() && !fits ? 0 : width(tab);
                tab.resizeRelocate(x, insets.getTop(), width(tab) - GAP, tab.prefHeight(-1));
                x += width(tab);
            }
        }
        more.setVisible(!fits);
        more.resizeRelocate(x, insets.getTop(), Math.ceil(more.prefWidth(-1)), more.prefHeight(-1));
    }
}
