package org.rejoinder.ui.decisions;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.rejoinder.ui.decisions.DecisionsModel.Entry;
import org.rejoinder.ui.look.Presence;
import org.rejoinder.ui.look.Texts;
import org.rejoinder.ui.words.Messages;

/** One decision: what and about what, from what to what, by whom and when, and whether it counts. */
final class DecisionCell extends ListCell<Entry> {
    private final Messages messages;
    private final Label step = Texts.label("", "decision-step");
    private final Label about = Texts.label("", "statement-words");
    private final Label change = Texts.label("", "decision-change");
    private final Label note = Texts.label("", "decision-note");
    private final Label signed = Texts.label("", "small-muted");
    private final VBox box;

    DecisionCell(Messages messages) {
        this.messages = messages;
        setPrefWidth(0);
        step.setMinWidth(USE_PREF_SIZE);
        signed.setMinWidth(USE_PREF_SIZE);
        note.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(change, Priority.ALWAYS);
        box = new VBox(2, line(step, about, note), line(change, new Label(), signed));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
    }

    private static HBox line(Label first, Label second, Label last) {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        second.setMinWidth(0);
        first.setMinWidth(0);
        HBox line = new HBox(8, first, second, spring, last);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        step.setText(entry.step());
        step.setMinWidth(USE_PREF_SIZE);
        about.setText(entry.about());
        change.setText(changed(entry));
        note.setText(entry.note());
        Presence.set(note, !entry.note().isEmpty());
        signed.setText(entry.signed());
        setGraphic(box);
        setAccessibleText(String.join(messages.get("list.semicolon"), entry.step(), entry.about(), changed(entry),
                entry.signed(), entry.note()));
    }

    private String changed(Entry entry) {
        return entry.before().isEmpty() || entry.before().equals(entry.after()) ? entry.after()
                : entry.after().isEmpty() ? entry.before()
                : messages.get("decisions.change", entry.before(), entry.after());
    }
}
