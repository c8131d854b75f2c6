package org.rejoinder.timeline;

/** How much of an item is drawn, from least to most. */
public enum Level {
    /** Bars that count. */
    DENSITY,
    /** A shape for each. */
    GLYPH,
    /** Shape and name. */
    CHIP,
    /** Shape, name and words. */
    CARD
}
