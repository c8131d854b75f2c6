package org.rejoinder.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.correct.CorrectionModel;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.words.Messages;

/**
 * What an analyst decides with one key: the machine was right, it is to be corrected, or this is no statement. In two
 * rows where it is narrow.
 */
public final class DecisionBar extends FlowPane {
    private final Messages messages;
    private final ActionRegistry actions;
    private final Button confirm;
    private final Tooltip right;
    private final Tooltip confirmed;

    public DecisionBar(InspectorModel model, CorrectionModel corrections, ActionRegistry actions, Messages messages) {
        this.messages = messages;
        this.actions = actions;
        right = new Tooltip(messages.get("inspector.confirm.tip"));
        confirmed = new Tooltip(messages.get("inspector.confirmed.tip"));
        confirm = button(actions, "confirm-statement", "inspector.confirm", "confirm");
        confirm.disableProperty().unbind();
        confirm.setDisable(false);
        confirm.getStyleClass().add("soft-accent");
        getChildren().addAll(confirm, button(actions, "edit-statement", "inspector.edit", "edit"),
                button(actions, "link-statement", "inspector.link", "link"),
                button(actions, "no-statement", "inspector.reject", "reject"));
        getStyleClass().add("decisions");
        Attachment.whileShown(this, () -> Subscription.combine(
                model.details().subscribe(details -> show(details, corrections)),
                corrections.editing().subscribe(editing -> show(model.details().get(), corrections))));
    }

    private Button button(ActionRegistry actions, String action, String words, String id) {
        Button button = ActionButton.of(actions, action, messages.get(words));
        button.setId(id);
        return button;
    }

    private void show(Optional<Details> details, CorrectionModel corrections) {
        boolean shown = details.isPresent() && corrections.editing().get().isEmpty();
        Presence.set(this, shown);
        boolean isConfirmed = details.map(Details::confirmed).orElse(false);
        confirm.setText(messages.get(isConfirmed ? "inspector.confirmed" : "inspector.confirm"));
        confirm.setOnAction(event -> actions.run(isConfirmed ? "unconfirm-statement" : "confirm-statement"));
        confirm.setTooltip(isConfirmed ? confirmed : right);
    }
}
