package org.rejoinder.ui.state;

import org.rejoinder.model.Stance;

/** A stance as the screen names it: the ten of the model, with an accusation in answer to an accusation apart. */
public enum ShownStance {
    ACCUSE, DENY, COUNTER_ACCUSE, CONDEMN, DEMAND, REJECT, THREATEN, MEASURE, SUPPORT, ACKNOWLEDGE, COMMENT;

    /** @param counters whether the statement answers an accusation with one */
    public static ShownStance of(Stance stance, boolean counters) {
        return stance == Stance.ACCUSE && counters ? COUNTER_ACCUSE : valueOf(stance.name());
    }
}
