package org.rejoinder.analysis.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.rejoinder.analysis.tagger.Sequences.Sequence;

/**
 * Trains a chain by stochastic gradient with AdaGrad steps (Duchi et al. 2011). In training each feature is left out
 * with a given chance (Wager et al. 2013), so that no single word carries a decision; the weights are the mean over
 * the last rounds. Deterministic for a seed.
 */
final class CrfTrainer {
    /**
     * How to train.
     *
     * @param bits       size of the feature table as a power of two
     * @param minCount   features seen less often are left out
     * @param rounds     passes over the material
     * @param averaged   how many of the last rounds enter the mean
     * @param rate       AdaGrad's step
     * @param dropout    chance of leaving a feature out, 0 to below 1
     * @param seed       of the order and the dropout
     */
    record Settings(int bits, int minCount, int rounds, int averaged, double rate, double dropout, long seed) {}

    private final int labels;
    private final int classes;
    private final Settings settings;
    private final Consumer<String> log;
    private int[] ids;
    private float[] weights;
    private float[] squares;
    private float[] moves;
    private float[] moveSquares;
    private float[] scores = new float[0];
    private float[][] expMoves;
    private float[] expStart;

    CrfTrainer(int labels, int classes, Settings settings, Consumer<String> log) {
        this.labels = labels;
        this.classes = classes;
        this.settings = settings;
        this.log = log;
    }

    /** @param forbidden moves that never happen: from * labels + to; from == labels is the start */
    CrfModel train(Sequences material, boolean[] forbidden) {
        int known = number(material);
        weights = new float[known * labels];
        squares = new float[known * labels];
        moves = new float[(classes * labels + 1) * labels];
        moveSquares = new float[moves.length];
        float[] weightSum = new float[weights.length];
        float[] moveSum = new float[moves.length];
        List<Sequence> order = new ArrayList<>(material.all());
        Random shuffle = new Random(settings.seed());
        SplittableRandom drop = new SplittableRandom(settings.seed());
        Chain chain = new Chain(labels);
        for (int round = 0; round < settings.rounds(); round++) {
            Collections.shuffle(order, shuffle);
            double loss = 0;
            for (Sequence sequence : order) {
                loss += step(sequence, chain, forbidden, drop);
            }
            log.accept(String.format(java.util.Locale.ROOT, "round %d loss %.0f", round + 1, loss));
            if (round >= settings.rounds() - settings.averaged()) {
                add(weightSum, weights);
                add(moveSum, moves);
            }
        }
        float keep = (float) ((1 - settings.dropout()) / settings.averaged());
        return CrfModel.of(labels, classes, settings.bits(), ids, scaled(weightSum, keep),
                scaled(moveSum, 1f / settings.averaged()), forbidden);
    }

