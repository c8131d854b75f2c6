package org.rejoinder.ui.look;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.rejoinder.model.Flag;
import org.rejoinder.ui.words.Messages;

/** The colours side by side, of which one or none is chosen. */
public final class FlagRow extends HBox {
    private final Map<Flag, ToggleButton> buttons = new EnumMap<>(Flag.class);
    private final StringProperty name = new SimpleStringProperty("");

    /** @param onChoice  told what an analyst chooses */
    public FlagRow(Messages messages, Consumer<Optional<Flag>> onChoice) {
        super(6);
        ToggleGroup group = new ToggleGroup();
        for (Flag flag : Flag.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.getStyleClass().addAll("flag", "flag-" + flag.name().toLowerCase(Locale.ROOT));
            button.setAccessibleText(messages.of("flag", flag));
            button.setTooltip(new Tooltip(messages.of("flag", flag)));
            button.setOnAction(event -> onChoice.accept(chosen()));
            buttons.put(flag, button);
            getChildren().add(button);
        }
        ArrowKeys.pressing().addAll(buttons.values());
        group.selectedToggleProperty().subscribe(now -> name.set(chosen().map(Flag::name).orElse("")));
        name.subscribe((was, now) -> choose(Arrays.stream(Flag.values()).filter(flag -> flag.name().equals(now))
                .findFirst()));
    }

    /** The name of the flag that is chosen, to read and to choose; blank for none. */
    public StringProperty name() {
        return name;
    }

    public Optional<Flag> chosen() {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                .findFirst();
    }

    public void choose(Optional<Flag> flag) {
        buttons.forEach((each, button) -> button.setSelected(flag.filter(each::equals).isPresent()));
    }
}
