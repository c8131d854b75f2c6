package org.rejoinder.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextStyle;

/**
 * Draws on a page of a PDF, with real text in the bundled font. Letters that the font lacks are drawn as outlines of a
 * font that this machine has; where none has them as boxes, which are counted. Who copies or searches them finds what
 * they are. To be closed before the document is saved.
 */
public final class PdfPen implements Pen, Closeable {
    /** How far the control points of a quarter of a circle lie from its ends, in radii. */
    private static final double ROUND = 0.5522847498;
    private static final int OPAQUE = 0xFF;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Map<Integer, PDExtendedGraphicsState> alphas = new HashMap<>();
    private boolean boxes;
    private int fill = -1;
    private int stroke = -1;
    private int fillAlpha = OPAQUE;
    private int strokeAlpha = OPAQUE;
    private double lineWidth = -1;

    /**
     * @param height  of the page in pixels
     * @param points  how many points a pixel takes
     */
    public PdfPen(PDDocument document, PDPage page, PdfFonts fonts, double height, double points) throws IOException {
        this.page = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        this.fonts = fonts;
        this.page.transform(new Matrix(new AffineTransform(points, 0, 0, -points, 0, height * points)));
        this.page.setLineCapStyle(1);
        this.page.setLineJoinStyle(1);
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    /** A step of drawing. */
    private interface Step {
        void run() throws IOException;
    }

    private static void draw(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        draw(() -> {
            fill(colour);
            page.addRect((float) x, (float) y, (float) w, (float) h);
            page.fill();
        });
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        draw(() -> {
            fill(colour);
            round(x, y, w, h, r, r);
            page.fill();
        });
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        draw(() -> {
            stroke(width, colour);
            round(x, y, w, h, r, r);
            page.stroke();
        });
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        polyline(new double[] {x1, x2}, new double[] {y1, y2}, width, colour);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        draw(() -> {
            fill(colour);
            path(xs, ys);
            page.closePath();
            page.fill();
        });
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        draw(() -> {
            stroke(width, colour);
            path(xs, ys);
            page.stroke();
        });
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        fillRound(x - r, y - r, 2 * r, 2 * r, r, colour);
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        strokeRound(x - r, y - r, 2 * r, 2 * r, r, width, colour);
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        draw(() -> {
            stroke(width, colour);
            page.moveTo((float) way.getFirst().x1(), (float) way.getFirst().y1());
            for (Cubic part : way) {
                curveTo(part.cx1(), part.cy1(), part.cx2(), part.cy2(), part.x2(), part.y2());
            }
            page.stroke();
        });
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, int colour) {
        if (text.isEmpty()) {
            return;
        }
        draw(() -> {
            fill(colour);
            double at = x;
            for (PdfFonts.Run run : fonts.runs(text, style.weight())) {
                at += run.has() ? show(run.text(), at, y, style) : other(run.text(), at, y, style);
            }
        });
    }

    /** True where letters were drawn as boxes, for no font of this machine has them. */
    public boolean hasBoxes() {
        return boxes;
    }

    /** Shows text that the face has, and says how wide it is. */
    private double show(String text, double x, double y, TextStyle style) throws IOException {
        PDType0Font font = fonts.of(style.weight());
        page.beginText();
        page.setFont(font, (float) style.size());
        page.setCharacterSpacing((float) style.spacing());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) y));
        page.showText(text);
        page.endText();
        return font.getStringWidth(text) / 1000 * style.size()
                + text.codePointCount(0, text.length()) * style.spacing();
    }

    /** Draws text that the face lacks, with its letters for who copies it, and says how wide it is. */
    private double other(String text, double x, double y, TextStyle style) throws IOException {
        COSDictionary actual = new COSDictionary();
        actual.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        Optional<OtherLetters.Outline> outline = OtherLetters.of(text, style);
        page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(actual));
        boxes |= outline.isEmpty();
        page.setRenderingMode(outline.isPresent() ? RenderingMode.NEITHER : RenderingMode.FILL);
        double width = show(fonts.boxes(text, style.weight()), x, y, style);
        page.setRenderingMode(RenderingMode.FILL);
        if (outline.isPresent()) {
            width = outline.get().advance();
            outline(outline.get().shape(), x, y);
        }
        page.endMarkedContent();
        return width;
    }

    private void outline(Shape shape, double x, double y) throws IOException {
        double[] p = new double[6];
        double[] at = {0, 0};
        boolean any = false;
        for (PathIterator way = shape.getPathIterator(AffineTransform.getTranslateInstance(x,
                y)); !way.isDone(); way.next()) {
            any = true;
            int kind = way.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> page.moveTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_LINETO -> page.lineTo((float) p[0], (float) p[1]);
                case PathIterator.SEG_QUADTO -> curveTo(at[0] + (p[0] - at[0]) * 2 / 3, at[1] + (p[1] - at[1]) * 2 / 3,
                        p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> page.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                at = new double[] {p[end], p[end + 1]};
            }
        }
        if (any) {
            page.fill();
        }
    }

    private void path(double[] xs, double[] ys) throws IOException {
        page.moveTo((float) xs[0], (float) ys[0]);
        for (int i = 1; i < xs.length; i++) {
            page.lineTo((float) xs[i], (float) ys[i]);
        }
    }

    private void round(double x, double y, double w, double h, double rx, double ry) throws IOException {
        double a = Math.clamp(rx, 0, Math.max(0, w / 2));
        double b = Math.clamp(ry, 0, Math.max(0, h / 2));
        double ca = a * (1 - ROUND);
        double cb = b * (1 - ROUND);
        page.moveTo((float) (x + a), (float) y);
        page.lineTo((float) (x + w - a), (float) y);
        curveTo(x + w - ca, y, x + w, y + cb, x + w, y + b);
        page.lineTo((float) (x + w), (float) (y + h - b));
        curveTo(x + w, y + h - cb, x + w - ca, y + h, x + w - a, y + h);
        page.lineTo((float) (x + a), (float) (y + h));
        curveTo(x + ca, y + h, x, y + h - cb, x, y + h - b);
        page.lineTo((float) x, (float) (y + b));
        curveTo(x, y + cb, x + ca, y, x + a, y);
        page.closePath();
    }

    private void curveTo(double cx1, double cy1, double cx2, double cy2, double x, double y) throws IOException {
        page.curveTo((float) cx1, (float) cy1, (float) cx2, (float) cy2, (float) x, (float) y);
    }

    private void fill(int colour) throws IOException {
        alpha(colour >>> 24, strokeAlpha);
        int rgb = colour & 0xFFFFFF;
        if (fill != rgb) {
            page.setNonStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
            fill = rgb;
        }
    }

    private void stroke(double width, int colour) throws IOException {
        alpha(fillAlpha, colour >>> 24);
        int rgb = colour & 0xFFFFFF;
        if (stroke != rgb) {
            page.setStrokingColor(part(rgb >> 16), part(rgb >> 8), part(rgb));
            stroke = rgb;
        }
        if (lineWidth != width) {
            page.setLineWidth((float) width);
            lineWidth = width;
        }
    }

    private void alpha(int forFill, int forStroke) throws IOException {
        if (forFill == fillAlpha && forStroke == strokeAlpha) {
            return;
        }
        fillAlpha = forFill;
        strokeAlpha = forStroke;
        page.setGraphicsStateParameters(alphas.computeIfAbsent(forFill << 8 | forStroke, key -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(forFill / 255f);
            state.setStrokingAlphaConstant(forStroke / 255f);
            return state;
        }));
    }

    private static float part(int channel) {
        return (channel & 0xFF) / 255f;
    }
}