    /** Gives each slot seen often enough a number, and rewrites the material to numbers (-1: left out). */
    private int number(Sequences material) {
        byte[] counts = new byte[1 << settings.bits()];
        for (Sequence sequence : material.all()) {
            for (int slot : sequence.slots()) {
                counts[slot] = (byte) Math.min(100, counts[slot] + 1);
            }
        }
        ids = new int[counts.length];
        int known = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            ids[slot] = counts[slot] >= settings.minCount() ? known++ : -1;
        }
        log.accept(known + " features");
        return known;
    }

    private double step(Sequence sequence, Chain chain, boolean[] forbidden, SplittableRandom drop) {
        int n = sequence.length();
        if (scores.length < n * labels) {
            scores = new float[n * labels * 2];
        }
        int[] kept = new int[sequence.slots().length];
        int[] ends = new int[n + 1];
        keep(sequence, kept, ends, drop);
        exponentiateMoves(forbidden);
        chain.run(scores, n, sequence.classes(), expMoves, expStart);
        double gold = goldScore(sequence);
        update(sequence, chain, kept, ends);
        return chain.logZ() - gold;
    }

    private void keep(Sequence sequence, int[] kept, int[] ends, SplittableRandom drop) {
        int threshold = (int) (settings.dropout() * 65536);
        int size = 0;
        long bits = 0;
        int left = 0;
        for (int t = 0; t < sequence.length(); t++) {
            int row = t * labels;
            Arrays.fill(scores, row, row + labels, 0);
            for (int i = sequence.offsets()[t]; i < sequence.offsets()[t + 1]; i++) {
                if (left == 0) {
                    bits = drop.nextLong();
                    left = 4;
                }
                int chance = (int) (bits & 0xFFFF);
                bits >>>= 16;
                left--;
                int id = ids[sequence.slots()[i]];
                if (id < 0 || chance < threshold) {
                    continue;
                }
                kept[size++] = id;
                for (int y = 0; y < labels; y++) {
                    scores[row + y] += weights[id * labels + y];
                }
            }
            ends[t + 1] = size;
        }
    }

    private void exponentiateMoves(boolean[] forbidden) {
        if (expMoves == null) {
            expMoves = new float[classes][labels * labels];
            expStart = new float[labels];
        }
        for (int c = 0; c < classes; c++) {
            for (int k = 0; k < labels * labels; k++) {
                expMoves[c][k] = forbidden[k] ? 0 : (float) Math.exp(moves[c * labels * labels + k]);
            }
        }
        for (int y = 0; y < labels; y++) {
            expStart[y] = forbidden[labels * labels + y] ? 0 : (float) Math.exp(moves[classes * labels * labels + y]);
        }
    }

    private double goldScore(Sequence sequence) {
        byte[] gold = sequence.gold();
        double sum = moves[classes * labels * labels + gold[0]];
        for (int t = 0; t < gold.length; t++) {
            sum += scores[t * labels + gold[t]];
            if (t > 0) {
                sum += moves[(sequence.classes()[t] * labels + gold[t - 1]) * labels + gold[t]];
            }
        }
        return sum;
    }

    private void update(Sequence sequence, Chain chain, int[] kept, int[] ends) {
        float[] gradient = new float[labels];
        for (int t = 0; t < sequence.length(); t++) {
            float largest = 0;
            for (int y = 0; y < labels; y++) {
                gradient[y] = chain.marginal(t, y) - (sequence.gold()[t] == y ? 1 : 0);
                largest = Math.max(largest, Math.abs(gradient[y]));
            }
            if (largest < 1e-3) {
                continue;
            }
            for (int i = ends[t]; i < ends[t + 1]; i++) {
                int base = kept[i] * labels;
                for (int y = 0; y < labels; y++) {
                    adagrad(weights, squares, base + y, gradient[y]);
                }
            }
            updateMoves(sequence, chain, t, gradient);
        }
    }

    private void updateMoves(Sequence sequence, Chain chain, int t, float[] gradient) {
        if (t == 0) {
            for (int y = 0; y < labels; y++) {
                adagrad(moves, moveSquares, classes * labels * labels + y, gradient[y]);
            }
            return;
        }
        int c = sequence.classes()[t];
        for (int x = 0; x < labels; x++) {
            for (int y = 0; y < labels; y++) {
                boolean right = sequence.gold()[t - 1] == x && sequence.gold()[t] == y;
                float g = chain.pair(t, x, y, expMoves[c]) - (right ? 1 : 0);
                adagrad(moves, moveSquares, (c * labels + x) * labels + y, g);
            }
        }
    }

    private void adagrad(float[] values, float[] sums, int i, float gradient) {
        if (gradient == 0) {
            return;
        }
        float s = sums[i] + gradient * gradient;
        sums[i] = s;
        values[i] -= (float) (settings.rate() * gradient / Math.sqrt(s + 1e-6));
    }

    private static void add(float[] sum, float[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private static float[] scaled(float[] values, float factor) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i] * factor;
        }
        return out;
    }
}
