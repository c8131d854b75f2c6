package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Said;

/**
 * Which people are named as speaking in the statements of a group, and when: what alone may rule out that two groups
 * are one act, quickly told whatever their number.
 *
 * @param people       of each statement that names any their ids; each set once
 * @param earliestEnd  the first last day of a dated statement, in days since 1970
 * @param latestStart  the last first day of one
 */
record Claims(List<Set<String>> people, long earliestEnd, long latestStart) {
    /** Beyond all dates, and still to be reckoned with. */
    private static final long FAR = Long.MAX_VALUE / 2;

    static Claims of(SpeechAct act) {
        Set<String> people = act.speakers().stream().filter(actor -> actor.type() == ActorType.PERSON).map(Actor::id)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Said> said = act.said();
        return new Claims(people.isEmpty() ? List.of() : List.of(people),
                said.map(Said::latest).map(LocalDate::toEpochDay).orElse(FAR),
                said.map(Said::earliest).map(LocalDate::toEpochDay).orElse(-FAR));
    }

    /** Of both groups together. */
    Claims with(Claims other) {
        List<Set<String>> all = people;
        if (!all.containsAll(other.people)) {
            all = new ArrayList<>(people);
            for (Set<String> one : other.people) {
                if (!people.contains(one)) {
                    all.add(one);
                }
            }
        }
        return new Claims(all, Math.min(earliestEnd, other.earliestEnd), Math.max(latestStart, other.latestStart));
    }

    /** Two people who are both named are two acts, however alike they speak; so are two days, but for one between. */
    boolean clash(Claims other) {
        return earliestEnd + 1 < other.latestStart || other.earliestEnd + 1 < latestStart || strangers(other);
    }

    private boolean strangers(Claims other) {
        for (Set<String> some : people) {
            for (Set<String> others : other.people) {
                if (Collections.disjoint(some, others)) {
                    return true;
                }
            }
        }
        return false;
    }
}
