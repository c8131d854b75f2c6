package org.rejoinder.ui.correct;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rejoinder.model.Actor;
import org.rejoinder.ui.state.CaseIndex;

/** Finds actors of a case by what is typed: any of their names, their role, organisation or side. */
public final class ActorSearch {
    private final CaseIndex index;
    private final Map<String, Integer> mentions = new HashMap<>();

    public ActorSearch(CaseIndex index) {
        this.index = index;
        index.theCase().utterances().forEach(utterance ->
                Stream.concat(utterance.speakers().stream(), utterance.targets().stream())
                        .forEach(id -> mentions.merge(id, 1, Integer::sum)));
    }

    /** In how many statements an actor speaks or is spoken about. */
    public int mentions(String actor) {
        return mentions.getOrDefault(actor, 0);
    }

    /** Those that fit, the best known first; names that begin with what is typed come before others. */
    public List<Actor> find(String typed, Collection<String> without, int most) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return index.theCase().actors().stream()
                .filter(actor -> !without.contains(actor.id()) && !actor.isUnspecified())
                .filter(actor -> wanted.isEmpty() || words(actor).anyMatch(name -> name.contains(wanted)))
                .sorted(Comparator.comparing((Actor actor) -> !begins(actor, wanted))
                        .thenComparing(actor -> -mentions(actor.id()))
                        .thenComparing(Actor::name))
                .limit(most)
                .toList();
    }

    private static boolean begins(Actor actor, String wanted) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+")))
                .anyMatch(word -> word.startsWith(wanted));
    }

    private static Stream<String> words(Actor actor) {
        return Stream.of(Stream.of(actor.name()), actor.aliases().stream(), actor.role().stream(),
                        actor.organisation().stream(), actor.side().stream())
                .flatMap(some -> some).map(name -> name.toLowerCase(Locale.ROOT));
    }
}
