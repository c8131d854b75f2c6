package org.rejoinder.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.Attachment;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** Shows what is known of the chosen utterance. */
public final class InspectorView extends ScrollPane {
    /** Longer words are set smaller, so that what else is known stays in sight. */
    private static final int LONG_WORDS = 180;

    private final InspectorModel model;
    private final Messages messages;
    private final VBox content = new VBox();
    private final Label hint;

    public InspectorView(InspectorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        hint = Texts.wrapped(messages.get("inspector.empty"), "muted");
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("pane", "inspector");
        setId("inspector");
        Attachment.whileShown(this, () -> model.details().subscribe(this::show));
    }

    private void show(Optional<Details> details) {
        content.getChildren().setAll(details.map(this::nodes).orElseGet(() -> List.of(hint)));
        setVvalue(0);
    }

    private List<Node> nodes(Details details) {
        Label name = Texts.wrapped(details.speakers(), "inspector-name");
        name.setId("inspector-name");
        Label standing = Texts.wrapped(details.standing(), "muted");
        standing.setManaged(!details.standing().isEmpty());
        Label words = Texts.wrapped(details.words(), "inspector-words");
        words.setId("inspector-words");
        if (details.words().length() > LONG_WORDS) {
            words.getStyleClass().add("long");
        }
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        return List.of(head(details), name, standing, words, rule, new FactGrid(model, messages, details));
    }

    private Node head(Details details) {
        MenuButton stance = new MenuButton(messages.of("stance", details.stance()));
        stance.setId("inspector-stance");
        stance.getStyleClass().addAll("stance-menu", Glyph.styleOf(details.stance()));
        stance.setAccessibleText(messages.get("inspector.stance.change", stance.getText()));
        for (Stance other : Stance.values()) {
            MenuItem item = new MenuItem(
                    messages.of("stance", Tone.of(other, false)), new Glyph(Tone.of(other, false)));
            item.setOnAction(event -> model.setStance(other));
            stance.getItems().add(item);
        }
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox head = new HBox(new Glyph(details.stance()), stance);
        details.second().ifPresent(second -> head.getChildren().add(Texts.label(
                messages.get("inspector.second", messages.of("stance", Tone.of(second, false))), "small-muted")));
        head.getChildren().addAll(
                spring, Texts.label(messages.get("inspector.sources", details.sources()), "small-muted"));
        head.getStyleClass().add("inspector-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }
}
