package org.rejoinder.analysis.tagger;

/**
 * Inference in a linear chain: scores of labels at each place, scores of moves between neighbours that depend on the
 * class of the place moved to. Holds work space and is not safe to share; make one a thread.
 *
 * <p>Forward-backward runs on scaled probabilities (Rabiner 1989) and not on logarithms: it is several times faster.
 */
final class Chain {
    final int labels;
    private float[] alpha = new float[0];
    private float[] beta = new float[0];
    private float[] node = new float[0];
    private double[] scale = new double[0];
    private int[] back = new int[0];
    private double logZ;
    private int places;

    Chain(int labels) {
        this.labels = labels;
    }

    private void ensure(int length) {
        if (scale.length < length) {
            int room = Math.max(64, length + length / 2);
            alpha = new float[room * labels];
            beta = new float[room * labels];
            node = new float[room * labels];
            back = new int[room * labels];
            scale = new double[room];
        }
    }

    /**
     * Runs forward and backward.
     *
     * @param scores      label scores, {@code length * labels}
     * @param classes     class of each place
     * @param transitions exponentiated move scores by class, from, to; a zero forbids; class 0 place 0 is the start row
     * @param start       exponentiated scores of starting with a label; a zero forbids
     */
    void run(float[] scores, int length, byte[] classes, float[][] transitions, float[] start) {
        ensure(length);
        places = length;
        exponentiate(scores, length);
        forward(length, classes, transitions, start);
        backward(length, classes, transitions);
    }

    private void exponentiate(float[] scores, int length) {
        logZ = 0;
        for (int t = 0; t < length; t++) {
            int row = t * labels;
            float max = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < labels; y++) {
                max = Math.max(max, scores[row + y]);
            }
            for (int y = 0; y < labels; y++) {
                node[row + y] = (float) Math.exp(scores[row + y] - max);
            }
            logZ += max;
        }
    }

    private void forward(int length, byte[] classes, float[][] transitions, float[] start) {
        for (int t = 0; t < length; t++) {
            int row = t * labels;
            float sum = 0;
            float[] move = transitions[classes[t]];
            for (int y = 0; y < labels; y++) {
                float in = 0;
                if (t == 0) {
                    in = start[y];
                } else {
                    for (int x = 0; x < labels; x++) {
                        in += alpha[row - labels + x] * move[x * labels + y];
                    }
                }
                float a = in * node[row + y];
                alpha[row + y] = a;
                sum += a;
            }
            scale[t] = sum;
            logZ += Math.log(sum);
            for (int y = 0; y < labels; y++) {
                alpha[row + y] /= sum;
            }
        }
    }

    private void backward(int length, byte[] classes, float[][] transitions) {
        for (int y = 0; y < labels; y++) {
            beta[(length - 1) * labels + y] = 1;
        }
        for (int t = length - 2; t >= 0; t--) {
            int row = t * labels;
            int next = row + labels;
            float[] move = transitions[classes[t + 1]];
            float inv = (float) (1 / scale[t + 1]);
            for (int x = 0; x < labels; x++) {
                float sum = 0;
                for (int y = 0; y < labels; y++) {
                    sum += move[x * labels + y] * node[next + y] * beta[next + y];
                }
                beta[row + x] = sum * inv;
            }
        }
    }

    /** How many places the last run had. */
    int length() {
        return places;
    }

    /** The logarithm of the sum over all label sequences of the last run. */
    double logZ() {
        return logZ;
    }

    /** Probability of a label at a place, after a run. */
    float marginal(int place, int label) {
        return alpha[place * labels + label] * beta[place * labels + label];
    }

    /** Probability of two neighbouring labels, the second at {@code place}, after a run. */
    float pair(int place, int from, int to, float[] move) {
        int row = place * labels;
        return (float) (alpha[row - labels + from] * move[from * labels + to] * node[row + to] * beta[row + to]
                / scale[place]);
    }

    /** The best label sequence; the arguments are logarithms here, minus infinity forbids. */
    int[] best(float[] scores, int length, byte[] classes, float[][] transitions, float[] start) {
        ensure(length);
        for (int t = 0; t < length; t++) {
            int row = t * labels;
            for (int y = 0; y < labels; y++) {
                alpha[row + y] = scores[row + y] + (t == 0 ? start[y] : enter(row, y, transitions[classes[t]]));
            }
        }
        int[] path = new int[length];
        int last = (length - 1) * labels;
        for (int y = 1; y < labels && length > 0; y++) {
            path[length - 1] = alpha[last + y] > alpha[last + path[length - 1]] ? y : path[length - 1];
        }
        for (int t = length - 1; t > 0; t--) {
            path[t - 1] = back[t * labels + path[t]];
        }
        return path;
    }

    private float enter(int row, int y, float[] move) {
        int from = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int x = 0; x < labels; x++) {
            float s = alpha[row - labels + x] + move[x * labels + y];
            if (s > top) {
                top = s;
                from = x;
            }
        }
        back[row + y] = from;
        return top;
    }
}
