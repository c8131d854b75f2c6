package org.rejoinder.ui.palette;

import java.util.BitSet;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.palette.PaletteModel.Found;

/** A line of the palette: the title with the typed letters brought out, what it is, and its key. */
final class PaletteCell extends ListCell<Found> {
    private final TextFlow title = new TextFlow();
    /** Long titles may not fit; a label ends at a word and says so. */
    private final Label words = Texts.label("", "palette-words");
    private final Label note = Texts.label("", "palette-note");
    private final Label key = Texts.label("", "help-key");
    private final FontIcon tick = new FontIcon(Feather.CHECK);
    private final HBox line;

    PaletteCell(Consumer<Found> run) {
        words.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxHeight(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        note.setMinWidth(Region.USE_PREF_SIZE);
        key.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(title, words, spring, tick, note, key);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                run.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        boolean shown = !empty && found != null;
        setGraphic(shown ? line : null);
        setAccessibleText(shown ? found.entry().title() + " " + found.entry().note() + " " + found.entry().key()
                : null);
        if (shown) {
            boolean brief = !found.entry().isLong();
            Presence.set(title, brief);
            Presence.set(words, !brief);
            letters(brief ? found.entry().title() : "", found.letters());
            words.setText(found.entry().title());
            note.setText(found.entry().note());
            Presence.set(key, !found.entry().key().isEmpty());
            key.setText(found.entry().key());
            Presence.set(tick, found.entry().checked().orElse(false));
        }
    }

    private void letters(String text, BitSet found) {
        title.getChildren().clear();
        for (int from = 0; from < text.length(); ) {
            boolean typed = found.get(from);
            int to = typed ? found.nextClearBit(from) : found.nextSetBit(from);
            to = to < 0 || to > text.length() ? text.length() : to;
            Text part = new Text(text.substring(from, to));
            part.getStyleClass().add(typed ? "palette-typed" : "palette-text");
            title.getChildren().add(part);
            from = to;
        }
    }
}
