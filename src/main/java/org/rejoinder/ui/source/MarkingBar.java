package org.rejoinder.ui.source;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.rejoinder.ui.action.ActionButton;
import org.rejoinder.ui.action.ActionRegistry;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.words.Messages;

/** What can be made of the words that are marked in a source; there only while some are. */
public final class MarkingBar extends FlowPane {
    /** @param ids  of the actions, whose short words are the messages' under {@code marked.ID} */
    public MarkingBar(SourceModel model, ActionRegistry actions, List<String> ids, Messages messages) {
        super(8, 6);
        getStyleClass().add("marking-bar");
        setId("marking-bar");
        for (String id : ids) {
            Button button = ActionButton.of(actions, id, messages.get("marked." + id));
            button.setId("marked-" + id);
            button.disabledProperty().subscribe(cannot -> Presence.set(button, !cannot));
            getChildren().add(button);
        }
        // It takes room from the words, which must not move under a pointer that marks them.
        ObservableValue<Boolean> marked = model.marking().marking().flatMap(now ->
                model.marking().span().map(span -> !now && !span.isEmpty()));
        Attachment.whileShown(this, () -> marked.subscribe(some -> Presence.set(this, some)));
    }
}
