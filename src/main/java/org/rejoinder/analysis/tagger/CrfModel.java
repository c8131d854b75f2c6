package org.rejoinder.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.rejoinder.analysis.syntax.FeatureBuffer;
import org.rejoinder.analysis.syntax.WeightTable;

/**
 * A trained chain: weights of features by label, and moves between labels by the class of the place moved to.
 * Immutable; safe to share.
 */
final class CrfModel {
    /** Larger weights than this are cut: one feature decides alone by then. */
    private static final float LIMIT = 6;

    final int labels;
    final int classes;
    final int bits;
    private final WeightTable table;
    private final float[][] moves;
    private final float[] start;
    private final float[][] expMoves;
    private final float[] expStart;

    private CrfModel(WeightTable table, float[][] moves, float[] start) {
        this.table = table;
        this.labels = table.labels();
        this.classes = moves.length;
        this.bits = table.bits();
        this.moves = moves;
        this.start = start;
        expMoves = new float[classes][];
        for (int c = 0; c < classes; c++) {
            expMoves[c] = exp(moves[c]);
        }
        expStart = exp(start);
    }

    private static float[] exp(float[] values) {
        float[] out = new float[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (float) Math.exp(values[i]);
        }
        return out;
    }

    static CrfModel of(
            int labels, int classes, int bits, int[] ids, float[] full, float[] moves, boolean[] forbidden) {
        float[][] moveRows = new float[classes][labels * labels];
        for (int c = 0; c < classes; c++) {
            for (int k = 0; k < labels * labels; k++) {
                moveRows[c][k] = forbidden[k] ? Float.NEGATIVE_INFINITY : moves[c * labels * labels + k];
            }
        }
        float[] start = new float[labels];
        for (int y = 0; y < labels; y++) {
            start[y] = forbidden[labels * labels + y]
                    ? Float.NEGATIVE_INFINITY : moves[classes * labels * labels + y];
        }
        return new CrfModel(WeightTable.of(labels, bits, ids, full, LIMIT), moveRows, start);
    }

    int features() {
        return table.features();
    }

    /** Writes the label scores of a place with these features to {@code out[at ..]}. */
    void score(FeatureBuffer features, float[] out, int at) {
        table.score(features, out, at);
    }

    /** Forward and backward over these scores; ask the chain for marginals. */
    void marginals(Chain chain, float[] scores, int length, byte[] places) {
        chain.run(scores, length, places, expMoves, expStart);
    }

    int[] best(Chain chain, float[] scores, int length, byte[] places) {
        return chain.best(scores, length, places, moves, start);
    }

    /** Logarithm of the probability of one label sequence; run {@link #marginals} first. */
    double logProbability(Chain chain, float[] scores, int[] path, byte[] places) {
        double sum = path.length == 0 ? 0 : start[path[0]];
        for (int t = 0; t < path.length; t++) {
            sum += scores[t * labels + path[t]];
            sum += t == 0 ? 0 : moves[places[t]][path[t - 1] * labels + path[t]];
        }
        return sum - chain.logZ();
    }

    void write(DataOutputStream out) throws IOException {
        table.write(out);
        out.writeInt(classes);
        for (float[] row : moves) {
            write(out, row);
        }
        write(out, start);
    }

    private static void write(DataOutputStream out, float[] row) throws IOException {
        for (float v : row) {
            out.writeFloat(v);
        }
    }

    static CrfModel read(DataInputStream in) throws IOException {
        WeightTable table = WeightTable.read(in);
        int classes = in.readInt();
        if (classes < 1 || classes > 128) {
            throw new IOException("not a tagger model");
        }
        float[][] moves = new float[classes][];
        for (int c = 0; c < classes; c++) {
            moves[c] = readRow(in, table.labels() * table.labels());
        }
        return new CrfModel(table, moves, readRow(in, table.labels()));
    }

    private static float[] readRow(DataInputStream in, int length) throws IOException {
        float[] row = new float[length];
        for (int i = 0; i < length; i++) {
            row[i] = in.readFloat();
        }
        return row;
    }
}
