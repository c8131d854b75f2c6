package org.rejoinder.ui.source;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.look.Buttons;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Opens an address in the browser of the desktop, once the analyst has seen it in full and said yes. */
public final class AddressBar extends VBox {
    private final Messages messages;
    private final Button ask;
    private final Label question = Texts.wrapped("", "address-question");
    private final HBox answers;
    private final Button open;
    private Optional<URI> address = Optional.empty();

    /**
     * @param browser  opens an address outside the program
     * @param copier   puts it on the clipboard
     */
    public AddressBar(Consumer<URI> browser, Consumer<URI> copier, Messages messages) {
        super(6);
        this.messages = messages;
        ask = button("address.ask", "address-ask", () -> asking(true));
        open = button("address.open", "address-open", () -> {
            asking(false);
            address.ifPresent(browser);
        });
        open.getStyleClass().add("primary");
        answers = new HBox(8, open, button("address.copy", "address-copy", () -> {
            asking(false);
            address.ifPresent(copier);
        }), button("edit.cancel", "address-cancel", () -> asking(false)));
        answers.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(ask, question, answers);
        show(Optional.empty());
    }

    private Button button(String key, String id, Runnable task) {
        return Buttons.of(messages.get(key), id, task);
    }

    /** The address that can be opened. */
    public void show(Optional<URI> newAddress) {
        address = newAddress.filter(SourcesModel::isWeb);
        ask.setDisable(address.isEmpty());
        question.setText(address.map(uri -> messages.get("address.question", uri)).orElse(""));
        asking(false);
    }

    /** Asks at once, where there is an address. */
    public void ask() {
        if (address.isPresent()) {
            asking(true);
        }
    }

    private void asking(boolean now) {
        Presence.set(ask, !now);
        for (var node : List.of(question, answers)) {
            Presence.set(node, now);
        }
        if (now) {
            open.requestFocus();
        }
    }
}
