package org.rejoinder.casework;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How much groups that grow together resemble one another: the sum of what all pairs across two of them weigh, or that
 * two of their members cannot be one. What was found out of two groups is kept for those that they grow into. So each
 * pair of members is weighed once, or twice where it was asked for alone, however often groups are asked about; of
 * near-copies they are for each pair of members.
 *
 * <p>A group is a number: a member's own, from 0, or the one that {@link #grow} gave.
 */
final class Resemblance {
    private final int members;
    private final Weigher weigher;
    /** The two from which each group after the members grew. */
    private final int[] ones;
    private final int[] others;
    private int groups;
    /** What was asked for of groups that grew, and has not gone into a sum of larger groups yet. */
    private final Map<Long, OptionalLong> known = new HashMap<>();
    /** Pairs of groups that are still to be summed up. */
    private long[] open = new long[64];

    /** Weighs two members. */
    @FunctionalInterface
    interface Weigher {
        /** Empty where both cannot be one. In whole numbers, whose sum is the same in whichever order they come. */
        OptionalLong weigh(int one, int other);
    }

    Resemblance(int members, Weigher weigher) {
        this.members = members;
        this.weigher = weigher;
        groups = members;
        ones = new int[members];
        others = new int[members];
    }

    /** The group of all members of two others, which are not asked about any more. */
    int grow(int one, int other) {
        ones[groups - members] = one;
        others[groups - members] = other;
        return groups++;
    }

    /** The sum over all pairs across two groups that have no member in common; empty where any two cannot be one. */
    OptionalLong of(int one, int other) {
        if (Math.max(one, other) < members) {
            return weigher.weigh(one, other);
        }
        long asked = pair(one, other);
        OptionalLong sum = known.get(asked);
        if (sum == null) {
            sum = sum(asked);
            known.put(asked, sum);
        }
        return sum;
    }

    /** The later of two groups stands above the earlier. */
    private static long pair(int one, int other) {
        return (long) Math.max(one, other) << Integer.SIZE | Math.min(one, other);
    }

    /**
     * Of two groups the later is taken apart first. So whatever was asked for when the one or the other was smaller is
     * met on the way, and needed for no other sum.
     */
    private OptionalLong sum(long asked) {
        long sum = 0;
        int last = 0;
        open[last] = asked;
        while (last >= 0) {
            long pair = open[last--];
            int later = (int) (pair >>> Integer.SIZE);
            int earlier = (int) pair;
            OptionalLong part = later < members ? weigher.weigh(later, earlier) : known.remove(pair);
            if (part == null) {
                open = last + 2 < open.length ? open : Arrays.copyOf(open, 2 * open.length);
                open[++last] = pair(others[later - members], earlier);
                open[++last] = pair(ones[later - members], earlier);
            } else if (part.isEmpty()) {
                return part;
            } else {
                sum += part.getAsLong();
            }
        }
        return OptionalLong.of(sum);
    }
}
