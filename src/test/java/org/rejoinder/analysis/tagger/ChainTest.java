package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Inference against trying every label sequence. */
class ChainTest {
    private static final int LABELS = 3;
    private static final int LENGTH = 5;
    private static final int CLASSES = 2;

    private final float[] scores = new float[LENGTH * LABELS];
    private final byte[] classes = new byte[LENGTH];
    private final float[][] moves = new float[CLASSES][LABELS * LABELS];
    private final float[] start = new float[LABELS];

    @RepeatedTest(20)
    void agreesWithTryingAll(RepetitionInfo repetition) {
        fill(new Random(repetition.getCurrentRepetition()));
        double sum = 0;
        double top = Double.NEGATIVE_INFINITY;
        int[] best = null;
        double[][] places = new double[LENGTH][LABELS];
        double[] pair = new double[LABELS * LABELS];
        for (int code = 0; code < Math.pow(LABELS, LENGTH); code++) {
            int[] path = path(code);
            double score = score(path);
            if (score > top) {
                top = score;
                best = path;
            }
            sum += Math.exp(score);
            for (int t = 0; t < LENGTH; t++) {
                places[t][path[t]] += Math.exp(score);
            }
            pair[path[2] * LABELS + path[3]] += Math.exp(score);
        }
        Chain chain = new Chain(LABELS);
        assertArrayEquals(best, chain.best(scores, LENGTH, classes, moves, start));
        float[][] expMoves = {exp(moves[0]), exp(moves[1])};
        chain.run(scores, LENGTH, classes, expMoves, exp(start));
        assertEquals(Math.log(sum), chain.logZ(), 1e-4);
        for (int t = 0; t < LENGTH; t++) {
            for (int y = 0; y < LABELS; y++) {
                assertEquals(places[t][y] / sum, chain.marginal(t, y), 1e-4);
            }
        }
        for (int k = 0; k < pair.length; k++) {
            assertEquals(pair[k] / sum, chain.pair(3, k / LABELS, k % LABELS, expMoves[classes[3]]), 1e-4);
        }
    }

    private void fill(Random random) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) random.nextGaussian() * 2;
        }
        for (int t = 0; t < LENGTH; t++) {
            classes[t] = (byte) random.nextInt(CLASSES);
        }
        for (float[] row : moves) {
            for (int k = 0; k < row.length; k++) {
                row[k] = random.nextInt(6) == 0 ? Float.NEGATIVE_INFINITY : (float) random.nextGaussian();
            }
        }
        for (int y = 0; y < LABELS; y++) {
            start[y] = (float) random.nextGaussian();
        }
    }

    private static int[] path(int code) {
        int[] path = new int[LENGTH];
        int rest = code;
        for (int t = 0; t < LENGTH; t++) {
            path[t] = rest % LABELS;
            rest /= LABELS;
        }
        return path;
    }

    private double score(int[] path) {
        double sum = start[path[0]];
        for (int t = 0; t < LENGTH; t++) {
            sum += scores[t * LABELS + path[t]];
            sum += t == 0 ? 0 : moves[classes[t]][path[t - 1] * LABELS + path[t]];
        }
        return sum;
    }

    private static float[] exp(float[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) Math.exp(values[i]);
        }
        return out;
    }
}
