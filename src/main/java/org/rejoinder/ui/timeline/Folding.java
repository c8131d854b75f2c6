package org.rejoinder.ui.timeline;

import java.util.HashSet;
import java.util.Set;
import org.rejoinder.timeline.Fold;
import org.rejoinder.timeline.FoldRule;

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
            return view.withUnfolded(unfolded);
        });
    }

    /** Folds a quiet period again that was unfolded. */
    public void foldAgain(Fold fold) {
        timeline.jump(view -> {
            Set<Long> unfolded = new HashSet<>(view.unfolded());
            unfolded.remove(fold.from());
            return view.withUnfolded(unfolded);
        });
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
