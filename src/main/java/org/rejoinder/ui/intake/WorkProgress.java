package org.rejoinder.ui.intake;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** How far reading or opening is, and a way to stop it. Takes no room while nothing runs. */
public final class WorkProgress extends HBox {
    private final Label what = Texts.label("");
    private final ProgressBar bar = new ProgressBar();

    /** @param stop  stops what runs; its button has that {@code id} */
    public WorkProgress(ObservableValue<Optional<TaskRunner.Update>> progress, Runnable stop, String id,
            Messages messages) {
        Button cancel = new Button(messages.get("import.cancel"));
        cancel.setId(id);
        cancel.setOnAction(event -> stop.run());
        bar.setAccessibleText(messages.get("import.progress"));
        what.setMaxWidth(320);
        // The words change all the time: whatever stood behind them would run away from the pointer.
        cancel.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(bar, cancel, what);
        getStyleClass().add("import-progress");
        setAlignment(Pos.CENTER_LEFT);
        Attachment.whileShown(this, () -> progress.subscribe(this::show));
    }

    private void show(Optional<TaskRunner.Update> update) {
        Presence.set(this, update.isPresent());
        update.ifPresent(now -> {
            what.setText(now.message());
            bar.setProgress(now.share() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : Math.min(1, now.share()));
        });
    }
}
