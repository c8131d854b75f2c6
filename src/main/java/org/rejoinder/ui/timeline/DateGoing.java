package org.rejoinder.ui.timeline;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rejoinder.timeline.DateEntry;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;

/** Goes to a date, and marks the day until the next thing is done. */
public final class DateGoing {
    private final TimelineModel timeline;
    private final ReadOnlyObjectWrapper<Optional<Window>> day = new ReadOnlyObjectWrapper<>(Optional.empty());

    DateGoing(TimelineModel timeline) {
        this.timeline = timeline;
    }

    /** The day that was gone to; empty once something else was done. */
    public ReadOnlyObjectProperty<Optional<Window>> day() {
        return day.getReadOnlyProperty();
    }

    /**
     * Goes to a date as people write it: a day comes into the middle and is marked, a longer period fills the width.
     *
     * @return false where it is no date
     */
    public boolean go(String text, Locale language) {
        Optional<Window> when = new DateEntry(timeline.view().home(), language).read(text);
        when.ifPresent(period -> {
            boolean oneDay = period.length() <= Window.DAY;
            timeline.jump(view -> {
                ViewState open = timeline.folding().opened(view, period);
                return oneDay ? timeline.navigator().centre(open, period) : timeline.navigator().fit(open, period);
            });
            day.set(oneDay ? when : Optional.empty());
        });
        return when.isPresent();
    }

    /** Marks the day no longer; false where none was marked. */
    boolean forget() {
        boolean marked = day.get().isPresent();
        day.set(Optional.empty());
        return marked;
    }

    /** Another place or another choice is what somebody did; the pointer, the size and the theme are not. */
    void viewChanges(ViewState from, ViewState to) {
        if (!from.window().equals(to.window()) || !from.selection().equals(to.selection())
                || from.grouping() != to.grouping() || !from.unfolded().equals(to.unfolded())) {
            forget();
        }
    }
}
