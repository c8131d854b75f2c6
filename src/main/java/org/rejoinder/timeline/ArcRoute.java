package org.rejoinder.timeline;

/**
 * An answer that is to be drawn between two marks.
 *
 * @param link   its number among the links
 * @param from   the answering item
 * @param to     the answered item
 * @param start  where the answering item is drawn, or the count in which it is
 * @param end    where the answered item is
 */
record ArcRoute(int link, int from, int to, Box start, Box end) {
    /** Facing edges must be so far apart that an arc can leave one and reach the other upright. */
    private static final double LEAST_RISE = 8;
    /** The same where one mark covers the other's edge, so that the arc would be short and upright. */
    private static final double SEEN_RISE = 22;

    /**
     * From edge to facing edge where one mark is clear above the other; beside both where they stand so close above
     * each other that nothing between them could be seen; else over both, or under both.
     */
    enum Way { UP, DOWN, OVER, UNDER, BESIDE }

    Way way(double axisY) {
        double between = Math.max(start.y() - end.bottom(), end.y() - start.bottom());
        boolean stacked = start.x() < end.right() && end.x() < start.right();
        if (stacked && between >= 0 && between < SEEN_RISE) {
            return Way.BESIDE;
        }
        if (start.y() >= end.bottom() + LEAST_RISE) {
            return Way.UP;
        }
        if (end.y() >= start.bottom() + LEAST_RISE) {
            return Way.DOWN;
        }
        return start.centreY() < axisY ? Way.OVER : Way.UNDER;
    }
}
