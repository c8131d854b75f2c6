package org.rejoinder.render;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.Optional;
import org.rejoinder.timeline.TextStyle;

/**
 * Words in letters that the bundled font lacks, such as Arabic or Chinese, as outlines of a font that this machine has:
 * joined and in reading order as their script wants it. Outlines can be put into any file, whatever kind of font it is.
 */
final class OtherLetters {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /**
     * What to fill.
     *
     * @param shape    from the origin of the first letter's line, in pixels, y downwards
     * @param advance  to where the next letter begins
     */
    record Outline(Shape shape, double advance) {}

    private OtherLetters() {}

    /** Empty where no font of this machine has all of the letters. */
    static Optional<Outline> of(String words, TextStyle style) {
        try {
            boolean bold = style.weight() == TextStyle.Weight.SEMI_BOLD || style.weight() == TextStyle.Weight.BOLD;
            Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
            if (font.canDisplayUpTo(words) >= 0) {
                return Optional.empty();
            }
            TextLayout line = new TextLayout(words, font, EXACT);
            return Optional.of(new Outline(line.getOutline(null), line.getAdvance()));
        } catch (RuntimeException | InternalError | LinkageError noFontsAtAll) {
            return Optional.empty();
        }
    }
}
