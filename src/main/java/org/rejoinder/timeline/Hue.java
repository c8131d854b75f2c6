package org.rejoinder.timeline;

import org.rejoinder.model.Flag;

/** The colours that an analyst can give to an event. */
public enum Hue {
    RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE;

    static Hue of(Flag flag) {
        return valueOf(flag.name());
    }
}
