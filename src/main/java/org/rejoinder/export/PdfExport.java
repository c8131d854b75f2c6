package org.rejoinder.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.rejoinder.render.PdfFonts;
import org.rejoinder.render.PdfPen;
import org.rejoinder.timeline.TextStyle;

/**
 * Pictures as PDF of one page, with real text that can be selected and searched. The same page gives the same bytes:
 * the document's date is that of the newest source, and its identity comes from its content.
 */
public final class PdfExport {
    private static final double POINTS_AN_INCH = 72;

    /** Writes a picture, with title, case, period and sources in its metadata. */
    public void write(PicturePage page, OutputStream out) throws IOException {
        PictureOptions options = page.options();
        double points = POINTS_AN_INCH / options.density();
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
            PDPage sheet = new PDPage(new PDRectangle(
                    (float) (options.width() * points), (float) (options.height() * points)));
            document.addPage(sheet);
            try (PdfPen pen = new PdfPen(document, sheet, fonts, options.height(), points)) {
                page.paint(pen, page.whole());
                if (pen.hasBoxes()) {
                    pen.text(page.boxes(), PageText.MARGIN, options.height() - 5, TextStyle.HOUR, options.theme()
                            .muted());
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            describe(document, page.facts());
            document.setDocumentId((long) page.facts().hashCode() << 32 | checksum(sheet));
            document.save(out);
        }
    }

    /** Of what is drawn, and not of objects: some of these have another number each time that the program runs. */
    private static long checksum(PDPage sheet) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream drawn = sheet.getContents()) {
            sum.update(drawn.readAllBytes());
        }
        return sum.getValue();
    }

    private static void describe(PDDocument document, PictureFacts facts) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(facts.title());
        about.setSubject(facts.description());
        about.setCreator(PictureFacts.PROGRAM);
        about.setProducer(PictureFacts.PROGRAM);
        about.setCustomMetadataValue("Case", facts.caseName());
        facts.period().ifPresent(period -> about.setCustomMetadataValue("Period", period));
        about.setCustomMetadataValue("Source", String.join("; ", facts.sources()));
        facts.newest().ifPresent(day -> {
            GregorianCalendar midnight = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
            midnight.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
            about.setCreationDate(midnight);
        });
        document.getDocumentCatalog().setLanguage(facts.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
