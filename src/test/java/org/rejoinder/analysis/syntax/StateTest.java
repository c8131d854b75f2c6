package org.rejoinder.analysis.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class StateTest {
    /** A random tree whose arcs do not cross; {@code n} is the root. */
    private static int[] tree(int n, Random random) {
        int[] gold = new int[n + 1];
        fill(gold, 0, n, n, random);
        gold[n] = -2;
        return gold;
    }

    private static void fill(int[] gold, int from, int to, int head, Random random) {
        if (from >= to) {
            return;
        }
        int word = from + random.nextInt(to - from);
        gold[word] = head;
        int split = word + 1 + random.nextInt(to - word);
        fill(gold, from, word, word, random);
        fill(gold, word + 1, split, word, random);
        fill(gold, split, to, head, random);
    }

    @RepeatedTest(30)
    void movesWithoutCostBuildTheRightTree(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 1 + random.nextInt(12);
        int[] gold = tree(n, random);
        State state = new State(n);
        while (!state.finished()) {
            int free = -1;
            for (int move = 0; move < State.MOVES; move++) {
                if (state.allowed(move) && state.cost(move, gold) == 0) {
                    free = free < 0 || random.nextBoolean() ? move : free;
                }
            }
            assertTrue(free >= 0, "every state on the way has a move without cost");
            state.apply(free);
        }
        for (int i = 0; i < n; i++) {
            assertEquals(gold[i], state.head[i], "head of word " + i);
        }
    }

    /** The costs of the moves taken add up to the arcs that are wrong in the end. */
    @RepeatedTest(30)
    void costsAddUpToTheArcsLost(RepetitionInfo repetition) {
        Random random = new Random(100 + repetition.getCurrentRepetition());
        int n = 2 + random.nextInt(10);
        int[] gold = tree(n, random);
        State state = new State(n);
        int cost = 0;
        while (!state.finished()) {
            int move = random.nextInt(State.MOVES);
            if (state.allowed(move)) {
                cost += state.cost(move, gold);
                state.apply(move);
            }
        }
        int wrong = 0;
        for (int i = 0; i < n; i++) {
            wrong += state.head[i] == gold[i] ? 0 : 1;
        }
        assertEquals(wrong, cost);
    }
}
