package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;

/** Puts what was there before in the place of what is equal to it now, so that things themselves tell what changed. */
final class Unchanged {
    private Unchanged() {}

    /** Both in the order of their ids. */
    static List<Telling> same(List<Telling> before, List<Telling> now) {
        List<Telling> same = new ArrayList<>(now.size());
        int at = 0;
        for (Telling telling : now) {
            while (at < before.size() && before.get(at) != telling && before.get(at).id().compareTo(telling.id()) < 0) {
                at++;
            }
            Telling known = at < before.size() ? before.get(at) : null;
            same.add(known != null && known.isLike(telling) ? known : telling);
        }
        return same;
    }
}
