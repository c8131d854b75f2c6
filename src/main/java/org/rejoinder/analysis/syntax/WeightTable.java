package org.rejoinder.analysis.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A table from hashed features to one byte of weight a label. Immutable; safe to share.
 *
 * <p>Nearly all the time of reading is spent looking features up here, where nothing is in the processor's cache. So
 * which slots have a row is kept in bits, with the number of rows before: a row's number is counted, not looked up in a
 * table ten times as large. And the weights of a row are added up eight at once, in the lanes of two long numbers.
 */
public final class WeightTable {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Every other byte of eight: with room beside each for sums. */
    private static final long LANES = 0x00FF00FF00FF00FFL;
    /** So many bytes can be added up in a lane without running over. */
    private static final int ROOM = 256;
    /** Weights are kept that much larger, so that no sum borrows from the lane beside. */
    private static final int BIAS = 128;
    private static final int QUANTA = 127;
    /** A feature none of whose weights reaches this many quanta is dropped: it hardly moves a score. */
    private static final int FLOOR = 2;

    private final int labels;
    private final int bits;
    private final int features;
    /** Of each 32 slots: how many rows there are before in the upper half, in the lower which of the 32 have one. */
    private final long[] index;
    /** Row by row, with the bias, and room behind to read eight at once. */
    private final byte[] weights;
    private final float unit;

    private WeightTable(int labels, int bits, int features, long[] index, byte[] weights, float unit) {
        this.labels = labels;
        this.bits = bits;
        this.features = features;
        this.index = index;
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
        long[] index = new long[ids.length >> 5];
        byte[] weights = new byte[full.length];
        int kept = 0;
        for (int slot = 0; slot < ids.length; slot++) {
            if (ids[slot] >= 0 && quantise(full, ids[slot] * labels, labels, unit, weights, kept * labels)) {
                index[slot >> 5] |= 1L << (slot & 31);
                kept++;
            }
        }
        count(index);
        return new WeightTable(labels, bits, kept, index, Arrays.copyOf(weights, kept * labels + Long.BYTES), unit);
    }

    private static boolean quantise(float[] full, int from, int labels, float unit, byte[] out, int to) {
        boolean any = false;
        for (int y = 0; y < labels; y++) {
            int q = Math.clamp(Math.round(full[from + y] / unit), -QUANTA, QUANTA);
            out[to + y] = (byte) (q + BIAS);
            any |= Math.abs(q) >= FLOOR;
        }
        return any;
    }

    /** Writes into the upper halves how many rows there are before. */
    private static void count(long[] index) {
        long before = 0;
        for (int i = 0; i < index.length; i++) {
            int rows = Long.bitCount(index[i]);
            index[i] |= before << 32;
            before += rows;
        }
    }

    /** The row of a slot; -1 for none. */
    private int row(int slot) {
        long word = index[slot >>> 5];
        int bit = 1 << slot;
        return ((int) word & bit) == 0 ? -1 : (int) (word >>> 32) + Integer.bitCount((int) word & (bit - 1));
    }

    public int labels() {
        return labels;
    }

    public int bits() {
        return bits;
    }

    public int features() {
        return features;
    }

    /** Writes the scores of the labels for these features to {@code out[at ..]}. */
    public void score(FeatureBuffer features, float[] out, int at) {
        int[] rows = new int[features.size()];
        int known = 0;
        for (int i = 0; i < features.size(); i++) {
            int row = row(features.slot(i));
            rows[known] = row * labels;
            known += row >= 0 ? 1 : 0;
        }
        int[] sums = new int[labels];
        for (int from = 0; from < known; from += ROOM) {
            add(rows, from, Math.min(known, from + ROOM), sums);
        }
        for (int y = 0; y < labels; y++) {
            out[at + y] = (sums[y] - BIAS * known) * unit;
        }
    }

    private void add(int[] rows, int from, int to, int[] sums) {
        for (int first = 0; first < labels; first += Long.BYTES) {
            long even = 0;
            long odd = 0;
            for (int i = from; i < to; i++) {
                long eight = (long) EIGHT.get(weights, rows[i] + first);
                even += eight & LANES;
                odd += eight >>> Byte.SIZE & LANES;
            }
            for (int y = first; y < Math.min(labels, first + Long.BYTES); y += 2) {
                sums[y] += (int) even & 0xFFFF;
                if (y + 1 < labels) {
                    sums[y + 1] += (int) odd & 0xFFFF;
                }
                even >>>= Short.SIZE;
                odd >>>= Short.SIZE;
            }
        }
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(labels);
        out.writeInt(bits);
        out.writeFloat(unit);
        out.writeInt(features());
        int last = 0;
        for (int slot = 0; slot < 1 << bits; slot++) {
            if (row(slot) >= 0) {
                writeGap(out, slot - last);
                last = slot;
            }
        }
        for (int y = 0; y < labels; y++) {
            for (int i = 0; i < features; i++) {
                out.writeByte(weights[i * labels + y] - BIAS);
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
        long[] index = new long[1 << bits - 5];
        int slot = 0;
        for (int i = 0; i < features; i++) {
            slot += readGap(in);
            if (slot < 0 || slot >= 1 << bits) {
                throw new IOException("not a model of this program");
            }
            index[slot >> 5] |= 1L << (slot & 31);
        }
        count(index);
        byte[] column = new byte[features];
        byte[] weights = new byte[features * labels + Long.BYTES];
        for (int y = 0; y < labels; y++) {
            in.readFully(column);
            for (int i = 0; i < features; i++) {
                weights[i * labels + y] = (byte) (column[i] + BIAS);
            }
        }
        return new WeightTable(labels, bits, features, index, weights, unit);
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
