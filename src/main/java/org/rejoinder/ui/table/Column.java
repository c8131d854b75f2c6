package org.rejoinder.ui.table;

import java.util.List;
import java.util.Locale;

/** What the table can tell of a statement, in the order in which its columns stand at first. */
public enum Column {
    DATE(true, 128, 112), STANCE(true, 168, 104), SPEAKER(true, 170, 90), WORDS(true, 380, 120), TARGET(true, 150, 70),
    OUTLET(true, 140, 70), KIND(false, 92, 70), REPORTS(false, 84, 60), ANSWERS(false, 84, 60),
    CONFIDENCE(false, 96, 60), REVIEWED(false, 92, 70);

    private final boolean first;
    private final double width;
    private final double least;

    Column(boolean first, double width, double least) {
        this.first = first;
        this.width = width;
        this.least = least;
    }

    /** Those that are shown until the analyst chooses others. */
    static List<Column> atFirst() {
        return List.of(values()).stream().filter(column -> column.first).toList();
    }

    /** Pixels at first. */
    double width() {
        return width;
    }

    /** Pixels to which it gives way where all do not find room. */
    double least() {
        return least;
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
