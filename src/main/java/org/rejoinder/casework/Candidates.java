package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;
import org.rejoinder.model.Actor;

/**
 * Which pairs of statements are worth comparing: those with a speaker, side or organisation in common, or of nearly the
 * same words, and no day between their dates. Everything else cannot be the same speech act, and leaving it out keeps
 * large cases quick.
 */
final class Candidates {
    private static final int WATCHED = 500;

    private Candidates() {}

    /** Takes a pair of indexes, the smaller first. */
    @FunctionalInterface
    interface Taker {
        void take(int one, int other);
    }

    /**
     * Hands each pair out once.
     *
     * @param watcher  told now and then how many of the statements are through
     */
    static void each(List<SpeechAct> acts, Assembler.Watcher watcher, Taker taker) {
        long[] earliest = acts.stream().mapToLong(Candidates::earliest).toArray();
        List<Integer> byDate = IntStream.range(0, acts.size()).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> earliest[i]).thenComparing(i -> i))
                .toList();
        Map<String, List<Integer>> byVoice = new HashMap<>();
        Map<List<Actor>, Set<String>> known = new IdentityHashMap<>();
        // From the last back: a voice's list then holds what comes after, the nearest in time at its end.
        int[] seen = new int[acts.size()];
        Arrays.fill(seen, -1);
        for (int at = byDate.size() - 1; at >= 0; at--) {
            if (at % WATCHED == 0) {
                watcher.at(1 - (double) at / byDate.size());
            }
            int one = byDate.get(at);
            long last = latest(acts.get(one));
            for (String voice
                    : keys(acts.get(one), known.computeIfAbsent(acts.get(one).speakers(), VoiceMatch::names))) {
                List<Integer> later = byVoice.computeIfAbsent(voice, key -> new ArrayList<>());
                for (int i = later.size() - 1; i >= 0 && earliest[later.get(i)] <= last; i--) {
                    int other = later.get(i);
                    if (seen[other] != one) {
                        seen[other] = one;
                        taker.take(Math.min(one, other), Math.max(one, other));
                    }
                }
                later.add(one);
            }
        }
    }

    /** What a pair of statements worth comparing has in common: a name, or a sample of its words. */
    static Set<String> keys(SpeechAct act) {
        return keys(act, VoiceMatch.names(act.speakers()));
    }

    private static Set<String> keys(SpeechAct act, Set<String> names) {
        Set<String> keys = new LinkedHashSet<>(names);
        act.words().samples(SameUtterance.REPRINT_WORDS).forEach(word -> keys.add("word " + word));
        return keys;
    }

    /** In days since 1970. The undated come first, with a reach over everything. */
    private static long earliest(SpeechAct act) {
        return act.said().map(said -> said.earliest().toEpochDay()).orElse(Long.MIN_VALUE);
    }

    private static long latest(SpeechAct act) {
        return act.said().map(said -> said.latest().toEpochDay() + 1).orElse(Long.MAX_VALUE);
    }
}
