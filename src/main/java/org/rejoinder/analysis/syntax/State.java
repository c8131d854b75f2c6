package org.rejoinder.analysis.syntax;

import java.util.Arrays;

/**
 * A half-built tree: the arc-hybrid system (Kuhlmann et al. 2011). Words wait in the buffer, then stand on the stack
 * until they get their head: the next word of the buffer (LEFT) or the word below on the stack (RIGHT). The root is
 * the place after the last word.
 */
final class State {
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int MOVES = 3;

    final int size;
    final int[] head;
    final int[] leftmost;
    final int[] leftSecond;
    final int[] rightmost;
    final int[] rightSecond;
    final int[] leftCount;
    final int[] rightCount;
    private final int[] stack;
    private int depth;
    private int next;

    State(int size) {
        this.size = size;
        head = filled(size + 1);
        leftmost = filled(size + 1);
        leftSecond = filled(size + 1);
        rightmost = filled(size + 1);
        rightSecond = filled(size + 1);
        leftCount = new int[size + 1];
        rightCount = new int[size + 1];
        stack = new int[size + 1];
    }

    private static int[] filled(int n) {
        int[] values = new int[n];
        Arrays.fill(values, -1);
        return values;
    }

    boolean finished() {
        return depth == 0 && next >= size;
    }

    int stack(int i) {
        return i < depth ? stack[depth - 1 - i] : -1;
    }

    /** The word {@code i} places ahead; {@code size} for the root, -1 beyond it. */
    int buffer(int i) {
        return next + i <= size ? next + i : -1;
    }

    int depth() {
        return depth;
    }

    int next() {
        return next;
    }

    boolean allowed(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth > 0;
            default -> depth > 1;
        };
    }

    void apply(int move) {
        switch (move) {
            case SHIFT -> stack[depth++] = next++;
            case LEFT -> {
                depth--;
                attachLeft(next, stack[depth]);
            }
            default -> {
                depth--;
                attachRight(stack[depth - 1], stack[depth]);
            }
        }
    }

    private void attachLeft(int to, int word) {
        head[word] = to;
        leftSecond[to] = leftmost[to];
        leftmost[to] = word;
        leftCount[to]++;
    }

    private void attachRight(int to, int word) {
        head[word] = to;
        rightSecond[to] = rightmost[to];
        rightmost[to] = word;
        rightCount[to]++;
    }

    /** How many right arcs become out of reach by a move (Goldberg and Nivre 2013); {@code gold[size]} is unused. */
    int cost(int move, int[] gold) {
        int top = stack(0);
        int below = stack(1);
        int cost = 0;
        if (move == SHIFT) {
            for (int i = 0; i < depth; i++) {
                cost += gold[stack[i]] == next ? 1 : 0;
                cost += i < depth - 1 && gold[next] == stack[i] ? 1 : 0;
            }
            return cost;
        }
        for (int i = next; i < size; i++) {
            cost += gold[i] == top ? 1 : 0;
        }
        if (move == LEFT) {
            cost += gold[top] == below && below >= 0 ? 1 : 0;
            cost += gold[top] > next ? 1 : 0;
        } else {
            cost += gold[top] >= next ? 1 : 0;
        }
        return cost;
    }
}
