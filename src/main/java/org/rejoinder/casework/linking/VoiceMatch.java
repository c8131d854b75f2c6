package org.rejoinder.casework.linking;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.rejoinder.model.Actor;

/**
 * Compares groups of actors, and works out each pair of groups once: a large case compares the same few groups millions
 * of times. For actors of one article or one case, whose ids tell them apart; quickest where equal groups are the same
 * list. For one thread.
 */
public final class VoiceMatch {
    private final Map<List<Actor>, Group> byIdentity = new IdentityHashMap<>();
    private final Map<List<Actor>, Group> groups = new HashMap<>();
    private final Map<Actor, Voice> voices = new HashMap<>();
    private final PairMemory matches = new PairMemory();
    private final PairMemory aims = new PairMemory();
    private final PairMemory meetings = new PairMemory();

    /** What was asked for last: whoever compares many compares one with many others. */
    private List<Actor> lastSome;
    private Group lastOne;
    private List<Actor> lastOthers;
    private Group lastOther;

    /** @param number  which group it is, from 0 */
    private record Group(int number, List<Voice> voices) {
        boolean hasSide() {
            return voices.stream().anyMatch(voice -> voice.actor().side().isPresent());
        }

        boolean sharesSide(Group other) {
            return voices.stream().map(voice -> voice.actor().side()).filter(Optional::isPresent)
                    .anyMatch(side -> other.voices.stream().anyMatch(two -> two.actor().side().equals(side)));
        }
    }

    /** Names by which speakers can be found who may speak with one voice: whoever does, has one in common. */
    public static Set<String> names(List<Actor> speakers) {
        Set<String> names = new LinkedHashSet<>();
        for (Actor actor : speakers) {
            names.add("id " + actor.id());
            actor.side().ifPresent(side -> names.add("side " + side));
            names.add(Voice.body(actor.name(), actor.side()));
            actor.organisation().ifPresent(body -> names.add(Voice.body(body, actor.side())));
        }
        return names;
    }

    /** How closely two groups speak with one voice: 1 the same, 0 strangers; symmetric. */
    double voice(List<Actor> some, List<Actor> others) {
        return of(matches, some, others, (one, other) -> Voice.match(one.voices(), other.voices()));
    }

    /** What it adds to a likeness that two acts are aimed at these: from -0.3 for others to 0.1; symmetric. */
    double aim(List<Actor> some, List<Actor> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return of(aims, some, others, (one, other) -> {
            boolean near = Voice.match(one.voices(), other.voices()) > 0 || one.sharesSide(other);
            return near ? 0.1 : one.hasSide() && other.hasSide() ? -0.3 : 0;
        });
    }

    /** True where both are the same, or one speaks for the other, or both are of one side. */
    public boolean sharesVoice(List<Actor> some, List<Actor> others) {
        return meets(some, others);
    }

    /** True where some of both are the same actor. */
    boolean sharesActor(List<Actor> some, List<Actor> others) {
        return meeting(some, others) > 1;
    }

    /** True where some of both are the same actor, of the same side, or one speaks for the other. */
    boolean meets(List<Actor> some, List<Actor> others) {
        return meeting(some, others) > 0;
    }

    private double meeting(List<Actor> some, List<Actor> others) {
        return of(meetings, some, others, (one, other) -> {
            boolean same = one.voices().stream().anyMatch(voice -> other.voices().stream().anyMatch(voice::isSameAs));
            return same ? 2 : one.sharesSide(other) || Voice.match(one.voices(), other.voices()) > 0 ? 1 : 0;
        });
    }

    private double of(PairMemory memory, List<Actor> some, List<Actor> others, ToDoubleBiFunction<Group, Group> work) {
        Group one = some == lastSome ? lastOne : group(some);
        Group other = others == lastOthers ? lastOther : group(others);
        lastSome = some;
        lastOne = one;
        lastOthers = others;
        lastOther = other;
        return memory.get(one.number(), other.number(), () -> work.applyAsDouble(one, other));
    }

    private Group group(List<Actor> actors) {
        Group known = byIdentity.get(actors);
        if (known == null) {
            known = groups.computeIfAbsent(actors, all -> new Group(groups.size(),
                    all.stream().map(actor -> voices.computeIfAbsent(actor, Voice::of)).toList()));
            byIdentity.put(actors, known);
        }
        return known;
    }
}
