package org.rejoinder.analysis.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A trained chain: a table from hashed features to one byte a label, and moves between labels by the class of the
 * place moved to. Immutable; safe to share.
 */
final class CrfModel {
    private static final int QUANTA = 127;
    /** A feature none of whose weights reaches this many quanta is dropped: it hardly moves a score. */
    private static final int FLOOR = 2;
    final int labels;
    final int classes;
    final int bits;
    private final int[] ids;
    private final byte[] weights;
    private final float[] unit;
    private final float[][] moves;
    private final float[] start;
    private final float[][] expMoves;
    private final float[] expStart;

    private CrfModel(int labels, int bits, int[] ids, byte[] weights, float[] unit, float[][] moves, float[] start) {
        this.labels = labels;
        this.classes = moves.length;
        this.bits = bits;
        this.ids = ids;
        this.weights = weights;
        this.unit = unit;
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

    /** Rounds weights to bytes; features that weigh next to nothing are dropped. */
    static CrfModel of(
            int labels, int classes, int bits, int[] ids, float[] full, float[] moves, boolean[] forbidden) {
        float top = 1e-6f;
        for (float w : full) {
            top = Math.max(top, Math.min(6, Math.abs(w)));
        }
        float[] unit = {top / QUANTA};
        int[] table = new int[ids.length];
        byte[] weights = new byte[full.length];
        int kept = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            table[slot] = -1;
            if (ids[slot] >= 0 && quantise(full, ids[slot] * labels, labels, unit[0], weights, kept * labels)) {
                table[slot] = kept++;
            }
        }
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
        return new CrfModel(labels, bits, table, java.util.Arrays.copyOf(weights, kept * labels), unit, moveRows,
                start);
    }

    private static boolean quantise(float[] full, int from, int labels, float unit, byte[] out, int to) {
        boolean any = false;
        for (int y = 0; y < labels; y++) {
            int q = Math.clamp(Math.round(full[from + y] / unit), -QUANTA, QUANTA);
            out[to + y] = (byte) q;
            any |= Math.abs(q) >= FLOOR;
        }
        return any;
    }

    int features() {
        return weights.length / labels;
    }

    /** Writes the label scores of a place with these features to {@code out[at ..]}. */
    void score(FeatureBuffer features, float[] out, int at) {
        int[] sum = new int[labels];
        for (int i = 0; i < features.size(); i++) {
            int id = ids[features.slot(i)];
            if (id >= 0) {
                int base = id * labels;
                for (int y = 0; y < labels; y++) {
                    sum[y] += weights[base + y];
                }
            }
        }
        for (int y = 0; y < labels; y++) {
            out[at + y] = sum[y] * unit[0];
        }
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
        out.writeInt(labels);
        out.writeInt(classes);
        out.writeInt(bits);
        out.writeFloat(unit[0]);
        for (float[] row : moves) {
            write(out, row);
        }
        write(out, start);
        out.writeInt(features());
        int last = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            if (ids[slot] >= 0) {
                writeGap(out, slot - last);
                last = slot;
            }
        }
        for (int y = 0; y < labels; y++) {
            for (int i = y; i < weights.length; i += labels) {
                out.writeByte(weights[i]);
            }
        }
    }

    private static void write(DataOutputStream out, float[] row) throws IOException {
        for (float v : row) {
            out.writeFloat(v);
        }
    }

    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest >= 128) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static CrfModel read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int classes = in.readInt();
        int bits = in.readInt();
        if (labels < 1 || labels > 64 || classes < 1 || classes > 128 || bits < 10 || bits > 26) {
            throw new IOException("not a tagger model");
        }
        float[] unit = {in.readFloat()};
        float[][] moves = new float[classes][];
        for (int c = 0; c < classes; c++) {
            moves[c] = readRow(in, labels * labels);
        }
        float[] start = readRow(in, labels);
        int features = in.readInt();
        int[] ids = new int[1 << bits];
        java.util.Arrays.fill(ids, -1);
        int slot = 0;
        for (int i = 0; i < features; i++) {
            slot += readGap(in);
            ids[slot] = i;
        }
        byte[] column = new byte[features];
        byte[] weights = new byte[features * labels];
        for (int y = 0; y < labels; y++) {
            in.readFully(column);
            for (int i = 0; i < features; i++) {
                weights[i * labels + y] = column[i];
            }
        }
        return new CrfModel(labels, bits, ids, weights, unit, moves, start);
    }

    private static float[] readRow(DataInputStream in, int length) throws IOException {
        float[] row = new float[length];
        for (int i = 0; i < length; i++) {
            row[i] = in.readFloat();
        }
        return row;
    }

    private static int readGap(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = in.readUnsignedByte();
            value |= (b & 127) << shift;
            if (b < 128) {
                return value;
            }
        }
        throw new IOException("not a tagger model");
    }
}
