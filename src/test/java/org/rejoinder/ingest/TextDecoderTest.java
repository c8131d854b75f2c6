package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String WORDS = "“Zembla’s café denies it,” the envoy said — twice.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsTheEncodingsOfNewsTexts(String charset) throws Exception {
        assertEquals(WORDS, TextDecoder.decode(WORDS.getBytes(Charset.forName(charset))));
    }

    @Test
    void dropsTheByteOrderMark() throws Exception {
        assertEquals(WORDS, TextDecoder.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)));
        assertEquals(WORDS, TextDecoder.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void endsEveryLineWithLineFeed() throws Exception {
        assertEquals("a\nb\nc\n\nd", TextDecoder.decode("a\r\nb\rc\n\r\nd".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsEveryOtherCharacter() throws Exception {
        String odd = "a\u00A0b\u200Bc\td\u2028e \u0301f \uD83D\uDE00";
        assertEquals(odd, TextDecoder.decode(odd.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesWhatIsInNoEncodingThatItKnows() {
        byte[] cyrillic = "Посольство отвергло обвинения".getBytes(Charset.forName("windows-1251"));
        byte[] japanese = "大使館は非難を否定した".getBytes(Charset.forName("Shift_JIS"));
        byte[] random = new byte[4000];
        new Random(7).nextBytes(random);
        for (byte[] bytes : new byte[][] {cyrillic, japanese, random, {(byte) 0xFF, (byte) 0xFE, 0x00}}) {
            var refused = assertThrows(UnreadableException.class, () -> TextDecoder.decode(bytes));
            assertTrue(refused.getMessage().contains("UTF-8"), refused.getMessage());
        }
    }

    @Test
    void refusesUtf8ThatBreaksOffInTheMiddle() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("“Groundless”, “baseless”, “fabricated” — so the ministry. ".getBytes(StandardCharsets.UTF_8));
        mixed.write(0x90);
        assertThrows(UnreadableException.class, () -> TextDecoder.decode(mixed.toByteArray()));
    }
}
