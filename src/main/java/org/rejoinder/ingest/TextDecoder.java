package org.rejoinder.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text: UTF-8, UTF-16 and UTF-32 by their mark or (UTF-16) by their look, else Windows-1252 where it makes
 * sense. Line ends become LF, and a byte order mark goes; every other character stays as it is.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    static String decode(byte[] bytes) throws UnreadableException {
        String text = characters(bytes);
        if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
            text = text.substring(1);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableException("has zero bytes in it and is not text; give a text, web page or PDF file");
        }
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String characters(byte[] bytes) throws UnreadableException {
        Charset marked = marked(bytes);
        if (marked != null) {
            return strict(bytes, marked);
        }
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            if (plausibleWindows(bytes)) {
                return strict(bytes, WINDOWS_1252);
            }
            throw undecodable();
        }
    }

    private static Charset marked(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32");
        }
        if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        int zeros = zerosFirst(b);
        return zeros > 0 ? StandardCharsets.UTF_16BE : zeros < 0 ? StandardCharsets.UTF_16LE : null;
    }

    /** True for UTF-16: by its mark, or because nearly every second byte of its beginning is zero. */
    static boolean looksWide(byte[] b) {
        if (starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)) {
            return true;
        }
        return zerosFirst(b) != 0;
    }

    /** 1 if nearly every character begins with a zero byte, -1 if nearly every one ends in it, else 0. */
    private static int zerosFirst(byte[] b) {
        int seen = Math.min(b.length & ~1, 512);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < seen; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        int pairs = seen / 2;
        boolean enough = pairs >= 4 && Math.max(even, odd) * 10 >= pairs * 8 && Math.min(even, odd) * 20 <= pairs;
        return !enough ? 0 : even > odd ? 1 : -1;
    }

    private static String strict(byte[] bytes, Charset charset) throws UnreadableException {
        try {
            return strictly(bytes, charset);
        } catch (CharacterCodingException e) {
            throw undecodable();
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * Western text in Windows-1252 is mostly ASCII, and its other bytes are letters with accents or typographic marks
     * between ASCII. Runs of such bytes speak for another encoding or for no text at all.
     */
    private static boolean plausibleWindows(byte[] bytes) {
        int high = 0;
        int runs = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D || b == 0 || b == 0x7F) {
                return false;
            }
            if (b >= 0x80) {
                high++;
                runs += i > 1 && (bytes[i - 1] & 0x80) != 0 && (bytes[i - 2] & 0x80) != 0 ? 1 : 0;
            }
        }
        return high * 5 <= bytes.length && runs * 20 <= high;
    }

    private static UnreadableException undecodable() {
        return new UnreadableException("is in no encoding that can be told (UTF-8, UTF-16, Windows-1252); save it as "
                + "UTF-8 and try again");
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
