package org.rejoinder.timeline;

/** The kinds of text on a timeline, each with one face and size of the Inter family. */
public enum TextStyle {
    NAME(Weight.SEMI_BOLD, 12.5, 0),
    WORDS(Weight.REGULAR, 11.5, 0),
    BADGE(Weight.SEMI_BOLD, 10.5, 0),
    AXIS(Weight.MEDIUM, 12.5, 0),
    HOUR(Weight.REGULAR, 10.5, 0),
    HEADING(Weight.SEMI_BOLD, 12, 0),
    LANE(Weight.SEMI_BOLD, 10.5, 0.8),
    EVENT(Weight.SEMI_BOLD, 11.5, 0),
    PILL(Weight.MEDIUM, 11.5, 0),
    NOTE(Weight.REGULAR, 12, 0),
    PAGE_TITLE(Weight.BOLD, 24, 0),
    PAGE_SUBTITLE(Weight.REGULAR, 14, 0),
    PAGE_TEXT(Weight.REGULAR, 12.5, 0),
    PAGE_STRONG(Weight.SEMI_BOLD, 12.5, 0);

    /** A face of the family. */
    public enum Weight { REGULAR, MEDIUM, SEMI_BOLD, BOLD }

    private final Weight weight;
    private final double size;
    private final double spacing;

    TextStyle(Weight weight, double size, double spacing) {
        this.weight = weight;
        this.size = size;
        this.spacing = spacing;
    }

    public Weight weight() {
        return weight;
    }

    /** Pixels. */
    public double size() {
        return size;
    }

    /** Extra pixels between letters. */
    public double spacing() {
        return spacing;
    }
}
