package org.rejoinder.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Case;
import org.rejoinder.render.FontMeasure;
import org.rejoinder.timeline.MadeUp;
import org.rejoinder.timeline.Mark;
import org.rejoinder.timeline.Navigator;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.TimelineItems;
import org.rejoinder.timeline.ViewState;
import org.rejoinder.words.Bundle;
import org.rejoinder.words.Formats;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG is read where the bundled font is not installed: in browsers, and in viewers that take what they have. */
class SvgExportTest {
    private static final Pattern FACE = Pattern.compile(
            "@font-face\\{font-family:Inter;font-weight:(\\d+);src:url\\(data:font/ttf;base64,([A-Za-z0-9+/=]+)\\)}");
    private static final FontMeasure MEASURE = new FontMeasure();
    private final TimelineItems items = MadeUp.dispute();
    private final Case dispute = new Case("The pipeline", List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of());

    private PicturePage page(String title) {
        TextMeasure room = PictureFormat.SVG.room(MEASURE);
        return new PageLayout(dispute, items, room, Bundle.in(Formats.USUAL)).page(
                ViewState.of(Navigator.home(items), 1600, 1000), PageLayout.Extent.WHOLE,
                PictureOptions.of(1600, 1000, title));
    }

    private byte[] svg(String title) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgExport(MEASURE).write(page(title), out);
        return out.toByteArray();
    }

    @Test
    void bringsEachLetterThatItUsesInTheFaceThatItUsesItIn() throws Exception {
        byte[] svg = svg("Żółć – Заявление");
        Map<String, TrueTypeFont> faces = faces(svg);
        NodeList texts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("text");
        assertTrue(texts.getLength() > 20);
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            TrueTypeFont face = faces.get(text.getAttribute("font-weight"));
            double ems = 0;
            for (int letter : text.getTextContent().codePoints().toArray()) {
                int glyph = face.getUnicodeCmapLookup().getGlyphId(letter);
                assertNotEquals(0, glyph, () -> Character.toString(letter) + " in " + text.getTextContent());
                ems += face.getAdvanceWidth(glyph) / (double) face.getUnitsPerEm();
            }
            if (text.hasAttribute("textLength")) {
                assertEquals(Double.parseDouble(text.getAttribute("textLength")),
                        ems * Double.parseDouble(text.getAttribute("font-size")), 0.01, text.getTextContent());
            }
        }
    }

    private static Map<String, TrueTypeFont> faces(byte[] svg) throws IOException {
        Map<String, TrueTypeFont> faces = new HashMap<>();
        Matcher rules = FACE.matcher(new String(svg, StandardCharsets.UTF_8));
        while (rules.find()) {
            faces.put(rules.group(1), new TTFParser().parse(
                    new RandomAccessReadBuffer(Base64.getDecoder().decode(rules.group(2)))));
        }
        return faces;
    }

    @Test
    void whatIsEmbeddedSaysWhoMadeItAndOnWhichTerms() throws IOException {
        byte[] svg = svg("x");
        String document = new String(svg, StandardCharsets.UTF_8);
        assertTrue(document.contains("The Inter Project Authors") && document.contains("SIL Open Font License"));
        for (TrueTypeFont face : faces(svg).values()) {
            List<String> names = face.getNaming().getNameRecords().stream().map(NameRecord::getString).toList();
            assertTrue(names.stream().anyMatch(name -> name.contains("Inter Project Authors")), names::toString);
        }
    }

    @Test
    void wordsStayInTheirCardsInAFontAsWideAsDejaVuSans() {
        TextMeasure widest = PictureFormat.SVG.room(MEASURE);
        List<Mark.Card> cards = page("x").scene().marks().stream().filter(Mark.Card.class::isInstance)
                .map(Mark.Card.class::cast).toList();
        assertTrue(cards.size() > 5);
        for (Mark.Card card : cards) {
            card.lines().forEach(line -> assertTrue(12 + widest.width(line, TextStyle.WORDS) <= card.bounds().w(),
                    line));
            card.names().forEach(name -> assertTrue(29 + widest.width(name, TextStyle.NAME) <= card.bounds().w(),
                    name));
        }
    }

    @Test
    void isTheSameBytesEachTimeAndNotMuchLargerForItsFont() throws IOException {
        byte[] svg = svg("Pipeline");
        assertArrayEquals(svg, svg("Pipeline"));
        assertTrue(svg.length < 150_000, () -> svg.length + " bytes");
    }
}
