package org.rejoinder.export;

import java.util.Objects;
import java.util.Optional;
import org.rejoinder.render.Theme;

/**
 * What a picture of a timeline looks like.
 *
 * @param width    of the whole picture, in pixels before scaling, at least 320
 * @param height   likewise, at least 240
 * @param scale    how many pixels of the file a pixel becomes, 1 to 4
 * @param title    over the timeline; empty for none
 * @param caption  one line under it; empty for none
 * @param period   says which days are shown, and how much there is
 * @param legend   explains the stances that occur
 * @param sources  lists outlets, dates and titles
 */
public record PictureOptions(int width, int height, double scale, Theme theme, Optional<String> title,
        Optional<String> caption, boolean period, boolean legend, boolean sources) {
    /** The longest side of a picture, in pixels of the file. */
    public static final int LONGEST_SIDE = 16_384;
    public static final int LEAST_WIDTH = 320;
    public static final int LEAST_HEIGHT = 240;

    public PictureOptions {
        Objects.requireNonNull(theme, "theme");
        title = title.map(String::strip).filter(text -> !text.isEmpty());
        caption = caption.map(String::strip).filter(text -> !text.isEmpty());
        if (width < LEAST_WIDTH || height < LEAST_HEIGHT) {
            throw new IllegalArgumentException("a picture must be at least " + LEAST_WIDTH + " x " + LEAST_HEIGHT
                    + " pixels, not " + width + " x " + height);
        }
        if (!(scale >= 1 && scale <= 4)) {
            throw new IllegalArgumentException("the scale must lie between 1 and 4");
        }
        if (Math.max(width, height) * scale > LONGEST_SIDE) {
            throw new IllegalArgumentException(
                    "a picture's sides can be at most " + LONGEST_SIDE + " pixels long, after scaling");
        }
    }

    /** A full page in light colours, with everything on it. */
    public static PictureOptions of(int width, int height, String title) {
        return new PictureOptions(width, height, 1, Theme.LIGHT, Optional.of(title), Optional.empty(), true, true, true);
    }

    public PictureOptions withScale(double newScale) {
        return new PictureOptions(width, height, newScale, theme, title, caption, period, legend, sources);
    }

    public PictureOptions withTheme(Theme newTheme) {
        return new PictureOptions(width, height, scale, newTheme, title, caption, period, legend, sources);
    }

    /** The timeline alone. */
    public PictureOptions bare() {
        return new PictureOptions(width, height, scale, theme, Optional.empty(), Optional.empty(), false, false, false);
    }

    /** Pixels of the file. */
    public int pixelWidth() {
        return (int) Math.round(width * scale);
    }

    /** Pixels of the file. */
    public int pixelHeight() {
        return (int) Math.round(height * scale);
    }
}
