package org.rejoinder.ui.inspector;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.words.Messages;

/** What an analyst decides with one key: the machine was right, or this is no statement. */
public final class DecisionBar extends HBox {
    private final Messages messages;
    private final Button confirm = new Button();

    public DecisionBar(InspectorModel model, Messages messages) {
        this.messages = messages;
        confirm.setId("confirm");
        confirm.getStyleClass().add("soft-accent");
        confirm.setOnAction(event -> model.confirm());
        Button reject = new Button(messages.get("inspector.reject"));
        reject.setId("reject");
        reject.setOnAction(event -> model.reject());
        getChildren().addAll(confirm, reject);
        getStyleClass().add("decisions");
        Attachment.whileShown(this, () -> model.details().subscribe(this::show));
    }

    private void show(Optional<Details> details) {
        setVisible(details.isPresent());
        setManaged(details.isPresent());
        boolean reviewed = details.map(Details::reviewed).orElse(false);
        confirm.setText(messages.get(reviewed ? "inspector.confirmed" : "inspector.confirm"));
        confirm.setDisable(reviewed);
    }
}
