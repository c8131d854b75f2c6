package org.rejoinder.timeline;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a timeline shows and how: everything that a picture of it depends on, besides the items.
 *
 * @param home       the period that counts as the whole, and in which quiet periods are folded
 * @param window     the period that fills the width
 * @param width      pixels
 * @param height     pixels
 * @param unfolded   folds that were opened, by their first millisecond
 * @param collapsed  lanes that are shut, by their label
 * @param selection  ids of selected utterances
 * @param hover      id of the utterance under the pointer
 * @param theme      name of the theme it is drawn in
 * @param zone       whose clock the axis shows; empty for each source's own
 * @param order      in which order the lanes stand
 */
public record ViewState(
        Window home,
        Window window,
        double width,
        double height,
        Grouping grouping,
        FoldRule fold,
        Set<Long> unfolded,
        Set<String> collapsed,
        Filter filter,
        Set<String> selection,
        Optional<String> hover,
        String theme,
        Optional<ZoneId> zone,
        LaneOrder order) {
    public ViewState {
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(fold, "fold");
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(hover, "hover");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(order, "order");
        if (!(width >= 1 && height >= 1)) {
            throw new IllegalArgumentException("a timeline needs at least a pixel each way, not " + width + " x "
                    + height);
        }
        unfolded = Set.copyOf(unfolded);
        collapsed = Set.copyOf(collapsed);
        selection = Set.copyOf(selection);
    }

    /** A plain view of that period, which is its home and its window: grouped by side, folded, light. */
    public static ViewState of(Window home, double width, double height) {
        return new ViewState(home, home, width, height, Grouping.SIDE, FoldRule.AUTO, Set.of(), Set.of(), Filter.ALL,
                Set.of(), Optional.empty(), "light", Optional.empty(), LaneOrder.USUAL);
    }

    public ViewState withHome(Window newHome) {
        return new ViewState(newHome, window, width, height, grouping, fold, unfolded, collapsed, filter, selection,
                hover, theme, zone, order);
    }

    public ViewState withWindow(Window newWindow) {
        return new ViewState(home, newWindow, width, height, grouping, fold, unfolded, collapsed, filter, selection,
                hover, theme, zone, order);
    }

    public ViewState withSize(double newWidth, double newHeight) {
        return new ViewState(home, window, newWidth, newHeight, grouping, fold, unfolded, collapsed, filter, selection,
                hover, theme, zone, order);
    }

    public ViewState withGrouping(Grouping newGrouping) {
        return new ViewState(home, window, width, height, newGrouping, fold, unfolded, collapsed, filter, selection,
                hover, theme, zone, order);
    }

    /** With another rule for folding, and nothing opened by hand. */
    public ViewState withFold(FoldRule rule) {
        return new ViewState(home, window, width, height, grouping, rule, Set.of(), collapsed, filter, selection, hover,
                theme, zone, order);
    }

    public ViewState withUnfolded(Set<Long> opened) {
        return new ViewState(home, window, width, height, grouping, fold, opened, collapsed, filter, selection, hover,
                theme, zone, order);
    }

    public ViewState withCollapsed(Set<String> lanes) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, lanes, filter, selection, hover,
                theme, zone, order);
    }

    /** With a lane shut if it was open, and open if it was shut. */
    public ViewState toggled(String lane) {
        Set<String> lanes = new HashSet<>(collapsed);
        if (!lanes.remove(lane)) {
            lanes.add(lane);
        }
        return withCollapsed(lanes);
    }

    public ViewState withFilter(Filter newFilter) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, newFilter, selection,
                hover, theme, zone, order);
    }

    public ViewState withSelection(Set<String> ids) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, filter, ids, hover,
                theme, zone, order);
    }

    public ViewState withHover(Optional<String> id) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, filter, selection, id,
                theme, zone, order);
    }

    public ViewState withTheme(String name) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, filter, selection, hover,
                name, zone, order);
    }

    public ViewState withZone(Optional<ZoneId> newZone) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, filter, selection, hover,
                theme, newZone, order);
    }

    public ViewState withOrder(LaneOrder newOrder) {
        return new ViewState(home, window, width, height, grouping, fold, unfolded, collapsed, filter, selection, hover,
                theme, zone, newOrder);
    }
}
