package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.timeline.TextStyle;

class AnyFontMeasureTest {
    private static final FontMeasure BUNDLED = new FontMeasure();
    private static final AnyFontMeasure ANY = new AnyFontMeasure(BUNDLED);

    @ParameterizedTest
    @EnumSource(TextStyle.class)
    void leavesRoomForTheWidestOfTheUsualFonts(TextStyle style) {
        String words = "The ministry said: “We reject this”";
        double bundled = BUNDLED.width(words, style);
        double most = ANY.width(words, style);
        assertTrue(most > bundled * 1.04 && most < bundled * 1.3, () -> bundled + " " + most);
    }

    @Test
    void countsAsDejaVuSansDoes() {
        // 'n' is 634 thousandths of an em wide there, and 712 in bold.
        assertEquals(6.34 * TextStyle.WORDS.size(), ANY.width("nnnnnnnnnn", TextStyle.WORDS), 1e-9);
        assertEquals(7.12 * TextStyle.NAME.size(), ANY.width("nnnnnnnnnn", TextStyle.NAME), 1e-9);
    }

    @Test
    void isNeverNarrowerThanTheBundledFont() {
        for (String text : new String[] {"", "i", "iiii", "MWMW", "Ñandú", "Жизнь", "外交部", "@", " "}) {
            for (TextStyle style : TextStyle.values()) {
                assertTrue(ANY.width(text, style) >= BUNDLED.width(text, style), text + " " + style);
            }
        }
    }
}
