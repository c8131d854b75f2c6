package org.rejoinder.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The numbers 0 to n-1 in groups that only ever grow together (a disjoint-set forest). */
final class Groups {
    private final int[] parent;

    Groups(int count) {
        parent = IntStream.range(0, count).toArray();
    }

    /** The number that stands for the group; the same for all its members. */
    int of(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        int walk = member;
        while (parent[walk] != root) {
            int next = parent[walk];
            parent[walk] = root;
            walk = next;
        }
        return root;
    }

    /** Makes one group of two; its smallest number stands for it. */
    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    boolean joined(int one, int other) {
        return of(one) == of(other);
    }

    /** Every group with its members in rising order, by its smallest member. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(members.values());
    }

    @Override
    public String toString() {
        return Arrays.toString(parent);
    }
}
