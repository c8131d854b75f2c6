package org.rejoinder.timeline;

import java.util.List;

/** What a timeline is laid out for: it decides which sizes of marks there are, and what is better than what. */
public enum Medium {
    /** The window: names are better than shapes though a few statements are counted, for a count opens. */
    WINDOW(MarkSize.WINDOW),
    /**
     * A picture, in which nothing opens and nothing is clicked: marks may be small, and any size at which every
     * statement is drawn is better than one at which some are counted.
     */
    PAGE(MarkSize.PAGE);

    private final List<MarkSize> sizes;

    Medium(List<MarkSize> sizes) {
        this.sizes = sizes;
    }

    /** From fine to coarse. */
    List<MarkSize> sizes() {
        return sizes;
    }
}
