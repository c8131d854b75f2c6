package org.rejoinder.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.rejoinder.ui.filters.FilterModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.state.Workspace;
import org.rejoinder.ui.words.Messages;

/** The bar at the bottom: how the timeline is arranged, what of it is shown, and what goes on in the background. */
public final class StatusBar extends HBox {
    private final Messages messages;
    private final Workspace workspace;
    private final FilterModel filters;
    private final Label shown = Texts.label("");

    /** @param work how far work in the background is */
    public StatusBar(Workspace workspace, FilterModel filters, Node work, Messages messages) {
        this.messages = messages;
        this.workspace = workspace;
        this.filters = filters;
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        shown.setId("shown");
        getChildren().addAll(work, spring, shown);
        getStyleClass().add("status-bar");
        Attachment.whileShown(this, () -> Subscription.combine(
                workspace.index().subscribe(index -> show()), filters.shown().subscribe(some -> show())));
    }

    private void show() {
        shown.setText(messages.get(
                "status.shown", filters.shown().get().size(), workspace.theCase().utterances().size()));
    }
}
