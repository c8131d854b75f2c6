package org.rejoinder.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rejoinder.ingest.Pages.STORY;
import static org.rejoinder.ingest.Pages.raw;
import static org.rejoinder.ingest.Pages.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Article;
import org.rejoinder.model.BlockRole;
import org.rejoinder.task.Progress;

class PdfReaderTest {
    private static final String TITLE = "Zembla accuses Grenzmark of cutting cable";
    private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    /** Sets text in lines of a given width, a larger title on top, a head and a page number on every page. */
    private static final class Printer {
        private final PDDocument document = new PDDocument();
        private PDPageContentStream page;
        private float y;

        Printer() throws IOException {
            newPage();
        }

        void newPage() throws IOException {
            if (page != null) {
                page.close();
            }
            PDPage sheet = new PDPage();
            document.addPage(sheet);
            page = new PDPageContentStream(document, sheet);
            y = 760;
            line("Office of the Harbour Board", 8);
            y = 40;
            line("Page " + document.getNumberOfPages(), 8);
            y = 700;
        }

        void line(String words, float size) throws IOException {
            page.beginText();
            page.setFont(FONT, size);
            page.newLineAtOffset(70, y);
            page.showText(words);
            page.endText();
            y -= size * 1.25f;
        }

        void paragraph(String words) throws IOException {
            for (String line : wrapped(words)) {
                line(line, 11);
            }
            y -= 11;
        }

        byte[] bytes() throws IOException {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            document.close();
            return out.toByteArray();
        }
    }

    /** A small file with a title and two paragraphs. */
    static byte[] sample() {
        try {
            Printer printer = new Printer();
            printer.line(TITLE, 20);
            printer.paragraph(STORY.get(0));
            printer.paragraph(STORY.get(1));
            return printer.bytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > 70) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    @Test
    void linesBecomeParagraphsAndTheLargestPrintTheTitle() throws IOException {
        Printer printer = new Printer();
        printer.line(TITLE, 20);
        printer.line("3 May 2022", 11);
        printer.y -= 20;
        for (String paragraph : STORY) {
            printer.paragraph(paragraph);
        }
        Article article = raw("board.pdf", printer.bytes());
        assertEquals(TITLE, article.heading());
        assertEquals("application/pdf", article.source().mediaType());
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
        assertEquals("2022-05-03", article.published().orElseThrow().date().toString());
    }

    @Test
    void headsAndPageNumbersAreNotInTheMiddleOfTheText() throws IOException {
        Printer printer = new Printer();
        printer.line(TITLE, 20);
        printer.y -= 20;
        for (int i = 0; i < 4; i++) {
            printer.paragraph(STORY.get(i));
            printer.newPage();
        }
        Article article = raw("board.pdf", printer.bytes());
        assertEquals(String.join("\n", STORY), words(article, BlockRole.BODY));
    }

    @Test
    void wordsCutAtALinesEndAreMadeWholeWithCare() throws IOException {
        Printer printer = new Printer();
        printer.line(TITLE, 20);
        printer.y -= 20;
        printer.line("The minister of communications said that the govern-", 11);
        printer.line("ment had seen state-backed ships near the cable, and that the state-", 11);
        printer.line("backed ships had been seen by fishermen of both the kingdom and US-", 11);
        printer.line("Grenzmark joint patrols, who wrote down every number they could read.", 11);
        String text = raw("board.pdf", printer.bytes()).text();
        assertTrue(text.contains("that the government had seen"), text);
        assertTrue(text.contains("the state-backed ships had been"), text);
        assertTrue(text.contains("US-Grenzmark joint"), text);
    }

    @Test
    void theFilesOwnTitleAndDateHelpOut() throws IOException {
        Printer printer = new Printer();
        printer.line(TITLE, 11);
        printer.y -= 20;
        printer.paragraph(STORY.get(0));
        printer.paragraph(STORY.get(2));
        printer.document.getDocumentInformation().setTitle(TITLE);
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        day.clear();
        day.set(2022, Calendar.MAY, 4, 12, 0);
        printer.document.getDocumentInformation().setCreationDate(day);
        Article article = raw("board.pdf", printer.bytes());
        assertEquals(TITLE, article.heading());
        assertEquals("2022-05-04", article.published().orElseThrow().date().toString());
        assertEquals("pdf creation date", article.published().orElseThrow().basis().rule());
    }

    @Test
    void thePrintingDayOfAWebPageIsNoDate() throws IOException {
        Printer printer = new Printer();
        printer.line(TITLE, 20);
        printer.paragraph(STORY.get(0));
        printer.document.getDocumentInformation().setCreationDate(Calendar.getInstance());
        printer.document.getDocumentInformation().setProducer("Skia/PDF m120");
        assertEquals(Optional.empty(), raw("page.pdf", printer.bytes()).published());
    }

    @Test
    void saysWhyAPdfCannotBeRead() throws IOException {
        Printer locked = new Printer();
        locked.paragraph(STORY.get(0));
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        locked.document.protect(policy);
        assertRefused("password", locked.bytes());

        PDDocument scan = new PDDocument();
        scan.addPage(new PDPage());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        scan.save(out);
        scan.close();
        assertRefused("OCR", out.toByteArray());
        assertRefused("damaged", "%PDF-1.7\nnothing more".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static void assertRefused(String word, byte[] bytes) {
        var refused = assertThrows(UnreadableException.class,
                () -> new Ingest().article(Pages.source("board.pdf", bytes), Progress.NONE));
        assertTrue(refused.getMessage().contains(word), refused.getMessage());
    }
}
