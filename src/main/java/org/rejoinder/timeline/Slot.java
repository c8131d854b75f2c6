package org.rejoinder.timeline;

import java.util.Optional;

/**
 * A lane's place on the screen.
 *
 * @param box      where its marks may stand, the strip for counts left out
 * @param strip    where its counts stand; of no height where none are allowed
 * @param rows     the rows of its marks
 * @param packing  its marks in these rows, where all of it was packed to choose the size: not for bars, for a lane that
 *                 is shut, nor for one that is too long
 */
record Slot(Lane lane, Crowding crowding, Box box, Box strip, Rows rows, Optional<Packing> packing) {
    /** The top of the marks in a row, row 0 nearest the axis. */
    double top(int row) {
        double near = rows.near()[row];
        return lane.upwards() ? box.bottom() - near - rows.heights()[row] : box.y() + near;
    }

    /** The height of the highest mark in a row. */
    double height(int row) {
        return rows.heights()[row];
    }
}
