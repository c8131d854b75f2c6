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

/**
 * The two columns beside the middle: shown and hidden by key, and brought out when what is asked for stands in them.
 */
record SideColumns(SideColumn left, SideColumn right) {
    static SideColumns of(Models models, LeftColumn left, RightColumn right) {
        Messages messages = models.wording().messages();
        SideColumns columns = new SideColumns(
                new SideColumn(SideColumn.Place.LEFT, left, models.settings(), messages.get("column.left")),
                new SideColumn(SideColumn.Place.RIGHT, right, models.settings(), messages.get("column.right")));
        left.onReviewing(columns.left()::bringOut);
        var editing = models.corrections().editing();
        // Told also of one correction asked for twice, the column having been hidden in between.
        editing.subscribe(() -> {
            if (editing.get().isPresent()) {
                columns.right().bringOut();
            }
        });
        return columns;
    }

    void addTo(ActionRegistry actions) {
        actions.add(List.of(
                Action.of("switch-left", Group.VIEW, left::toggle).on("Ctrl+B").checkedWhile(left.seen()),
                Action.of("switch-right", Group.VIEW, right::toggle).on("Ctrl+I").checkedWhile(right.seen())));
    }
}
