package org.rejoinder.ui.state;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which utterance is chosen, and which of its reports is read. Shared by all panes. */
public final class Selection {
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(Choice.NONE);

    /**
     * @param utterance  id of the chosen utterance
     * @param report     index of the report that is read, 0 the best
     */
    public record Choice(Optional<String> utterance, int report) {
        public static final Choice NONE = new Choice(Optional.empty(), 0);

        public Choice {
            if (report < 0) {
                throw new IllegalArgumentException("report index must not be negative: " + report);
            }
        }
    }

    public ReadOnlyObjectProperty<Choice> choice() {
        return choice.getReadOnlyProperty();
    }

    public Optional<String> utterance() {
        return choice.get().utterance();
    }

    public void select(String utterance) {
        choice.set(new Choice(Optional.of(utterance), 0));
    }

    /** Reads another report of the chosen utterance. */
    public void read(int report) {
        choice.set(new Choice(choice.get().utterance(), report));
    }

    public void clear() {
        choice.set(Choice.NONE);
    }
}
