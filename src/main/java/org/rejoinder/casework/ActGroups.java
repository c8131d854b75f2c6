package org.rejoinder.casework;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.rejoinder.casework.Node.Pair;
import org.rejoinder.casework.linking.SameUtterance;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.casework.linking.VoiceMatch;

/**
 * Groups statements that tell one speech act. Pairs are joined from the likeliest down, and only where no member of the
 * one group contradicts a member of the other, so that a chain of resemblances does not swallow a whole dispute.
 */
final class ActGroups {
    /** To a score of 1; whole numbers add up to the same whichever way a group came about. */
    private static final long UNITS = 1_000_000_000;
    /** How much two groups must resemble each other on the mean of all their pairs, in {@link #UNITS}. */
    private static final long MEAN = 450_000_000;
    /** A pair's place in a list takes so many bits of a number, and its score those above. */
    private static final int PLACE = 32;
    /** After so many pairs joined or weighed the watcher is told. */
    private static final int WATCHED = 1 << 14;

    private final List<Node> nodes;
    private final VoiceMatch voices;
    private final Assembler.Watcher watcher;
    private final Groups groups;
    private final Resemblance resemblance;
    /** Of each group, at the number that stands for it: how many it has, what is known of them, and how it is known. */
    private final int[] sizes;
    private final Claims[] claims;
    private final int[] grown;
    private final Map<SpeechAct, Boolean> goesOn = new IdentityHashMap<>();
    private long weighed;
    /** How much of the pairs is through, 0..1. */
    private double done;

    /** @param nodes  in the order of their ids */
    ActGroups(List<Node> nodes, VoiceMatch voices, Assembler.Watcher watcher) {
        this.nodes = nodes;
        this.voices = voices;
        this.watcher = watcher;
        groups = new Groups(nodes.size());
        resemblance = new Resemblance(nodes.size(), this::weigh);
        claims = nodes.stream().map(node -> Claims.of(node.act())).toArray(Claims[]::new);
        sizes = new int[nodes.size()];
        grown = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).numberAs(i);
            sizes[i] = 1;
            grown[i] = i;
        }
    }

    /** @param pairs  what may be one */
    List<List<Node>> group(List<Pair> pairs) {
        long[] likeliest = likeliestFirst(pairs);
        for (int i = 0; i < likeliest.length; i++) {
            if (i % WATCHED == 0) {
                done = (double) i / likeliest.length;
                watcher.at(done);
            }
            int one = groups.of((int) (likeliest[i] >>> Integer.SIZE));
            int other = groups.of((int) likeliest[i]);
            if (one != other && agree(one, other)) {
                join(one, other);
            }
        }
        return groups.all().stream().map(group -> group.stream().map(nodes::get).toList()).toList();
    }

    /** How many pairs of statements were weighed for that. */
    long weighed() {
        return weighed;
    }

    /** The numbers of both statements of each pair; those of one score by the statements' order. */
    private static long[] likeliestFirst(List<Pair> pairs) {
        long[] keys = new long[pairs.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = UNITS - units(pairs.get(i).score()) << PLACE | i;
        }
        Arrays.parallelSort(keys);
        long[] ends = new long[keys.length];
        int first = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] >>> PLACE != keys[first] >>> PLACE) {
                Arrays.sort(ends, first, i);
                first = i;
            }
            Pair pair = pairs.get((int) keys[i]);
            ends[i] = (long) pair.one().number() << Integer.SIZE | pair.other().number();
        }
        Arrays.sort(ends, first, ends.length);
        return ends;
    }

    private static long units(double score) {
        return Math.round(score * UNITS);
    }

    /** True where no member of the one group contradicts one of the other, and all together are enough alike. */
    private boolean agree(int one, int other) {
        if (claims[one].clash(claims[other])) {
            return false;
        }
        OptionalLong sum = resemblance.of(grown[one], grown[other]);
        return sum.isPresent() && sum.getAsLong() >= MEAN * sizes[one] * sizes[other];
    }

    /** The score of two statements in units; empty where their words tell that they are two charges. */
    private OptionalLong weigh(int one, int other) {
        if (++weighed % WATCHED == 0) {
            watcher.at(done);
        }
        SpeechAct first = nodes.get(Math.min(one, other)).act();
        SpeechAct second = nodes.get(Math.max(one, other)).act();
        return SameUtterance.another(first, second, act -> goesOn.computeIfAbsent(act, SameUtterance::goesOn))
                ? OptionalLong.empty() : OptionalLong.of(units(SameUtterance.score(first, second, voices)));
    }

    private void join(int one, int other) {
        int size = sizes[one] + sizes[other];
        Claims both = claims[one].with(claims[other]);
        int together = resemblance.grow(grown[one], grown[other]);
        groups.join(one, other);
        int group = groups.of(one);
        sizes[group] = size;
        claims[group] = both;
        grown[group] = together;
    }
}
