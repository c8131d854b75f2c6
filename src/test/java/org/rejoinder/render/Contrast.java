package org.rejoinder.render;

/**
 * The contrast of two colours as WCAG 2.2 defines it (relative luminance of sRGB): 1 for the same, 21 for black on
 * white.
 */
public final class Contrast {
    private Contrast() {}

    /** Of colours as {@code 0xRRGGBB}; what stands above these bits does not count. */
    public static double of(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int value) {
        double c = (value & 0xFF) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
