package org.rejoinder.export;

import java.util.Objects;
import java.util.Optional;
import org.rejoinder.render.Theme;

/**
 * What a picture of a timeline looks like.
 *
 * @param width    of the whole picture, in pixels before scaling, at least 320
 * @param height   likewise, at least 240
 * @param scale    how many pixels of a PNG a pixel becomes, 1 to {@value #LARGEST_SCALE}
 * @param density  how many pixels before scaling make an inch on paper, 24 to 1200; {@value #SCREEN} on screens
 * @param title    over the timeline; empty for none
 * @param caption  under it, on as many lines as it takes, six at most; empty for none
 * @param period   says which days are shown, and how much there is
 * @param legend   explains the stances that occur
 * @param sources  lists outlets, dates and titles
 */
public record PictureOptions(int width, int height, double scale, double density, Theme theme,
        Optional<String> title, Optional<String> caption, boolean period, boolean legend, boolean sources) {
    /** The longest side of a picture, in pixels of the file. */
    public static final int LONGEST_SIDE = 16_384;
    public static final double LARGEST_SCALE = 10;
    /** Pixels an inch on screens, as the web counts them. */
    public static final double SCREEN = 96;
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
        if (!(scale >= 1 && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("the scale must lie between 1 and " + (int) LARGEST_SCALE);
        }
        if (!(density >= 24 && density <= 1200)) {
            throw new IllegalArgumentException("an inch must be between 24 and 1200 pixels");
        }
        if (Math.max(width, height) * scale > LONGEST_SIDE) {
            throw new IllegalArgumentException(
                    "a picture's sides can be at most " + LONGEST_SIDE + " pixels long, after scaling");
        }
    }

    /** A full page in light colours, with everything on it. */
    public static PictureOptions of(int width, int height, String title) {
        return new PictureOptions(width, height, 1, SCREEN, Theme.LIGHT, Optional.of(title), Optional.empty(), true,
                true, true);
    }

    public PictureOptions withScale(double newScale) {
        return new PictureOptions(width, height, newScale, density, theme, title, caption, period, legend, sources);
    }

    public PictureOptions withTheme(Theme newTheme) {
        return new PictureOptions(width, height, scale, density, newTheme, title, caption, period, legend, sources);
    }

    /** With other sides, in pixels before scaling. */
    public PictureOptions withPixels(int newWidth, int newHeight) {
        return new PictureOptions(newWidth, newHeight, scale, density, theme, title, caption, period, legend, sources);
    }

    /** As large as a named size, and as sharp. */
    public PictureOptions withSize(PictureSize size) {
        return new PictureOptions(size.width(), size.height(), size.scale(), size.perInch(), theme, title, caption,
                period, legend, sources);
    }

    /** With width and height exchanged. */
    public PictureOptions turned() {
        return withPixels(height, width);
    }

    /** The timeline alone. */
    public PictureOptions bare() {
        return new PictureOptions(width, height, scale, density, theme, Optional.empty(), Optional.empty(), false,
                false, false);
    }

    /** Pixels of the file that make an inch on paper. */
    public int dotsAnInch() {
        return (int) Math.round(density * scale);
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
