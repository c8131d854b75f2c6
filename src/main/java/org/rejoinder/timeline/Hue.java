package org.rejoinder.timeline;

import org.rejoinder.model.Flag;

/** The colours that an analyst can give to an event or a statement. */
public enum Hue {
    RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE;

    private static final Hue[] ALL = values();

    static Hue at(int ordinal) {
        return ALL[ordinal];
    }

    static Hue of(Flag flag) {
        return valueOf(flag.name());
    }
}
