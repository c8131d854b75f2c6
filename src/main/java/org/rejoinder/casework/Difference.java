package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;

/** What one state of the statements differs in from the state before it. */
record Difference(List<Telling> gone, List<Telling> fresh) {
    /** Both in the order of their ids; what is the very same in both is no difference. */
    static Difference between(List<Telling> before, List<Telling> now) {
        int start = 0;
        int most = Math.min(before.size(), now.size());
        while (start < most && before.get(start) == now.get(start)) {
            start++;
        }
        int left = before.size();
        int right = now.size();
        while (left > start && right > start && before.get(left - 1) == now.get(right - 1)) {
            left--;
            right--;
        }
        return within(before.subList(start, left), now.subList(start, right));
    }

    private static Difference within(List<Telling> before, List<Telling> now) {
        List<Telling> gone = new ArrayList<>();
        List<Telling> fresh = new ArrayList<>();
        int at = 0;
        for (Telling telling : now) {
            while (at < before.size() && before.get(at) != telling
                    && before.get(at).id().compareTo(telling.id()) <= 0) {
                gone.add(before.get(at++));
            }
            if (at < before.size() && before.get(at) == telling) {
                at++;
            } else {
                fresh.add(telling);
            }
        }
        gone.addAll(before.subList(at, before.size()));
        return new Difference(gone, fresh);
    }
}
