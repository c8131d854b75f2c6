package org.rejoinder.render;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.rejoinder.timeline.TextStyle;

/** The bundled faces in one PDF, of which only the letters that occur are embedded. To be closed after it is saved. */
public final class PdfFonts implements Closeable {
    private static final int BOX = 0x25A1;

    private final PDDocument document;
    private final Map<TextStyle.Weight, Face> faces = new EnumMap<>(TextStyle.Weight.class);
    private final List<TrueTypeFont> open = new ArrayList<>();

    private record Face(PDType0Font font, CmapLookup letters) {}

    public PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDType0Font of(TextStyle.Weight weight) throws IOException {
        return face(weight).font();
    }

    /**
     * A stretch of text.
     *
     * @param has  true where the bundled face has all its letters
     */
    record Run(String text, boolean has) {}

    /**
     * A text in stretches that the face has and stretches that it lacks; spaces between lacking words belong to them.
     */
    List<Run> runs(String text, TextStyle.Weight weight) throws IOException {
        CmapLookup letters = face(weight).letters();
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            boolean has = letters.getGlyphId(text.codePointAt(i)) != 0;
            int end = i;
            int last = i;
            while (end < text.length()) {
                int letter = text.codePointAt(end);
                boolean here = letters.getGlyphId(letter) != 0;
                if (here != has && (has || !Character.isWhitespace(letter))) {
                    break;
                }
                end += Character.charCount(letter);
                last = here == has ? end : last;
            }
            runs.add(new Run(text.substring(from, last), has));
            from = last;
            i = last;
        }
        return runs;
    }

    /** A box for each letter, which stands for what the face lacks. */
    String boxes(String text, TextStyle.Weight weight) throws IOException {
        int stand = face(weight).letters().getGlyphId(BOX) != 0 ? BOX : '?';
        StringBuilder boxes = new StringBuilder(text.length());
        text.codePoints().map(letter -> Character.isWhitespace(letter) ? ' ' : stand).forEach(boxes::appendCodePoint);
        return boxes.toString();
    }

    private Face face(TextStyle.Weight weight) throws IOException {
        Face known = faces.get(weight);
        if (known == null) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(InterFont.bytes(weight)));
            open.add(font);
            // Ligatures would be narrower than what was measured letter by letter.
            font.setEnableGsub(false);
            known = new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
            faces.put(weight, known);
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : open) {
            font.close();
        }
    }
}
