package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts what was there before in the place of what is equal to it now: edits are applied anew for each state, and whoever
 * goes on from here sees by the things themselves which of them changed.
 */
final class Unchanged {
    private List<Telling> tellings = List.of();
    private List<Telling> solved = List.of();
    private Roster roster;

    Roster roster(Roster now) {
        if (roster == null || !roster.isLike(now)) {
            roster = now;
        }
        return roster;
    }

    /** @param now  in the order of their ids */
    List<Telling> tellings(List<Telling> now) {
        tellings = same(tellings, now);
        return tellings;
    }

    /** The same with the dates that other articles told. */
    List<Telling> solved(List<Telling> now) {
        solved = same(solved, now);
        return solved;
    }

    private static List<Telling> same(List<Telling> before, List<Telling> now) {
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
