package org.rejoinder.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.FoldRule;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.timeline.Window;

/** Which quiet periods of the timeline are folded. */
public final class Folding {
    private final TimelineModel timeline;

    Folding(TimelineModel timeline) {
        this.timeline = timeline;
    }

    /** Shows a folded quiet period in full length. */
    public void unfold(Fold fold) {
        timeline.jump(view -> {
            Set<Long> unfolded = new HashSet<>(view.unfolded());
            unfolded.add(fold.from());
            return refitted(view, view.withUnfolded(unfolded));
        });
    }

    /** Folds a quiet period again that was unfolded. */
    public void foldAgain(Fold fold) {
        timeline.jump(view -> {
            Set<Long> unfolded = new HashSet<>(view.unfolded());
            unfolded.remove(fold.from());
            return refitted(view, view.withUnfolded(unfolded));
        });
    }

    /** Where everything was in view everything stays in view; else the window stays where it is. */
    private ViewState refitted(ViewState before, ViewState after) {
        boolean whole = before.window().equals(timeline.navigator().fit(before).window());
        return whole ? timeline.navigator().fit(after) : after;
    }

    /** The view with the quiet days unfolded in which a period lies; the same where it lies in none. */
    ViewState opened(ViewState view, Window period) {
        return timeline.navigator().folds(view).list().stream()
                .filter(fold -> fold.from() <= period.from() && period.to() <= fold.to()).findFirst()
                .map(fold -> view.withUnfolded(Stream.concat(view.unfolded().stream(), Stream.of(fold.from()))
                        .collect(Collectors.toSet()))).orElse(view);
    }

    /** Folds quiet periods, or shows them in full length. */
    public void set(boolean folded) {
        set(folded ? FoldRule.AUTO : FoldRule.OFF);
    }

    /** Folds quiet periods by another rule, and all again that were opened by hand. */
    public void set(FoldRule rule) {
        timeline.jump(view -> timeline.navigator().fit(view.withFold(rule)));
    }
}
