package org.rejoinder.ui.source;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * What stands first in a list, and where: a list that becomes higher or lower scrolls by a share of itself, and words
 * would move under the pointer.
 *
 * @param index  of the first cell that is seen
 * @param y      of its upper edge (pixels of the list)
 */
record Steady(VirtualFlow<?> flow, int index, double y) {
    static Optional<Steady> of(ListView<?> list) {
        return flow(list).flatMap(flow -> Optional.<IndexedCell<?>>ofNullable(flow.getFirstVisibleCell())
                .map(cell -> new Steady(flow, cell.getIndex(), cell.getLayoutY())));
    }

    static Optional<VirtualFlow<?>> flow(ListView<?> list) {
        return Optional.ofNullable(list.lookup(".virtual-flow")).map(node -> (VirtualFlow<?>) node);
    }

    /** Puts it where it stood, as far as the list's ends let it. */
    void keep() {
        flow.scrollToTop(index);
        flow.layout();
        flow.scrollPixels(-y);
    }
}
