package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.render.Contrast;
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

    private static Map<String, Integer> colours(Theme theme) {
        String head = theme == Theme.LIGHT ? ".window {" : ".window:" + theme.label() + " {";
        int from = css.indexOf(head);
        assertTrue(from >= 0, "no colours for " + theme);
        Map<String, Integer> colours = new HashMap<>();
        Matcher matcher = Pattern.compile("-rj-([a-z0-9-]+): #([0-9A-F]{6})")
                .matcher(css.substring(from, css.indexOf('}', from)));
        while (matcher.find()) {
            colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return colours;
    }

    private static org.rejoinder.render.Theme canvas(Theme theme) {
        return org.rejoinder.render.Theme.named(theme.label()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void stancesHaveTheColoursOfTheTimeline(Theme theme) {
        for (Tone tone : Tone.values()) {
            assertEquals(hex(canvas(theme).tone(tone)), hex(colours(theme).get(nameOf(tone))), theme + " " + tone);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theGroundIsThatOfTheTimeline(Theme theme) {
        assertEquals(hex(canvas(theme).ground()), hex(colours(theme).get("ground")));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyLookNamesTheSameColours(Theme theme) {
        assertEquals(colours(Theme.LIGHT).keySet(), colours(theme).keySet());
    }

    /** Contrast as WCAG 2.2 counts it: AA asks for 4.5 for text. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        Map<String, Integer> colours = colours(theme);
        for (String ground : List.of("panel", "ground", "soft")) {
            for (String ink : List.of("ink", "ink-2", "ink-3", "muted", "faint", "accent")) {
                readable(theme, colours, ink, ground);
            }
        }
        readable(theme, colours, "on-accent", "accent");
        readable(theme, colours, "accent", "accent-soft");
        readable(theme, colours, "warn", "warn-ground");
        readable(theme, colours, "ink", "selection");
        for (Tone tone : Tone.values()) {
            readable(theme, colours, nameOf(tone), "panel");
            readable(theme, colours, "ink-3", nameOf(tone) + "-tint");
        }
    }

    private static void readable(Theme theme, Map<String, Integer> colours, String ink, String ground) {
        double contrast = Contrast.of(colours.get(ink), colours.get(ground));
        assertTrue(contrast >= 4.5, () -> String.format("%s: %s on %s is %.2f", theme, ink, ground, contrast));
    }

    private static String nameOf(Tone tone) {
        return tone == Tone.COUNTER_ACCUSE ? "counter" : tone.name().toLowerCase(Locale.ROOT);
    }

    /** A family that is not loaded would silently become another. */
    @Test
    void everyFontIsOneThatIsBundled() {
        Set<String> bundled = Set.of("Inter", "Inter Medium", "Inter SemiBold");
        Matcher families = Pattern.compile("-fx-font-family: \"([^\"]+)\"").matcher(css);
        while (families.find()) {
            assertTrue(bundled.contains(families.group(1)), families.group(1) + " is not bundled");
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void stancesHaveAShape(Tone tone) {
        assertTrue(css.contains(".glyph:" + StanceState.nameOf(tone) + " { -fx-shape:"), "no shape for " + tone);
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "%06X", argb & 0xFFFFFF);
    }
}
