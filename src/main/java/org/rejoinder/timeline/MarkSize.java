package org.rejoinder.timeline;

import java.util.List;
import java.util.stream.Stream;

/**
 * How large an item's mark is at a level of detail.
 *
 * @param width      widest mark, in pixels
 * @param height     tallest mark
 * @param lines      of words on a card
 * @param gapX       least distance to the next mark in a row
 * @param gapY       least distance to the next row
 * @param tolerance  the share of items that may be counted instead of drawn before a coarser level is taken
 * @param crowded    the same where only a few days are crowded: cards and wide chips are not taken then
 */
record MarkSize(Level level, double width, double height, int lines, double gapX, double gapY, double tolerance,
        double crowded) {
    private static final double NARROWEST = 26;

    static final MarkSize POSTER_CARD = new MarkSize(Level.CARD, 340, 158, 8, 18, 22, 0, 0);
    static final MarkSize PAGE_CARD = new MarkSize(Level.CARD, 320, 126, 6, 16, 20, 0, 0);
    static final MarkSize TALL_CARD = new MarkSize(Level.CARD, 288, 94, 4, 16, 18, 0, 0);
    static final MarkSize LARGE_CARD = new MarkSize(Level.CARD, 256, 78, 3, 14, 16, 0, 0);
    static final MarkSize HIGH_CARD = new MarkSize(Level.CARD, 226, 126, 6, 12, 16, 0, 0);
    static final MarkSize HIGH_SLIM_CARD = new MarkSize(Level.CARD, 194, 126, 6, 8, 14, 0, 0);
    static final MarkSize HIGH_NARROW_CARD = new MarkSize(Level.CARD, 166, 126, 6, 6, 12, 0, 0);
    static final MarkSize RAISED_CARD = new MarkSize(Level.CARD, 226, 94, 4, 12, 14, 0, 0);
    static final MarkSize RAISED_SLIM_CARD = new MarkSize(Level.CARD, 194, 94, 4, 8, 12, 0, 0);
    static final MarkSize RAISED_NARROW_CARD = new MarkSize(Level.CARD, 166, 94, 4, 6, 12, 0, 0);
    static final MarkSize FULL_CARD = new MarkSize(Level.CARD, 226, 78, 3, 12, 14, 0, 0);
    static final MarkSize FULL_SLIM_CARD = new MarkSize(Level.CARD, 194, 78, 3, 8, 12, 0, 0);
    static final MarkSize FULL_NARROW_CARD = new MarkSize(Level.CARD, 166, 78, 3, 6, 10, 0, 0);
    static final MarkSize WIDE_CARD = new MarkSize(Level.CARD, 226, 62, 2, 12, 14, 0, 0);
    static final MarkSize BROAD_CARD = new MarkSize(Level.CARD, 210, 62, 2, 10, 12, 0, 0);
    static final MarkSize CARD = new MarkSize(Level.CARD, 194, 62, 2, 8, 12, 0, 0);
    static final MarkSize SLIM_CARD = new MarkSize(Level.CARD, 180, 62, 2, 6, 10, 0, 0);
    static final MarkSize NARROW_CARD = new MarkSize(Level.CARD, 166, 62, 2, 6, 10, 0, 0);
    static final MarkSize LOW_CARD = new MarkSize(Level.CARD, 180, 46, 1, 8, 10, 0, 0);
    static final MarkSize COMPACT_CARD = new MarkSize(Level.CARD, 164, 46, 1, 5, 6, 0, 0);
    static final MarkSize WIDE_CHIP = new MarkSize(Level.CHIP, 210, 26, 0, 6, 8, 0, 0);
    static final MarkSize CHIP = new MarkSize(Level.CHIP, 150, 26, 0, 6, 8, 0.02, 0);
    static final MarkSize NARROW_CHIP = new MarkSize(Level.CHIP, 110, 24, 0, 5, 5, 0.04, 0.65);
    static final MarkSize LABEL = new MarkSize(Level.CHIP, 170, 16, 0, 6, 2, 0, 0);
    static final MarkSize NARROW_LABEL = new MarkSize(Level.CHIP, 110, 16, 0, 6, 2, 0, 0);
    /** Packed as the shape alone; names come where the row has room for them. */
    static final MarkSize SHAPE = new MarkSize(Level.CHIP, 14, 14, 0, 2, 2, 0.1, 0.2);
    static final MarkSize GLYPH = new MarkSize(Level.GLYPH, 12, 12, 0, 2, 3, 0.2, 0.75);
    static final MarkSize DOT = new MarkSize(Level.GLYPH, 8, 8, 0, 2, 2, 0.3, 0.75);
    static final MarkSize DENSITY = new MarkSize(Level.DENSITY, 1, 1, 0, 0, 0, 1, 1);

    /** From fine to coarse: from much room for words to little. */
    static final List<MarkSize> WINDOW = List.of(POSTER_CARD, PAGE_CARD, HIGH_CARD, TALL_CARD, HIGH_SLIM_CARD,
            HIGH_NARROW_CARD, RAISED_CARD, LARGE_CARD, RAISED_SLIM_CARD, FULL_CARD, RAISED_NARROW_CARD, FULL_SLIM_CARD,
            FULL_NARROW_CARD, WIDE_CARD, BROAD_CARD, CARD, SLIM_CARD, NARROW_CARD, LOW_CARD, COMPACT_CARD, WIDE_CHIP,
            CHIP, NARROW_CHIP, GLYPH, DENSITY);
    /** The same for pictures, where marks need no room for a pointer. */
    static final List<MarkSize> PAGE = Stream.of(WINDOW.subList(0, WINDOW.indexOf(GLYPH)),
            List.of(LABEL, NARROW_LABEL, SHAPE, GLYPH, DOT, DENSITY)).flatMap(List::stream).toList();

    /** From one row to the next, at least. */
    double pitch() {
        return height + gapY;
    }

    /** How many rows a height has room for. */
    int rows(double room) {
        return Math.max(0, (int) Math.floor((room + gapY) / pitch() + 1e-9));
    }

    /** Above and below the rows of one of several lanes, in pixels: shapes need less than what has words. */
    double margin() {
        return height < Mark.Chip.FRAMED ? 3 : 6;
    }

    /** The least width of a mark that is narrowed where the window ends, in pixels. */
    double least() {
        return level == Level.CARD || level == Level.CHIP ? Math.min(NARROWEST, width) : width;
    }

    /** True where marks of one day may stand beside each other. */
    boolean chains() {
        return level == Level.CARD || level == Level.CHIP || this == DOT;
    }

    /** A strip for counts is kept free where items may be left over. */
    double strip() {
        return tolerance > 0 && level != Level.DENSITY ? 22 : 0;
    }
}
