package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.Tone;

/** Contrast as WCAG 2.2 counts it: AA asks for 4.5 for text and 3 for shapes. */
class ThemeTest {
    static List<Theme> themes() {
        return Theme.all();
    }

    /** All that texts and marks stand on. */
    private static Map<String, Integer> grounds(Theme theme) {
        Map<String, Integer> grounds = new LinkedHashMap<>();
        grounds.put("ground", theme.ground());
        grounds.put("panel", theme.panel());
        grounds.put("tray", theme.tray());
        grounds.put("event", over(theme.eventBand(), theme.ground()));
        for (Hue hue : Hue.values()) {
            grounds.put("event in " + hue, over(theme.eventBand(hue), theme.ground()));
        }
        grounds.put("event in a shaded lane", over(theme.eventBand(), theme.tray()));
        return grounds;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeRead(Theme theme) {
        atLeast(4.5, theme, "ink on a hit", theme.ink(), theme.hit());
        atLeast(4.5, theme, "body on a hit", theme.body(), theme.hit());
        Map<String, Integer> grounds = grounds(theme);
        grounds.put("pill", theme.pill());
        grounds.forEach((name, ground) -> {
            atLeast(4.5, theme, "ink on " + name, theme.ink(), ground);
            atLeast(4.5, theme, "body on " + name, theme.body(), ground);
            atLeast(4.5, theme, "muted on " + name, theme.muted(), ground);
            atLeast(4.5, theme, "event on " + name, theme.eventInk(), ground);
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void marksCanBeSeen(Theme theme) {
        for (Tone tone : Tone.values()) {
            grounds(theme).forEach((name, ground) -> {
                atLeast(3, theme, tone + " on " + name, theme.tone(tone), ground);
                atLeast(3, theme, "selection on " + name, theme.selection(), ground);
            });
            atLeast(3, theme, "bar of " + tone, theme.area(tone), theme.ground());
            for (Mark.Arc.Strength strength : EnumSet.of(Mark.Arc.Strength.PLAIN, Mark.Arc.Strength.RELATED,
                    Mark.Arc.Strength.STRONG)) {
                int arc = Theme.faded(theme.tone(tone), ScenePainter.share(strength));
                atLeast(3, theme, strength + " arc of " + tone, over(arc, theme.ground()), theme.ground());
            }
        }
        atLeast(3, theme, "brush of the overview", theme.accent(), theme.panel());
    }

    private static void atLeast(double wanted, Theme theme, String what, int ink, int ground) {
        assertTrue(Contrast.of(ink, ground) >= wanted, () ->
                String.format("%s: %s, %06X on %06X, has %.2f and not %.1f",
                theme.name(), what, ink & 0xFFFFFF, ground & 0xFFFFFF, Contrast.of(ink, ground), wanted));
    }

    private static int over(int colour, int ground) {
        double share = (colour >>> 24) / 255.0;
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed = mixed << 8 | (int) Math.round((colour >> shift & 0xFF) * share
                    + (ground >> shift & 0xFF) * (1 - share));
        }
        return mixed;
    }

    @Test
    void everyToneHasAShapeOfItsOwn() {
        Set<String> shapes = new HashSet<>();
        TextMeasure none = (text, style) -> 0;
        for (Tone tone : Tone.values()) {
            SvgPen pen = new SvgPen(none);
            ToneShape.draw(pen, tone, 10, 10, 5, 0xFF000000);
            shapes.add(pen.document(20, 20, 1, "", "", Map.of()));
        }
        assertEquals(Tone.count(), shapes.size());
    }
}
