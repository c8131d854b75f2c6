package org.rejoinder.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Case;
import org.rejoinder.model.Said;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Utterance;

/** Names a case after the two sides that it is most about and when it was, such as "Iceland – Norway, 2022". */
public final class CaseNames {
    private CaseNames() {}

    /** Empty where no statement has a speaker or target with a side. */
    public static Optional<String> of(Case theCase) {
        Map<String, Integer> weights = new HashMap<>();
        for (Utterance utterance : theCase.utterances()) {
            Stream.concat(utterance.speakers().stream(), utterance.targets().stream())
                    .flatMap(id -> theCase.actor(id).flatMap(Actor::side).stream())
                    .distinct()
                    .forEach(side -> weights.merge(side, 1, Integer::sum));
        }
        List<String> sides = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(entry -> Sides.name(entry.getKey()))
                .toList();
        return sides.isEmpty() ? Optional.empty() : Optional.of(String.join(" – ", sides) + years(theCase));
    }

    private static String years(Case theCase) {
        List<LocalDate> days = theCase.utterances().stream().flatMap(utterance -> utterance.said().stream())
                .filter(said -> said.earliest().getYear() == said.latest().getYear())
                .map(Said::earliest).sorted().toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = String.valueOf(days.getFirst().getYear());
        String last = String.valueOf(days.getLast().getYear());
        return ", " + (first.equals(last) ? first : first + " – " + last);
    }
}
