package org.rejoinder.ui.state;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one state of a list differs from another of the very same things in the same order but for a few.
 *
 * @param gone  what the first has and the other has not, in its order
 * @param come  what the other has and the first has not, in its order; where the two differ in more than a few places
 *         running,
 *              either may have things that are in the other too
 * @param places  where in the other each of those stands
 */
record Stretch<T>(List<T> gone, List<T> come, List<Integer> places) {
    /** So many things running may come or go before the rest is taken for another altogether. */
    private static final int FEW = 8;

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
        return within(before.subList(0, before.size() - end), now.subList(0, now.size() - end), start);
    }

    private static <T> Stretch<T> within(List<T> before, List<T> now, int start) {
        List<T> gone = new ArrayList<>();
        List<T> come = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int i = start;
        int j = start;
        while (i < before.size() || j < now.size()) {
            if (i < before.size() && j < now.size() && before.get(i) == now.get(j)) {
                i++;
                j++;
                continue;
            }
            int[] step = step(before, i, now, j);
            gone.addAll(before.subList(i, i + step[0]));
            for (int place = j; place < j + step[1]; place++) {
                come.add(now.get(place));
                places.add(place);
            }
            i += step[0];
            j += step[1];
        }
        return new Stretch<>(gone, come, places);
    }

    /** How far on in both the same stands again; to their ends where that is too far. */
    private static int[] step(List<?> before, int i, List<?> now, int j) {
        for (int both = 1; both <= 2 * FEW; both++) {
            for (int gone = Math.max(0, both - FEW); gone <= Math.min(both, FEW); gone++) {
                int come = both - gone;
                boolean inside = i + gone < before.size() && j + come < now.size();
                if (inside && before.get(i + gone) == now.get(j + come)) {
                    return new int[] {gone, come};
                }
            }
        }
        return new int[] {before.size() - i, now.size() - j};
    }
}
