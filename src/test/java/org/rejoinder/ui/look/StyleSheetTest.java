package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.timeline.Tone;

/** The panes and the canvas are coloured by two hands; they must agree. */
class StyleSheetTest {
    private static String css;

    @BeforeAll
    static void read() throws IOException {
        try (var stream = StyleSheetTest.class.getResourceAsStream("/assets/css/rejoinder.css")) {
            css = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void stancesHaveTheColoursOfTheTimeline(Tone tone) {
        String name = tone == Tone.COUNTER_ACCUSE ? "counter" : tone.name().toLowerCase(Locale.ROOT);
        Matcher colours = Pattern.compile("-rj-" + name + ": #([0-9A-F]{6})").matcher(css);
        assertTrue(colours.find(), "no light colour for " + name);
        assertEquals(hex(org.rejoinder.render.Theme.LIGHT.tone(tone)), colours.group(1));
        assertTrue(colours.find(), "no dark colour for " + name);
        assertEquals(hex(org.rejoinder.render.Theme.DARK.tone(tone)), colours.group(1));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void stancesHaveAShape(Tone tone) {
        assertTrue(css.contains(".glyph." + Glyph.styleOf(tone) + " { -fx-shape:"), "no shape for " + tone);
    }

    @Test
    void theGroundIsThatOfTheTimeline() {
        assertTrue(css.contains("-rj-ground: #" + hex(org.rejoinder.render.Theme.LIGHT.ground())));
        assertTrue(css.contains("-rj-ground: #" + hex(org.rejoinder.render.Theme.DARK.ground())));
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "%06X", argb & 0xFFFFFF);
    }
}
