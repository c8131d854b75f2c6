package org.rejoinder.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.rejoinder.timeline.ViewState;

/**
 * The views that were left, to go back to; and those that were gone back from. A long pan or zoom counts as one step.
 */
final class ViewHistory {
    private static final int MOST = 200;
    /** Pans and zooms that follow each other within so many milliseconds are one. */
    private static final long PAUSE = 900;

    private final LongSupplier clock;
    private final Deque<ViewState> back = new ArrayDeque<>();
    private final Deque<ViewState> forward = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private long lastGlide = Long.MIN_VALUE / 2;

    /** @param clock  milliseconds */
    ViewHistory(LongSupplier clock) {
        this.clock = clock;
    }

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** A view is left by a pan or a zoom. */
    void glides(ViewState from) {
        long now = clock.getAsLong();
        if (now - lastGlide > PAUSE) {
            push(from);
        }
        lastGlide = now;
    }

    /** A view is left at once. */
    void jumps(ViewState from) {
        lastGlide = Long.MIN_VALUE / 2;
        push(from);
    }

    private void push(ViewState from) {
        back.push(from);
        if (back.size() > MOST) {
            back.removeLast();
        }
        forward.clear();
        tell();
    }

    Optional<ViewState> back(ViewState now) {
        return step(back, forward, now);
    }

    Optional<ViewState> forward(ViewState now) {
        return step(forward, back, now);
    }

    private Optional<ViewState> step(Deque<ViewState> from, Deque<ViewState> to, ViewState now) {
        lastGlide = Long.MIN_VALUE / 2;
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        ViewState next = from.pop();
        tell();
        return Optional.of(next);
    }

    void clear() {
        back.clear();
        forward.clear();
        tell();
    }

    private void tell() {
        canGoBack.set(!back.isEmpty());
        canGoForward.set(!forward.isEmpty());
    }
}
