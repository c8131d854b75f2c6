package org.rejoinder.export;

import java.util.List;
import org.rejoinder.render.MovedPen;
import org.rejoinder.render.Pen;
import org.rejoinder.render.Ribbon;
import org.rejoinder.render.ScenePainter;
import org.rejoinder.render.Theme;
import org.rejoinder.render.ToneShape;
import org.rejoinder.timeline.Box;
import org.rejoinder.timeline.Hue;
import org.rejoinder.timeline.Scene;
import org.rejoinder.timeline.TextStyle;
import org.rejoinder.timeline.Tone;

/**
 * A picture laid out: a timeline with what is written around it. Made by {@link PageLayout}; every format of picture is
 * drawn from it.
 *
 * @param facts  for the file's metadata
 * @param place  where the timeline is
 * @param boxes  what is written at the foot where letters cannot be drawn and boxes stand for them
 */
public record PicturePage(PictureOptions options, PictureFacts facts, Scene scene, Box place, List<Line> lines,
        List<Key> keys, String boxes) {
    /** How a line of text is coloured. */
    public enum Ink { STRONG, PLAIN, FAINT }

    /** A text with its baseline. */
    public record Line(double x, double baseline, double width, String text, TextStyle style, Ink ink) {}

    /** A shape of the legend, around its centre. */
    public sealed interface Key {
        double x();

        double y();
    }

    /** The shape of a tone. */
    public record ToneKey(double x, double y, Tone tone) implements Key {}

    /** The ribbon of a flag. */
    public record FlagKey(double x, double y, Hue hue) implements Key {}

    public PicturePage {
        lines = List.copyOf(lines);
        keys = List.copyOf(keys);
    }

    /** Draws the part of it that lies in a box, in pixels before scaling. */
    public void paint(Pen pen, Box part) {
        Theme theme = options.theme();
        pen.fillRect(part.x(), part.y(), part.w(), part.h(), theme.panel());
        if (place.overlaps(part)) {
            Pen moved = new MovedPen(pen, place.x(), place.y());
            moved.fillRect(0, 0, place.w(), place.h(), theme.ground());
            ScenePainter.still(theme).paint(scene, moved, part.moved(-place.x(), -place.y()));
        }
        if (place.y() > 0) {
            pen.fillRect(place.x(), place.y(), place.w(), 1, theme.line());
        }
        if (place.bottom() < options.height()) {
            pen.fillRect(place.x(), place.bottom() - 1, place.w(), 1, theme.line());
        }
        for (Key key : keys) {
            switch (key) {
                case ToneKey shape ->
                        ToneShape.draw(pen, shape.tone(), key.x(), key.y(), 5.5, theme.tone(shape.tone()));
                case FlagKey flag -> Ribbon.draw(
                        pen, flag.hue(), key.x() - Ribbon.WIDTH / 2, key.y() - Ribbon.HEIGHT / 2, theme);
            }
        }
        for (Line line : lines) {
            pen.text(line.text(), line.x(), line.baseline(), line.style(), colour(line.ink(), theme));
        }
    }

    private static int colour(Ink ink, Theme theme) {
        return switch (ink) {
            case STRONG -> theme.ink();
            case PLAIN -> theme.body();
            case FAINT -> theme.muted();
        };
    }

    /** All of it. */
    public Box whole() {
        return new Box(0, 0, options.width(), options.height());
    }
}
