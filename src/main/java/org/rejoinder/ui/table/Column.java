package org.rejoinder.ui.table;

import java.util.List;
import java.util.Locale;

/** What the table can tell of a statement, in the order in which its columns stand at first. */
public enum Column {
    DATE(true, 128), STANCE(true, 168), SPEAKER(true, 170), WORDS(true, 380), TARGET(true, 150), OUTLET(true, 140),
    KIND(false, 92), REPORTS(false, 84), ANSWERS(false, 84), CONFIDENCE(false, 96), REVIEWED(false, 92);

    private final boolean first;
    private final double width;

    Column(boolean first, double width) {
        this.first = first;
        this.width = width;
    }

    /** Those that are shown until the analyst chooses others. */
    static List<Column> atFirst() {
        return List.of(values()).stream().filter(column -> column.first).toList();
    }

    /** Pixels at first. */
    double width() {
        return width;
    }

    /** Sorted by its letters rather than by a number. */
    boolean isText() {
        return this == SPEAKER || this == WORDS || this == TARGET || this == OUTLET;
    }

    boolean isNumber() {
        return this == REPORTS || this == ANSWERS || this == CONFIDENCE;
    }

    /** The name that it is kept under. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
