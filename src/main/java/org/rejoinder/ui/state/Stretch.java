package org.rejoinder.ui.state;

import java.util.List;

/**
 * Where one state of a list differs from another: before it and behind it both have the very same.
 *
 * @param gone  what the first has there
 * @param come  what the other has there
 */
record Stretch<T>(List<T> gone, List<T> come) {
    static <T> Stretch<T> between(List<T> before, List<T> now) {
        int most = Math.min(before.size(), now.size());
        int start = 0;
        while (start < most && before.get(start) == now.get(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end) == now.get(now.size() - 1 - end)) {
            end++;
        }
        return new Stretch<>(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
    }
}
