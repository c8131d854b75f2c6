package org.rejoinder.ui.look;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** What can be chosen in a list: its name, and a note below it. */
public final class NamedCell<T> extends ListCell<T> {
    private final Function<T, String> name;
    private final Function<T, String> note;

    public NamedCell(Function<T, String> name, Function<T, String> note) {
        this.name = name;
        this.note = note;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        VBox lines =
                new VBox(2, Texts.label(name.apply(item), "choice-name"), Texts.label(note.apply(item), "small-muted"));
        lines.setAlignment(Pos.CENTER_LEFT);
        setGraphic(lines);
    }
}
