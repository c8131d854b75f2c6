package org.rejoinder.casefile;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/**
 * A check sum (CRC-32C) as the last field of a JSON object, of all bytes before it: tells a file that was changed by
 * hand or by damage from one that is as Rejoinder wrote it, even where it still reads well.
 *
 * @param there  false for what other programs and older versions wrote
 * @param fits   false only where it is there and does not fit
 * @param json   how many bytes of the object come before it; all but the closing brace where it is not there
 */
record Sum(boolean there, boolean fits, int json) {
    private static final int LONGEST = 64;
    private static final Pattern FIELD = Pattern.compile(",\\s*\"sum\"\\s*:\\s*\"([0-9a-f]{8})\"\\s*}\\s*$");

    /** The sum of an object that stands alone in a stretch of bytes. */
    static Sum of(byte[] bytes, int start, int end) {
        int from = Math.max(start, end - LONGEST);
        Matcher field = FIELD.matcher(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
        if (!field.find()) {
            return new Sum(false, true, end - start);
        }
        int json = from + field.start() - start;
        return new Sum(true, field.group(1).equals(of(crc(bytes, start, json))), json);
    }

    /** The object without its sum. */
    byte[] without(byte[] bytes, int start) {
        byte[] object = Arrays.copyOfRange(bytes, start, start + json + (there ? 1 : 0));
        if (there) {
            object[json] = '}';
        }
        return object;
    }

    /** An object on one line, with its sum. */
    static byte[] line(byte[] object) {
        int json = object.length - 1;
        byte[] field = (",\"sum\":\"" + of(crc(object, 0, json)) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] line = Arrays.copyOf(object, json + field.length);
        System.arraycopy(field, 0, line, json, field.length);
        return line;
    }

    /** Of the first bytes, as it stands in files. */
    static String hex(byte[] bytes, int length) {
        return of(crc(bytes, 0, length));
    }

    private static CRC32C crc(byte[] bytes, int start, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, start, length);
        return crc;
    }

    private static String of(CRC32C crc) {
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /**
     * Adds the sum to an object that is written through it, whose last two bytes are its brace and the end of its line.
     */
    static final class Adding extends FilterOutputStream {
        private static final int END = 2;

        private final CRC32C crc = new CRC32C();
        private final byte[] held = new byte[END];
        private int count;

        Adding(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            byte[] all = Arrays.copyOf(held, count + length);
            System.arraycopy(bytes, start, all, count, length);
            int through = Math.max(0, all.length - END);
            crc.update(all, 0, through);
            out.write(all, 0, through);
            count = all.length - through;
            System.arraycopy(all, through, held, 0, count);
        }

        /**
         * Adds a field to the object's others.
         *
         * @param value  from the sum of all bytes so far to what the field holds, as JSON
         */
        void add(String name, UnaryOperator<String> value) throws IOException {
            byte[] field = (",\n\"" + name + "\" : " + value.apply(of(crc))).getBytes(StandardCharsets.UTF_8);
            crc.update(field);
            out.write(field);
        }

        /** Ends the object; the stream stays open. */
        void end() throws IOException {
            out.write((",\n\"sum\" : \"" + of(crc) + "\"}\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
