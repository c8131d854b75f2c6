package org.rejoinder.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rejoinder.timeline.TextStyle;

class InterFontTest {
    /** Pixels of an em; letters on a picture for a poster are about as large. */
    private static final int SIZE = 48;
    /** Of 255; rounding leaves less, the hole of a crossing is white on black. */
    private static final int SEEN = 64;

    /** JavaFX fills scaled letters with the even-odd rule: where strokes lie over each other it leaves a hole. */
    @ParameterizedTest
    @EnumSource
    void noStrokesOfALetterLieOverEachOther(TextStyle.Weight weight) throws IOException, FontFormatException {
        try (InputStream in = InterFont.open(weight)) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) SIZE);
            FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
            List<String> holed = IntStream.rangeClosed(' ', 0x22FF).filter(font::canDisplay)
                    .filter(letter -> hasHole(font.createGlyphVector(context, Character.toChars(letter)).getOutline()))
                    .mapToObj(Character::toString).toList();
            assertEquals(List.of(), holed);
        }
    }

    private static boolean hasHole(Shape letter) {
        byte[] whole = drawn(letter, Path2D.WIND_NON_ZERO);
        byte[] evenOdd = drawn(letter, Path2D.WIND_EVEN_ODD);
        return IntStream.range(0, whole.length).anyMatch(i -> Math.abs((whole[i] & 0xFF) - (evenOdd[i] & 0xFF)) > SEEN);
    }

    private static byte[] drawn(Shape letter, int rule) {
        BufferedImage image = new BufferedImage(2 * SIZE, 2 * SIZE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.translate(SIZE / 2.0, 1.5 * SIZE);
        Path2D path = new Path2D.Double(rule);
        path.append(letter.getPathIterator(null), false);
        pen.fill(path);
        pen.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }
}
