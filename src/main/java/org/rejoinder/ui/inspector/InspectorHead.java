package org.rejoinder.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.rejoinder.model.Flag;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.StanceState;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** The first line of the inspector: the stance, which can be changed there, the flag, and how many articles tell it. */
final class InspectorHead extends HBox {
    private final Messages messages;
    private final Glyph glyph = new Glyph();
    private final MenuButton stance = new MenuButton();
    private final Region spring = new Region();
    private final Label sources = Texts.label("", "small-muted");
    private final StanceState state = new StanceState(stance);
    private List<Object> between = List.of();

    /** @param onChange  told which stance it is to be */
    InspectorHead(Messages messages, Consumer<Stance> onChange) {
        this.messages = messages;
        stance.setId("inspector-stance");
        stance.getStyleClass().add("stance-menu");
        for (Stance other : Stance.values()) {
            MenuItem item = new MenuItem(
                    messages.of("stance", Tone.of(other, false)), new Glyph(Tone.of(other, false)));
            item.setOnAction(event -> onChange.accept(other));
            stance.getItems().add(item);
        }
        setHgrow(spring, Priority.ALWAYS);
        getChildren().addAll(glyph, stance, spring, sources);
        getStyleClass().add("inspector-head");
        setAlignment(Pos.CENTER_LEFT);
    }

    void show(Details details) {
        glyph.show(details.stance());
        stance.setText(messages.of("stance", details.stance()));
        stance.setAccessibleText(messages.get("inspector.stance.change", stance.getText()));
        state.show(details.stance());
        sources.setText(messages.get("inspector.sources", details.sources()));
        List<Object> next = List.of(details.second(), details.mark().flag());
        if (!next.equals(between)) {
            between = next;
            List<Node> nodes = new ArrayList<>(List.of(glyph, stance));
            details.second().ifPresent(second -> nodes.add(Texts.label(
                    messages.get("inspector.second", messages.of("stance", Tone.of(second, false))), "small-muted")));
            details.mark().flag().ifPresent(flag -> nodes.add(dot(flag)));
            nodes.addAll(List.of(spring, sources));
            getChildren().setAll(nodes);
        }
    }

    private Region dot(Flag flag) {
        Region dot = new Region();
        dot.getStyleClass().addAll("flag-dot", "flag-" + flag.name().toLowerCase(Locale.ROOT));
        dot.setAccessibleText(messages.of("flag", flag));
        Tooltip.install(dot, new Tooltip(messages.of("flag", flag)));
        return dot;
    }
}
