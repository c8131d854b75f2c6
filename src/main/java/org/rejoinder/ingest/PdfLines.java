package org.rejoinder.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.rejoinder.task.Progress;

/** Takes a PDF's lines in the order in which they were set, which for articles is the order to read them in. */
final class PdfLines extends PDFTextStripper {
    private final Progress progress;
    private final int longest;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private int length;

    private PdfLines(Progress progress, int longest) {
        this.progress = progress;
        this.longest = longest;
    }

    /**
     * @param pages    the last page to read
     * @param longest  the most text to read, in UTF-16 units; reading stops soon after
     */
    static List<PdfLine> of(PDDocument document, int pages, int longest, Progress progress) throws IOException {
        PdfLines stripper = new PdfLines(progress, longest);
        stripper.setEndPage(pages);
        stripper.setShouldSeparateByBeads(true);
        stripper.setSuppressDuplicateOverlappingText(true);
        stripper.writeText(document, Writer.nullWriter());
        stripper.flush();
        return stripper.lines;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        progress.checkCancelled();
        if (length <= longest) {
            super.processPage(page);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        letters.addAll(positions);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String text = words.toString().replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
        if (!text.isEmpty() && !letters.isEmpty()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            lines.add(new PdfLine(text, getCurrentPageNo(), first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(), first.getYDirAdj(), size()));
            length += text.length();
        }
        words.setLength(0);
        letters.clear();
    }

    private float size() {
        Map<Float, Integer> sizes = new HashMap<>();
        letters.forEach(letter -> sizes.merge(Math.round(letter.getFontSizeInPt() * 2) / 2f, 1, Integer::sum));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
