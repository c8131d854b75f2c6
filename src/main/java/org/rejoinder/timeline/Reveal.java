package org.rejoinder.timeline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Brings the mark of an utterance into sight, whole where that can be. Its date alone does not tell where it stands: of
 * several marks of one day the last may stand far to the right of it.
 */
public final class Reveal {
    /** From the mark to the edge that it comes to stand at, in pixels. */
    private static final double EDGE = 8;
    /** From the left edge to the date, where the mark is looked for. */
    private static final double LEFT = 80;
    /** How often it is looked for, each time half a window further on. */
    private static final int LOOKS = 4;

    private final TimelineLayout layout;

    public Reveal(TimelineLayout layout) {
        this.layout = layout;
    }

    /** Moves the window, as little as need be and without zooming. */
    public ViewState in(ViewState view, String id) {
        OptionalInt item = layout.items().item(id);
        ViewState near = layout.navigator().reveal(view, id);
        if (item.isEmpty() || !layout.items().isDated(item.getAsInt())) {
            return near;
        }
        if (isWhole(layout.lay(near), item.getAsInt())) {
            return near;
        }
        TimeScale scale = layout.navigator().scale(near);
        double date = scale.x(layout.items().start(item.getAsInt()));
        ViewState moved = layout.navigator().panBy(near, scale.left() + Math.min(LEFT, scale.width() / 4) - date);
        for (int look = 0; look < LOOKS; look++) {
            Scene scene = layout.lay(moved);
            if (isWhole(scene, item.getAsInt())) {
                double right = scene.markOf(item.getAsInt()).orElseThrow().bounds().right();
                return layout.navigator().panBy(moved, scale.right() - EDGE - right);
            }
            moved = layout.navigator().panBy(moved, -scale.width() / 2);
        }
        return near;
    }

    /** True where the mark says as much as its neighbours can, or the item is counted for want of room. */
    private boolean isWhole(Scene scene, int item) {
        Optional<Mark> mark = scene.markOf(item);
        boolean cut = mark.isEmpty() || mark.get() instanceof Mark.Chip chip
                && (scene.level() == Level.CARD || chip.name().isEmpty());
        return !cut && mark.get().bounds().right() < scene.scale().right() - Standing.EDGE;
    }
}
