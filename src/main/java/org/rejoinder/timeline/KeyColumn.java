package org.rejoinder.timeline;

import java.util.List;
import java.util.Map;

/**
 * What each item belongs to: its speaker, side, outlet or event. Most items have one; the few with several are kept
 * apart, so that a million of them cost four bytes each.
 *
 * @param first    an index of {@code labels} for each item, or -1 for none
 * @param several  all of them, for the items that have more than one
 * @param labels   the names
 */
public record KeyColumn(int[] first, Map<Integer, int[]> several, List<String> labels) {
    public KeyColumn {
        several = Map.copyOf(several);
        labels = List.copyOf(labels);
    }

    /** The one that stands first, or -1. */
    public int of(int item) {
        return first[item];
    }

    /** All keys of an item, as indices of the labels. */
    public int[] all(int item) {
        int[] more = several.get(item);
        if (more != null) {
            return more.clone();
        }
        return first[item] < 0 ? new int[0] : new int[] {first[item]};
    }

    /** True where any key of the item is wanted. */
    boolean any(int item, boolean[] wanted) {
        if (first[item] < 0) {
            return false;
        }
        int[] more = several.isEmpty() ? null : several.get(item);
        if (more == null) {
            return wanted[first[item]];
        }
        for (int key : more) {
            if (wanted[key]) {
                return true;
            }
        }
        return false;
    }

    /** The names of an item's keys, with commas; empty where it has none. */
    public String text(int item) {
        int[] more = several.isEmpty() ? null : several.get(item);
        if (more == null) {
            return first[item] < 0 ? "" : labels.get(first[item]);
        }
        StringBuilder text = new StringBuilder();
        for (int key : more) {
            text.append(text.isEmpty() ? "" : ", ").append(labels.get(key));
        }
        return text.toString();
    }
}
