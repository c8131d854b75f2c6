package org.rejoinder.app;

import java.util.List;
import java.util.Optional;
import org.rejoinder.ui.action.Action;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.action.Group;
import org.rejoinder.ui.shell.LeftColumn;
import org.rejoinder.ui.shell.RightColumn;
import org.rejoinder.ui.shell.SideColumn;
import org.rejoinder.ui.words.Messages;

/** The two columns beside the middle: shown and hidden by key, and brought out when what is asked for stands in them. */
record SideColumns(SideColumn left, SideColumn right) {
    static SideColumns of(Models models, LeftColumn left, RightColumn right) {
        Messages messages = models.wording().messages();
        SideColumns columns = new SideColumns(
                new SideColumn(SideColumn.Place.LEFT, left, models.settings(), messages.get("column.left")),
                new SideColumn(SideColumn.Place.RIGHT, right, models.settings(), messages.get("column.right")));
        left.reviewing().subscribe(now -> bringOut(columns.left(), now));
        models.corrections().editing().subscribe(now -> bringOut(columns.right(), now.isPresent()));
        return columns;
    }

    void addTo(ActionRegistry actions) {
        actions.add(List.of(
                Action.of("switch-left", Group.VIEW, () -> left.show(!left.shown().get())).on("Ctrl+B")
                        .checkedWhile(left.shown()),
                Action.of("switch-right", Group.VIEW, () -> right.show(!right.shown().get())).on("Ctrl+I")
                        .checkedWhile(right.shown())));
    }

    private static void bringOut(SideColumn column, boolean wanted) {
        if (wanted) {
            column.show(true);
        }
    }
}
