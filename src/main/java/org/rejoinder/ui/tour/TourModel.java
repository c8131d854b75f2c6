package org.rejoinder.ui.tour;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.ui.state.Settings;

/** Where the tour of the window is. It begins by itself once, and after that only when it is asked for. */
public final class TourModel {
    private static final String SEEN = "tour.seen";

    private final Settings settings;
    private final ReadOnlyObjectWrapper<Optional<Stop>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is shown, in this order. */
    public enum Stop { TIMELINE, STATEMENT, SOURCE, REVIEW, EXPORT }

    /** @param settings  keep whether it was seen */
    public TourModel(Settings settings) {
        this.settings = settings;
    }

    /** Empty while there is no tour. */
    public ReadOnlyObjectProperty<Optional<Stop>> current() {
        return current.getReadOnlyProperty();
    }

    /** From the first stop. Having begun counts as having been seen. */
    public void begin() {
        settings.put(SEEN, "true");
        current.set(Optional.of(Stop.values()[0]));
    }

    /** Whether it has ever begun. */
    public boolean isSeen() {
        return settings.get(SEEN).isPresent();
    }

    /** The same, unless it was seen before. */
    public void beginOnce() {
        if (!isSeen()) {
            begin();
        }
    }

    /** To the next stop; after the last the tour is over. Nothing happens while there is none. */
    public void next() {
        current.get().ifPresent(stop -> current.set(stop.ordinal() + 1 == Stop.values().length ? Optional.empty()
                : Optional.of(Stop.values()[stop.ordinal() + 1])));
    }

    /** Back by one; stays at the first. */
    public void back() {
        current.get().ifPresent(stop -> current.set(Optional.of(Stop.values()[Math.max(0, stop.ordinal() - 1)])));
    }

    /** Leaves the tour, wherever it is; false where there is none. */
    public boolean end() {
        boolean there = current.get().isPresent();
        current.set(Optional.empty());
        return there;
    }
}
