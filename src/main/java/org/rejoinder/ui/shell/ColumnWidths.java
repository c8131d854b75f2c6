package org.rejoinder.ui.shell;

/**
 * How wide the columns at both sides of the middle are.
 *
 * @param left   pixels; 0 where that column is hidden
 * @param right  pixels; 0 where that column is hidden
 */
record ColumnWidths(double left, double right) {
    /** The middle never gets less, as long as the columns can give way. */
    static final double LEAST_MIDDLE = 460;
    /** Where even this is not left to the middle, a column is not shown at all. */
    static final double NARROWEST_MIDDLE = 240;

    /**
     * A column's width.
     *
     * @param wanted  pixels, as somebody dragged it or as it was at first
     * @param least   pixels under which its words would be cut
     */
    record Wish(double wanted, double least) {
        static final Wish HIDDEN = new Wish(0, 0);

        private double spare() {
            return Math.max(0, wanted - least);
        }
    }

    /** Gives both columns what they want; where that leaves too little for the middle, both give way alike. */
    static ColumnWidths fit(double total, Wish left, Wish right) {
        double missing = left.wanted() + right.wanted() + LEAST_MIDDLE - total;
        double spare = left.spare() + right.spare();
        double share = spare <= 0 ? 0 : Math.clamp(missing / spare, 0, 1);
        return new ColumnWidths(left.wanted() - share * left.spare(), right.wanted() - share * right.spare());
    }
}
