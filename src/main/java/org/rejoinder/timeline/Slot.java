package org.rejoinder.timeline;

/**
 * A lane's place on the screen.
 *
 * @param box       where its marks may stand, the strip for counts left out
 * @param strip     where its counts stand; of no height where none are allowed
 * @param rows      how many rows of marks fit
 * @param pitch     pixels from one row to the next
 */
record Slot(Lane lane, Crowding crowding, Box box, Box strip, int rows, double pitch) {
    /** The top of a mark in a row, row 0 nearest the axis. */
    double top(int row, double height) {
        return lane.upwards() ? box.bottom() - row * pitch - height : box.y() + row * pitch;
    }
}
