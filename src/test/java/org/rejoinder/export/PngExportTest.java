package org.rejoinder.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Theme;
import org.rejoinder.task.Progress;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

class PngExportTest {
    private static final Bundle WORDS = Bundle.in(Formats.USUAL);
    private final FontMeasure measure = new FontMeasure();
    private final TimelineItems items = MadeUp.dispute();
    private final Case dispute = new Case("The <pipeline> & its \"line\"", List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of());

    private PicturePage page(PictureOptions options) {
        ViewState view = ViewState.of(Navigator.home(items), options.width(), options.height());
        return new PageLayout(dispute, items, measure, WORDS).page(view, PageLayout.Extent.WHOLE, options);
    }

    private byte[] png(PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PngExport(measure).write(page(options), out, Progress.NONE);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void theScaleMultipliesThePixels() throws IOException {
        PictureOptions options = PictureOptions.of(700, 500, "Pipeline");
        BufferedImage one = image(png(options));
        BufferedImage three = image(png(options.withScale(3)));
        assertEquals(List.of(700, 500, 2100, 1500),
                List.of(one.getWidth(), one.getHeight(), three.getWidth(), three.getHeight()));
        assertEquals(one.getRGB(20, 490), three.getRGB(60, 1470));
    }

    @Test
    void tilesFitTogether() throws IOException {
        PictureOptions options = PictureOptions.of(2300, 700, "Wide").bare();
        BufferedImage wide = image(png(options));
        int ground = wide.getRGB(3, 500);
        for (int x = 2040; x < 2056; x++) {
            assertEquals(ground, wide.getRGB(x, 698), "a seam at " + x);
        }
    }

    @Test
    void papersAreAsLargeAsTheyAreCalledAtThreeHundredDotsAnInch() {
        Map<PictureSize, int[]> millimetres = Map.of(PictureSize.A4, new int[] {297, 210}, PictureSize.A3,
                new int[] {420, 297}, PictureSize.POSTER, new int[] {841, 594});
        for (PictureSize size : PictureSize.values()) {
            PictureOptions options = PictureOptions.of(700, 500, "").withSize(size);
            int[] sides = millimetres.get(size);
            assertEquals(sides != null, size.isPaper());
            if (sides == null) {
                assertEquals(List.of(1920, 1080, 144),
                        List.of(options.pixelWidth(), options.pixelHeight(), options.dotsAnInch()));
            } else {
                assertEquals(300, options.dotsAnInch(), size.label());
                assertEquals(sides[0] / 25.4 * 300, options.pixelWidth(), 1.5, size.label());
                assertEquals(sides[1] / 25.4 * 300, options.pixelHeight(), 1.5, size.label());
                assertEquals(sides[0], options.width() / options.density() * 25.4, 0.2, size.label());
            }
        }
    }

    @Test
    void theFileSaysHowManyDotsMakeAnInch() throws IOException {
        for (PictureSize size : List.of(PictureSize.SLIDE, PictureSize.A4)) {
            PictureOptions options = PictureOptions.of(700, 500, "").withSize(size);
            ByteBuffer png = ByteBuffer.wrap(png(options));
            int at = new String(png.array(), StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
            assertEquals(options.dotsAnInch() / 0.0254, png.getInt(at), 1);
            assertEquals(options.dotsAnInch() / 0.0254, png.getInt(at + 4), 1);
            assertEquals(1, png.get(at + 8), "metres");
            BufferedImage image = image(png.array());
            assertEquals(options.pixelWidth(), image.getWidth());
        }
    }

    @Test
    void titlePeriodAndCaseAreInTheMetadata() throws IOException {
        byte[] png = png(PictureOptions.of(640, 480, "Pipeline 2019 – Überblick"));
        assertTrue(new String(png, StandardCharsets.ISO_8859_1).contains("tEXtTitle\0Pipeline 2019 - Überblick"),
                "programs that know no more than Latin letters find it too");
        String bytes = new String(png, StandardCharsets.UTF_8);
        assertTrue(bytes.contains("Pipeline 2019 – Überblick"));
        assertTrue(bytes.contains("1 March – 31 August 2019"));
        assertTrue(bytes.contains("The <pipeline> & its \"line\""));
    }

    @Test
    void aVeryLongStripNeedsLittleMemory() throws IOException {
        byte[] strip = png(PictureOptions.of(PictureOptions.LONGEST_SIDE, 240, "Strip").bare());
        assertEquals(PictureOptions.LONGEST_SIDE, image(strip).getWidth());
    }

    @Test
    void rowsBecomePixels() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(out, 2, 2, 3780, Map.of())) {
            png.row(new int[] {0xFF112233, 0xFF445566}, 0);
            png.row(new int[] {0, 0xFFFFFFFF, 0xFF000001}, 1);
        }
        BufferedImage image = image(out.toByteArray());
        assertEquals(0xFF112233, image.getRGB(0, 0));
        assertEquals(0xFF445566, image.getRGB(1, 0));
        assertEquals(0xFFFFFFFF, image.getRGB(0, 1));
        assertEquals(0xFF000001, image.getRGB(1, 1));
    }

    @Test
    void everyTextStaysOnThePage() {
        for (int width : new int[] {320, 640, 1600}) {
            PictureOptions options = new PictureOptions(width, 600, 1, 96, Theme.DARK,
                    Optional.of(
                    "A title that is a good deal longer than the page on which it stands is wide, whatever it is"),
                    Optional.of("and a caption of which the same can be said"), true, true, true);
            PicturePage page = page(options);
            assertTrue(page.lines().stream().allMatch(line -> line.x() + line.width() <= width));
            assertTrue(page.lines().stream().allMatch(line -> line.baseline() < 600));
            assertTrue(page.place().h() >= 200);
        }
    }

    @Test
    void svgIsWellFormedWhateverTheTexts() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureOptions options = PictureOptions.of(900, 600, "a <b> & \"c\" \u0001");
        new SvgExport(measure).write(page(options), out);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertTrue(document.getElementsByTagName("text").getLength() > 20);
        assertEquals("a <b> & \"c\" \uFFFD", document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PictureOptions.of(100, 500, ""));
        assertThrows(IllegalArgumentException.class, () -> PictureOptions.of(9000, 500, "").withScale(2));
        assertThrows(IllegalArgumentException.class, () -> PictureOptions.of(900, 500, "").withScale(11));
    }
}
