package org.rejoinder.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.render.Theme;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;

class PdfExportTest {
    private static final Bundle WORDS = Bundle.in(Formats.USUAL);
    private static final String BOXES = WORDS.get("page.boxes");
    private final FontMeasure measure = new FontMeasure();
    private final TimelineItems items = MadeUp.dispute();
    private final Case dispute = new Case("Pipeline 外交部", List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    private PicturePage page(PictureOptions options) {
        ViewState view = ViewState.of(Navigator.home(items), options.width(), options.height());
        return new PageLayout(dispute, items, measure, WORDS).page(view, PageLayout.Extent.WHOLE, options);
    }

    private byte[] pdf(PicturePage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfExport().write(page, out);
        return out.toByteArray();
    }

    @Test
    void theWordsOfCardsCanBeFound() throws IOException {
        PicturePage page = page(PictureOptions.of(1600, 1000, "A dispute – Überblick"));
        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("A dispute – Überblick"));
            page.scene().marks().stream().filter(Mark.Card.class::isInstance).map(Mark.Card.class::cast)
                    .forEach(card -> assertTrue(text.contains(card.name()), card.name()));
        }
    }

    /** Another process has other numbers for objects, another clock and another language. */
    @Test
    void anotherProcessElsewhereWritesTheSameBytes(@TempDir Path folder) throws Exception {
        Path elsewhere = folder.resolve("elsewhere.pdf");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo", "-cp",
                System.getProperty("java.class.path"), Elsewhere.class.getName(), elsewhere.toString())
                .inheritIO().start();
        assertEquals(0, process.waitFor());
        assertArrayEquals(pdf(page(PictureOptions.of(900, 700, "Pipeline"))), Files.readAllBytes(elsewhere));
    }

    /** Writes one picture into the file that is named. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] file) throws IOException {
            PdfExportTest test = new PdfExportTest();
            Files.write(Path.of(file[0]), test.pdf(test.page(PictureOptions.of(900, 700, "Pipeline"))));
        }
    }

    @Test
    void lettersStandWhereTheyWereMeasured() throws IOException {
        PicturePage page = page(PictureOptions.of(1600, 1000, "Wide Words AVATAR fi"));
        List<TextPosition> title = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(page))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    if (text.startsWith("Wide")) {
                        title.addAll(positions);
                    }
                    super.writeString(text, positions);
                }
            };
            stripper.getText(document);
        }
        double width = title.getLast().getEndX() - title.getFirst().getX();
        assertEquals(measure.width("Wide Words AVATAR fi", TextStyle.PAGE_TITLE) * 0.75, width, 0.2);
    }

    @Test
    void aLongCaptionIsBrokenIntoLinesAndSourcesAreNotCutWhereThereIsRoom() {
        String caption =
                "Drawn from what was printed in the summer, before the second inquiry had begun; what was said "
                + "since then, and what was taken back, is in another picture that comes with this one as its sequel.";
        PictureOptions plain = PictureOptions.of(900, 700, "Pipeline");
        PicturePage page = page(new PictureOptions(plain.width(), plain.height(), 1, plain.density(), plain.theme(),
                plain.title(), Optional.of(caption), true, true, true));
        List<String> lines = page.lines().stream().map(PicturePage.Line::text).toList();
        assertTrue(String.join(" ", lines).contains(caption), lines.toString());
        assertTrue(lines.stream().noneMatch(line -> line.endsWith("…")), lines.toString());
        assertTrue(page.lines().stream().allMatch(line -> line.x() + line.width() <= 900 && line.baseline() < 700));
    }

    @Test
    void theSamePageGivesTheSameBytes() throws IOException {
        PictureOptions options = PictureOptions.of(900, 600, "Pipeline").withTheme(Theme.DARK);
        assertArrayEquals(pdf(page(options)), pdf(page(options)));
    }

    @Test
    void paperHasItsSize() throws IOException {
        PictureOptions options = PictureOptions.of(900, 600, "").withSize(PictureSize.A4).turned();
        try (PDDocument document = Loader.loadPDF(pdf(page(options)))) {
            assertEquals(210, document.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.3);
            assertEquals(297, document.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.3);
        }
    }

    @Test
    void titleCaseAndPeriodAreInTheMetadata() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(page(PictureOptions.of(900, 600, "A title"))))) {
            PDDocumentInformation about = document.getDocumentInformation();
            assertEquals("A title", about.getTitle());
            assertEquals("Pipeline 外交部", about.getCustomMetadataValue("Case"));
            assertEquals("2019-03-01/2019-08-31", about.getCustomMetadataValue("Period"));
        }
    }

    /** In letters of the machine; where it has none of a script, the page says so. U+E000 is no letter anywhere. */
    @Test
    void lettersThatTheFontLacksAreDrawnOrTheirLackIsSaid() throws IOException {
        assertTrue(text(PictureOptions.of(900, 600, "Said by \ue000\ue001 today")).contains(BOXES));
        assertFalse(text(PictureOptions.of(900, 600, "Said by Заря Ωμέγα")).contains(BOXES));
        byte[] arabic = pdf(page(PictureOptions.of(900, 600, "Said by وزارة الخارجية today")));
        assertArrayEquals(arabic, pdf(page(PictureOptions.of(900, 600, "Said by وزارة الخارجية today"))));
    }

    private String text(PictureOptions options) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(page(options)))) {
            return new PDFTextStripper().getText(document).replace("\n", " ");
        }
    }

    @Test
    void itLooksLikeThePng() throws IOException {
        PictureOptions options = PictureOptions.of(1000, 700, "Pipeline");
        try (PDDocument document = Loader.loadPDF(pdf(page(options)))) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 96);
            assertEquals(1000, image.getWidth(), 1);
            assertEquals(Theme.LIGHT.ground(), image.getRGB(3, 300));
        }
    }
}
