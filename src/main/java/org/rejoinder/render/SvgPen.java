package org.rejoinder.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;

/**
 * Writes SVG with real text. The letters that occur are embedded, for browsers. Every text says how wide it is as well,
 * so that other viewers squeeze the font that they have into the same room; for those that do neither, texts have to be
 * laid out with {@link AnyFontMeasure}. The same drawing gives the same document.
 */
public final class SvgPen implements Pen {
    /** Fonts much like the bundled one, and none that is wider where there is another. */
    private static final String FAMILIES = InterFont.FAMILY + ", 'Helvetica Neue', Helvetica, Arial, "
            + "'Liberation Sans', 'Nimbus Sans', 'DejaVu Sans Condensed', sans-serif";

    private final EmbeddedFont font = new EmbeddedFont();
    private final StringBuilder out = new StringBuilder();
    private final TextMeasure measure;

    public SvgPen(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * The document: what was drawn so far, {@code width} x {@code height} pixels, shown {@code scale} times as large.
     *
     * @param dublinCore  what else is known of it, by the names of the Dublin Core's elements
     */
    public String document(double width, double height, double scale, String title, String description,
            Map<String, List<String>> dublinCore) {
        String rules = font.rules();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width * scale) + "\" height=\""
                + number(height * scale) + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" role=\"img\" font-family=\"" + FAMILIES + "\">\n<title>" + escaped(title)
                + "</title>\n<desc>" + escaped(description) + "</desc>\n" + metadata(dublinCore)
                + (rules.isEmpty() ? "" : "<style>\n" + rules + "</style>\n") + out + "</svg>\n";
    }

    private static String metadata(Map<String, List<String>> dublinCore) {
        StringBuilder about = new StringBuilder();
        dublinCore.forEach((name, values) -> values.forEach(value -> about.append("<dc:").append(name).append('>')
                .append(escaped(value)).append("</dc:").append(name).append(">\n")));
        return about.isEmpty() ? "" : "<metadata>\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<rdf:Description rdf:about=\"\">\n" + about
                + "</rdf:Description>\n</rdf:RDF>\n</metadata>\n";
    }

    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        start("rect").add("x", x).add("y", y).add("width", w).add("height", h).fill(colour).end();
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        start("rect").add("x", x).add("y", y).add("width", w).add("height", h).add("rx", radius(w, h, r)).fill(colour)
                .end();
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        start("rect").add("x", x).add("y", y).add("width", w).add("height", h).add("rx", radius(w, h, r))
                .stroke(width, colour).end();
    }

    private static double radius(double w, double h, double r) {
        return Math.max(0, Math.min(r, Math.min(w, h) / 2));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        start("line").add("x1", x1).add("y1", y1).add("x2", x2).add("y2", y2).stroke(width, colour).end();
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        start("polygon").add("points", points(xs, ys)).fill(colour).end();
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        start("polyline").add("points", points(xs, ys)).stroke(width, colour).end();
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        start("circle").add("cx", x).add("cy", y).add("r", r).fill(colour).end();
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        start("circle").add("cx", x).add("cy", y).add("r", r).stroke(width, colour).end();
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        StringBuilder path = new StringBuilder();
        for (Cubic part : way) {
            path.append(path.isEmpty() ? "M" + number(part.x1()) + "," + number(part.y1()) : "")
                    .append(" C").append(number(part.cx1())).append(',').append(number(part.cy1()))
                    .append(' ').append(number(part.cx2())).append(',').append(number(part.cy2()))
                    .append(' ').append(number(part.x2())).append(',').append(number(part.y2()));
        }
        start("path").add("d", path.toString()).stroke(width, colour).end();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, int colour) {
        start("text").add("x", x).add("y", y).add("font-size", style.size());
        add("font-weight", EmbeddedFont.number(style.weight()));
        font.use(text, style.weight());
        if (style.spacing() > 0) {
            add("letter-spacing", style.spacing());
        } else if (text.length() > 1) {
            add("textLength", measure.width(text, style)).add("lengthAdjust", "spacingAndGlyphs");
        }
        fill(colour);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    private SvgPen start(String element) {
        out.append('<').append(element);
        return this;
    }

    private SvgPen add(String name, double value) {
        return add(name, number(value));
    }

    private SvgPen add(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private SvgPen fill(int colour) {
        add("fill", hex(colour));
        if (colour >>> 24 != 0xFF) {
            add("fill-opacity", (colour >>> 24) / 255.0);
        }
        return this;
    }

    private SvgPen stroke(double width, int colour) {
        add("fill", "none").add("stroke", hex(colour)).add("stroke-width", width).add("stroke-linecap", "round")
                .add("stroke-linejoin", "round");
        if (colour >>> 24 != 0xFF) {
            add("stroke-opacity", (colour >>> 24) / 255.0);
        }
        return this;
    }

    private void end() {
        out.append("/>\n");
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06X", colour & 0xFFFFFF);
    }

    private static String points(double[] xs, double[] ys) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            points.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
        }
        return points.toString();
    }

    /** At most two decimals, and none that say nothing. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return hundredths == 0 ? "0" : whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /** Characters that XML forbids become the replacement character. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(letter) ? letter : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int letter) {
        return letter == '\t' || letter == '\n' || letter == '\r' || letter >= 0x20 && letter < 0xD800
                || letter >= 0xE000 && letter < 0xFFFE || letter >= 0x10000;
    }
}
