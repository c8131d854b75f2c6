package org.rejoinder.analysis.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A table from hashed features to one byte of weight a label. Immutable; safe to share. */
public final class WeightTable {
    private static final int QUANTA = 127;
    /** A feature none of whose weights reaches this many quanta is dropped: it hardly moves a score. */
    private static final int FLOOR = 2;

    private final int labels;
    private final int bits;
    private final int[] ids;
    private final byte[] weights;
    private final float unit;

    private WeightTable(int labels, int bits, int[] ids, byte[] weights, float unit) {
        this.labels = labels;
        this.bits = bits;
        this.ids = ids;
        this.weights = weights;
        this.unit = unit;
    }

    /**
     * Rounds weights to bytes; features that weigh next to nothing are dropped.
     *
     * @param ids   row of each slot in {@code full}, -1 for none; two to the power of {@code bits} of them
     * @param full  weights, row by row
     * @param limit larger weights are cut to this
     */
    public static WeightTable of(int labels, int bits, int[] ids, float[] full, float limit) {
        float top = 1e-6f;
        for (float w : full) {
            top = Math.max(top, Math.min(limit, Math.abs(w)));
        }
        float unit = top / QUANTA;
        int[] table = new int[ids.length];
        byte[] weights = new byte[full.length];
        int kept = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            table[slot] = -1;
            if (ids[slot] >= 0 && quantise(full, ids[slot] * labels, labels, unit, weights, kept * labels)) {
                table[slot] = kept++;
            }
        }
        return new WeightTable(labels, bits, table, Arrays.copyOf(weights, kept * labels), unit);
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

    public int labels() {
        return labels;
    }

    public int bits() {
        return bits;
    }

    public int features() {
        return weights.length / labels;
    }

    /** Writes the scores of the labels for these features to {@code out[at ..]}. */
    public void score(FeatureBuffer features, float[] out, int at) {
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
            out[at + y] = sum[y] * unit;
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(bits);
        out.writeFloat(unit);
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

    private static void writeGap(DataOutputStream out, int gap) throws IOException {
        int rest = gap;
        while (rest >= 128) {
            out.writeByte(rest & 127 | 128);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** @throws IOException if this is not a table that {@link #write} wrote */
    public static WeightTable read(DataInputStream in) throws IOException {
        int labels = in.readInt();
        int bits = in.readInt();
        float unit = in.readFloat();
        int features = in.readInt();
        if (labels < 1 || labels > 127 || bits < 10 || bits > 26 || features < 0 || features > 1 << bits) {
            throw new IOException("not a model of this program");
        }
        int[] ids = new int[1 << bits];
        Arrays.fill(ids, -1);
        int slot = 0;
        for (int i = 0; i < features; i++) {
            slot += readGap(in);
            ids[slot & (ids.length - 1)] = i;
        }
        byte[] column = new byte[features];
        byte[] weights = new byte[features * labels];
        for (int y = 0; y < labels; y++) {
            in.readFully(column);
            for (int i = 0; i < features; i++) {
                weights[i * labels + y] = column[i];
            }
        }
        return new WeightTable(labels, bits, ids, weights, unit);
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
        throw new IOException("not a model of this program");
    }
}
