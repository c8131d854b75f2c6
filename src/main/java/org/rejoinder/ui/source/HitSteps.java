package org.rejoinder.ui.source;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** How often an article has what is searched for, and steps from one hit to the next. There only while it has any. */
final class HitSteps extends HBox {
    private final Label count = Texts.label("", "hit-count");

    HitSteps(PageHits hits, Messages messages) {
        getStyleClass().add("hit-steps");
        setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, button(Feather.CHEVRON_UP, "source.hit.before", -1, hits, messages),
                button(Feather.CHEVRON_DOWN, "source.hit.after", 1, hits, messages));
        Attachment.whileShown(this, () -> hits.shown().subscribe(shown -> {
            Presence.set(this, !shown.spans().isEmpty());
            count.setText(shown.at() < 0 ? messages.get("source.hits", shown.spans().size())
                    : messages.get("source.hit", shown.at() + 1, shown.spans().size()));
        }));
    }

    private static Button button(Feather icon, String key, int by, PageHits hits, Messages messages) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(event -> hits.step(by));
        return button;
    }
}
