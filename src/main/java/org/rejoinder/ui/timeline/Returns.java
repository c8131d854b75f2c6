package org.rejoinder.ui.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.rejoinder.timeline.ViewState;

/** Goes back and forward through the views that were left, and to saved ones. */
public final class Returns {
    private final TimelineModel timeline;
    private final ViewHistory history;

    Returns(TimelineModel timeline, ViewHistory history) {
        this.timeline = timeline;
        this.history = history;
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return history.canGoBack();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return history.canGoForward();
    }

    /** Back to the view before. */
    public void goBack() {
        history.back(timeline.view()).ifPresent(this::to);
    }

    /** To the view that was gone back from. */
    public void goForward() {
        history.forward(timeline.view()).ifPresent(this::to);
    }

    /**
     * Shows another view, such as a saved one: its place and arrangement, at the size that there is, with what is
     * filtered and chosen now.
     */
    public void open(ViewState saved) {
        if (!saved.zone().equals(timeline.view().zone())) {
            timeline.zone(saved.zone());
        }
        history.jumps(timeline.view());
        to(saved);
    }

    /** The place of a view that was left, with what is filtered and chosen now. */
    private void to(ViewState left) {
        ViewState now = timeline.view();
        timeline.show(left.withSize(now.width(), now.height()).withFilter(now.filter()).withSelection(now.selection())
                .withHover(Optional.empty()).withTheme(now.theme()).withHome(now.home()).withZone(now.zone()), true);
    }
}
