package org.rejoinder.analysis.syntax;

/** An averaged perceptron over hashed features (Collins 2002), for training only. */
final class Perceptron {
    private final int labels;
    private final int bits;
    private final float[] weights;
    private final float[] totals;
    private final int[] stamps;
    private int now;

    Perceptron(int labels, int bits) {
        this.labels = labels;
        this.bits = bits;
        weights = new float[labels << bits];
        totals = new float[labels << bits];
        stamps = new int[labels << bits];
    }

    void score(FeatureBuffer features, float[] out) {
        java.util.Arrays.fill(out, 0);
        for (int i = 0; i < features.size(); i++) {
            int base = features.slot(i) * labels;
            for (int y = 0; y < labels; y++) {
                out[y] += weights[base + y];
            }
        }
    }

    /** One example went by; where the guess was wrong, moves the weights from it towards the right label. */
    void learn(FeatureBuffer features, int right, int guess) {
        now++;
        if (right == guess) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int base = features.slot(i) * labels;
            add(base + right, 1);
            add(base + guess, -1);
        }
    }

    private void add(int i, float by) {
        totals[i] += (now - stamps[i]) * weights[i];
        stamps[i] = now;
        weights[i] += by;
    }

    /** The mean of the weights over all examples. */
    WeightTable average() {
        int[] ids = new int[1 << bits];
        float[] mean = new float[weights.length];
        for (int slot = 0; slot < ids.length; slot++) {
            ids[slot] = slot;
        }
        float largest = 0;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (totals[i] + (now - stamps[i]) * weights[i]) / Math.max(1, now);
            largest = Math.max(largest, Math.abs(mean[i]));
        }
        return WeightTable.of(labels, bits, ids, mean, Math.min(largest, 24));
    }
}
