package org.rejoinder.timeline;

/**
 * How a timeline's area is divided: headings at the top, the lanes' names at the left where there are lanes, the tray
 * of undated statements at the right where there are any, a margin for counts at the bottom.
 *
 * @param left    where time begins, in pixels
 * @param right   where time ends
 * @param top     where grid lines begin
 * @param bottom  where grid lines end
 * @param width   of all, tray included
 */
record Geometry(double left, double right, double top, double bottom, double width) {
    static final double HEADING_BASELINE = 20;
    static final double GRID_TOP = 30;
    static final double FOOT = 32;
    static final double LEFT_PAD = 44;
    /** For the names of lanes, in a window; pages are wide enough for longer ones. */
    private static final double LANE_NAMES = 190;
    /** In a narrow window they may take a third of it: a lane without its name says nothing. */
    private static final double LEAST_NAMES = 120;
    /** How much is left beside the tray where nothing has a date: for words that say so. */
    private static final double NOTE = 260;

    /** @param undated  true where the view has statements without a date, which need the tray */
    static Geometry of(TimelineItems items, ViewState view, boolean undated) {
        boolean lanes = view.grouping() != Grouping.SIDE && view.grouping() != Grouping.NONE;
        double gutter = lanes ? gutter(view.width()) : 0;
        double tray = undated ? trayWidth(view.width()) : 0;
        if (tray > 0 && !items.hasDates()) {
            tray = Math.max(tray, view.width() - gutter - Math.min(NOTE, Math.floor(view.width() * 0.35)));
        }
        double right = Math.max(gutter + 1, view.width() - tray);
        double bottom = Math.max(GRID_TOP + 1, view.height() - FOOT);
        return new Geometry(gutter, right, GRID_TOP, bottom, view.width());
    }

    private static double gutter(double width) {
        double wanted = Math.min(width * 0.18, Math.max(LANE_NAMES, width * 0.13));
        return Math.floor(Math.max(wanted, Math.min(LEAST_NAMES, width / 3)));
    }

    private static double trayWidth(double width) {
        return width >= 900 ? 220 : width >= 600 ? 168 : Math.min(70, width / 4);
    }

    double plotWidth() {
        return right - left;
    }

    double trayWidth() {
        return width - right;
    }

    double height() {
        return bottom - top;
    }
}
