package org.rejoinder.export;

import java.util.Locale;
import java.util.Optional;

/** Sizes that people ask for by name, wider than high; {@link PictureOptions#turned} for the other way round. */
public enum PictureSize {
    /** Full high definition, and a slide of 13.33 x 7.5 inches. */
    SLIDE(1600, 900, 1.2, 120),
    A4(1403, 992, 2.5, 120),
    A3(1984, 1403, 2.5, 120),
    /** A1, to be read from a step away. */
    POSTER(2483, 1754, 4, 75);

    private final int width;
    private final int height;
    private final double scale;
    private final double perInch;

    PictureSize(int width, int height, double scale, double perInch) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.perInch = perInch;
    }

    /** Whether it is made for print, upright or not. */
    public boolean isPaper() {
        return this != SLIDE;
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PictureSize> named(String label) {
        for (PictureSize size : values()) {
            if (size.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    /** Pixels before scaling. */
    public int width() {
        return width;
    }

    /** Pixels before scaling. */
    public int height() {
        return height;
    }

    /** How many pixels of a PNG each pixel becomes, so that print is sharp. */
    public double scale() {
        return scale;
    }

    /** How many pixels before scaling make an inch on paper. */
    public double perInch() {
        return perInch;
    }
}
