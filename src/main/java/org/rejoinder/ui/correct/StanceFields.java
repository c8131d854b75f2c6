package org.rejoinder.ui.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.rejoinder.model.Stance;
import org.rejoinder.timeline.Tone;
import org.rejoinder.ui.look.Glyph;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** What a statement does, and what else it does: two menus, the second of which never offers what the first says. */
final class StanceFields extends FlowPane {
    private final Messages messages;
    private final Consumer<Stance> onFirst;
    private final Consumer<Optional<Stance>> onSecond;
    private final MenuButton firstMenu = new MenuButton();
    private final MenuButton secondMenu = new MenuButton();
    private Stance first;
    private Optional<Stance> second;

    /**
     * @param onFirst   told what was chosen
     * @param onSecond  told what was chosen beside it; empty for nothing else
     */
    StanceFields(Messages messages, Stance first, Optional<Stance> second, Consumer<Stance> onFirst,
            Consumer<Optional<Stance>> onSecond) {
        super(8, 6);
        this.messages = messages;
        this.first = first;
        this.second = second;
        this.onFirst = onFirst;
        this.onSecond = onSecond;
        firstMenu.setId("edit-stance");
        secondMenu.setId("edit-second");
        setRowValignment(VPos.CENTER);
        firstMenu.getItems().setAll(Arrays.stream(Stance.values()).map(this::firstItem).toList());
        getChildren().addAll(firstMenu, Texts.label(messages.get("edit.also"), "small-muted"), secondMenu);
        show();
    }

    MenuButton firstMenu() {
        return firstMenu;
    }

    private MenuItem firstItem(Stance stance) {
        MenuItem item = new MenuItem(name(stance), glyph(stance));
        item.setOnAction(event -> {
            first = stance;
            second = second.filter(other -> other != stance);
            show();
            onFirst.accept(stance);
        });
        return item;
    }

    private MenuItem secondItem(Optional<Stance> stance) {
        MenuItem item = new MenuItem(nameOrNone(stance), stance.map(StanceFields::glyph).orElse(null));
        item.setOnAction(event -> {
            second = stance;
            show();
            onSecond.accept(stance);
        });
        return item;
    }

    private void show() {
        firstMenu.setText(name(first));
        firstMenu.setGraphic(glyph(first));
        secondMenu.setText(nameOrNone(second));
        secondMenu.setGraphic(second.map(StanceFields::glyph).orElse(null));
        List<MenuItem> others = new ArrayList<>(List.of(secondItem(Optional.empty())));
        Arrays.stream(Stance.values()).filter(stance -> stance != first)
                .forEach(stance -> others.add(secondItem(Optional.of(stance))));
        secondMenu.getItems().setAll(others);
    }

    private String nameOrNone(Optional<Stance> stance) {
        return stance.map(this::name).orElseGet(() -> messages.get("edit.second.none"));
    }

    private String name(Stance stance) {
        return messages.of("stance", Tone.of(stance, false));
    }

    private static Glyph glyph(Stance stance) {
        return new Glyph(Tone.of(stance, false));
    }
}
