package org.rejoinder.ui.inspector;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.words.Messages;

/**
 * What an analyst decided, what the machine had said, and by whom; can tell another decision without being made anew.
 */
final class DecidedEntry extends HBox {
    private final Messages messages;
    private final Label what = FactGrid.value("");
    private final Label machine = FactGrid.note("");
    private final Label signed = FactGrid.note("");
    private final Button back;

    DecidedEntry(Messages messages, Tooltip takeBack) {
        this.messages = messages;
        back = FactGrid.quiet(Feather.CORNER_UP_LEFT, "", takeBack);
        back.getStyleClass().add("decided-back");
        VBox words = new VBox(what, machine, signed);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, back);
    }

    /** @param special  it can be taken back, which {@code onBack} does */
    void show(Details.Decided decided, boolean special, Consumer<Details.Decided> onBack) {
        what.setText(decided.what());
        machine.setText(decided.machine().isEmpty() ? "" : messages.get("decided.machine", decided.machine()));
        Presence.set(machine, !decided.machine().isEmpty());
        signed.setText(decided.signed());
        back.setAccessibleText(messages.get("decided.take-back", decided.what()));
        back.setOnAction(event -> onBack.accept(decided));
        Presence.set(back, special);
    }
}
