package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.timeline.TextStyle;

class FontMeasureTest {
    private final FontMeasure measure = new FontMeasure();

    /** A layout holds only if the text is as wide as it was measured. */
    @ParameterizedTest
    @EnumSource
    void measuresWhatJavaFxDraws(TextStyle style) {
        for (String text
                : new String[] {"AVATAR To Wayne “ignored repeated calls”", "Č, ß, ø – Москва", "×3 1,204 fi"}) {
            double drawn = Toolkit.onThread(() -> {
                Text node = new Text(text);
                node.setFont(FxFonts.of(style));
                return node.getLayoutBounds().getWidth();
            });
            double spaces = text.codePointCount(0, text.length()) * style.spacing();
            assertEquals(drawn, measure.width(text, style) - spaces, drawn * 0.005, style + ": " + text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lettersThatTheFontLacksAreWide(TextStyle style) {
        assertTrue(measure.width("外交部", style) >= 3 * style.size());
    }
}
