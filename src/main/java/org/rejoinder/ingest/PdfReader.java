package org.rejoinder.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rejoinder.model.Article;
import org.rejoinder.model.Basis;
import org.rejoinder.model.DatePrecision;
import org.rejoinder.model.Published;
import org.rejoinder.model.Source;
import org.rejoinder.task.Progress;

/** PDF files to articles: the text in reading order, its title by the largest print or the file's own word. */
final class PdfReader {
    private static final long IN_MEMORY = 64_000_000;
    /** What prints web pages to PDF. Such a file's date is the day of printing. */
    private static final Pattern PRINTER = Pattern.compile(
            "(?i).*(?:skia|chrom|firefox|mozilla|cairo|quartz|print to pdf|webkit|wkhtml|safari|distiller|ghostscript"
                    + "|itext).*");

    private final Limits limits;

    PdfReader(Limits limits) {
        this.limits = limits;
    }

    Article read(String name, String sha256, byte[] bytes, Progress progress) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null,
                MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            if (document.getNumberOfPages() > limits.pages()) {
                throw new UnreadableException("has " + document.getNumberOfPages() + " pages, more than the "
                        + limits.pages() + " that one article may have; split it into its articles");
            }
            List<PdfLine> lines = PdfLines.of(document, limits.pages(), limits.textLength(), progress);
            if (lines.isEmpty()) {
                throw new UnreadableException("is a PDF of pictures without text, perhaps a scan; "
                        + "run text recognition (OCR) on it first");
            }
            Source source = new Source(name, sha256, "application/pdf", Optional.empty());
            return article(source, lines, document.getDocumentInformation());
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("is protected with a password; save it without one");
        } catch (IOException | OutOfMemoryError e) {
            throw new UnreadableException("is a damaged PDF; download or print it again");
        }
    }

    private static Article article(Source source, List<PdfLine> lines, PDDocumentInformation information) {
        List<String> paragraphs = PdfParagraphs.of(lines);
        String text = String.join("\n\n", paragraphs);
        Article article = PlainText.article(source, text, heading(lines, paragraphs, information.getTitle()));
        return article.published().isPresent() ? article : article.withPublished(created(information));
    }

    /** The paragraph that the file names as its title, or the one in the largest print on its first page; or -1. */
    private static int heading(List<PdfLine> lines, List<String> paragraphs, String title) {
        int first = Math.min(paragraphs.size(), 25);
        for (int i = 0; title != null && title.strip().length() >= 12 && i < first; i++) {
            if (paragraphs.get(i).equalsIgnoreCase(title.strip())) {
                return i;
            }
        }
        List<PdfLine> page = lines.stream().filter(line -> line.page() == lines.getFirst().page()).toList();
        PdfLine largest = page.stream().filter(line -> line.text().split(" ").length >= 2)
                .max(Comparator.comparingDouble(PdfLine::size)).orElse(page.getFirst());
        double usual = page.stream().mapToDouble(PdfLine::size).sorted().skip(page.size() / 2).findFirst().orElse(0);
        for (int i = 0; largest.size() > usual * 1.15 && i < first; i++) {
            if (paragraphs.get(i).startsWith(largest.text()) && paragraphs.get(i).length() <= 300) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Published> created(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        String producer = information.getProducer() + " " + information.getCreator();
        if (created == null || PRINTER.matcher(producer).matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(created.toInstant(), created.getTimeZone().toZoneId());
        return Optional.of(new Published(day, Optional.empty(), Optional.empty(), DatePrecision.DAY,
                Basis.inferred("pdf creation date", day.toString())));
    }
}
