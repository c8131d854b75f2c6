package org.rejoinder.export;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a PNG row by row, so that a picture never has to be in memory whole. Opaque, eight bits a channel. The same
 * rows and texts give the same bytes.
 */
final class PngWriter implements Closeable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final byte FILTER_UP = 2;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream pixels;
    private final int width;
    private byte[] before;
    private byte[] row;
    private final byte[] filtered;

    /**
     * @param density  pixels a metre, said in the file
     * @param texts    metadata by keyword, in the order in which they are written
     */
    PngWriter(OutputStream stream, int width, int height, int density, Map<String, String> texts) throws IOException {
        this.out = new DataOutputStream(stream);
        this.width = width;
        this.before = new byte[3 * width];
        this.row = new byte[3 * width];
        this.filtered = new byte[3 * width + 1];
        out.write(SIGNATURE);
        chunk("IHDR", bytes(data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0});
        }));
        chunk("pHYs", bytes(data -> {
            data.writeInt(density);
            data.writeInt(density);
            data.writeByte(1);
        }));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            describe(text.getKey(), text.getValue());
        }
        this.pixels = new DeflaterOutputStream(new Chunks(), deflater, 1 << 14);
    }

    /**
     * As plain text that every program reads, and as international text where that is not all of it. The whole comes
     * last, for programs that keep one text a keyword.
     */
    private void describe(String keyword, String value) throws IOException {
        String plain = value.replaceAll("[–—]", "-").replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")
                .replace("…", "...");
        if (StandardCharsets.ISO_8859_1.newEncoder().canEncode(plain)) {
            chunk("tEXt", bytes(data -> {
                data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
                data.writeByte(0);
                data.write(plain.getBytes(StandardCharsets.ISO_8859_1));
            }));
        }
        if (!plain.equals(value) || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(value)) {
            chunk("iTXt", bytes(data -> {
                data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
                data.write(new byte[] {0, 0, 0, 0, 0});
                data.write(value.getBytes(StandardCharsets.UTF_8));
            }));
        }
    }

    /** Writes the next row: {@code width} pixels of {@code argb} from {@code offset}, their alpha left out. */
    void row(int[] argb, int offset) throws IOException {
        int at = 0;
        for (int x = 0; x < width; x++) {
            int pixel = argb[offset + x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
        }
        filtered[0] = FILTER_UP;
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - before[i]);
        }
        pixels.write(filtered);
        byte[] swap = before;
        before = row;
        row = swap;
    }

    @Override
    public void close() throws IOException {
        pixels.finish();
        pixels.flush();
        deflater.end();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private void chunk(String type, byte[] data) throws IOException {
        chunk(type, data, data.length);
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Collects compressed bytes and writes them as chunks. */
    private final class Chunks extends OutputStream {
        private final byte[] buffer = new byte[CHUNK];
        private int size;

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                int part = Math.min(CHUNK - size, length - done);
                System.arraycopy(bytes, from + done, buffer, size, part);
                size += part;
                done += part;
                if (size == CHUNK) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (size > 0) {
                chunk("IDAT", buffer, size);
                size = 0;
            }
        }
    }
}
