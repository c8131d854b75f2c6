package org.rejoinder.render;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import org.rejoinder.timeline.Cubic;
import org.rejoinder.timeline.TextMeasure;
import org.rejoinder.timeline.TextStyle;

/** Draws on a JavaFX canvas. Make one for each canvas and keep it: it remembers fonts and colours. */
public final class CanvasPen implements Pen {
    private final GraphicsContext context;
    private final TextMeasure measure;
    private final Map<Integer, Color> colours = new HashMap<>();
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private int fill;
    private int stroke;
    private double lineWidth;
    private TextStyle font;

    /** @param measure  says where the next of several spaced letters goes */
    public CanvasPen(GraphicsContext context, TextMeasure measure) {
        this.context = context;
        this.measure = measure;
        forget();
    }

    /** To be called after somebody else has drawn on the same canvas, or saved and restored its state. */
    public void forget() {
        fill = 1;
        stroke = 1;
        lineWidth = -1;
        font = null;
        context.setLineCap(StrokeLineCap.ROUND);
        context.setLineJoin(StrokeLineJoin.ROUND);
        context.setFontSmoothingType(FontSmoothingType.GRAY);
    }

    @Override
    public void fillRect(double x, double y, double w, double h, int colour) {
        fill(colour);
        context.fillRect(x, y, w, h);
    }

    @Override
    public void fillRound(double x, double y, double w, double h, double r, int colour) {
        fill(colour);
        context.fillRoundRect(x, y, w, h, 2 * r, 2 * r);
    }

    @Override
    public void strokeRound(double x, double y, double w, double h, double r, double width, int colour) {
        stroke(width, colour);
        context.strokeRoundRect(x, y, w, h, 2 * r, 2 * r);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        stroke(width, colour);
        context.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int colour) {
        fill(colour);
        context.fillPolygon(xs, ys, xs.length);
    }

    @Override
    public void polyline(double[] xs, double[] ys, double width, int colour) {
        stroke(width, colour);
        context.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void fillCircle(double x, double y, double r, int colour) {
        fill(colour);
        context.fillOval(x - r, y - r, 2 * r, 2 * r);
    }

    @Override
    public void strokeCircle(double x, double y, double r, double width, int colour) {
        stroke(width, colour);
        context.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    @Override
    public void curves(List<Cubic> way, double width, int colour) {
        stroke(width, colour);
        context.beginPath();
        context.moveTo(way.getFirst().x1(), way.getFirst().y1());
        for (Cubic part : way) {
            context.bezierCurveTo(part.cx1(), part.cy1(), part.cx2(), part.cy2(), part.x2(), part.y2());
        }
        context.stroke();
    }

    @Override
    public void text(String text, double x, double y, TextStyle style, int colour) {
        fill(colour);
        if (font != style) {
            context.setFont(fonts.computeIfAbsent(style, FxFonts::of));
            font = style;
        }
        if (style.spacing() == 0) {
            context.fillText(text, x, y);
            return;
        }
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            context.fillText(letter, at, y);
            at += measure.width(letter, style);
        }
    }

    private void fill(int colour) {
        if (fill != colour) {
            context.setFill(colour(colour));
            fill = colour;
        }
    }

    private void stroke(double width, int colour) {
        if (stroke != colour) {
            context.setStroke(colour(colour));
            stroke = colour;
        }
        if (lineWidth != width) {
            context.setLineWidth(width);
            lineWidth = width;
        }
    }

    private Color colour(int argb) {
        return colours.computeIfAbsent(argb, key -> Color.rgb(
                key >> 16 & 0xFF, key >> 8 & 0xFF, key & 0xFF, (key >>> 24) / 255.0));
    }
}
