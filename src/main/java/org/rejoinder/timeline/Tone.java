package org.rejoinder.timeline;

import org.rejoinder.model.Stance;

/**
 * A stance as the timeline shows it. There is one more than in the model: an accusation in answer to an accusation.
 * The order is that of legends and of stacked bars.
 */
public enum Tone {
    ACCUSE(Stance.ACCUSE),
    COUNTER_ACCUSE(Stance.ACCUSE),
    CONDEMN(Stance.CONDEMN),
    DENY(Stance.DENY),
    REJECT(Stance.REJECT),
    DEMAND(Stance.DEMAND),
    THREATEN(Stance.THREATEN),
    MEASURE(Stance.MEASURE),
    SUPPORT(Stance.SUPPORT),
    ACKNOWLEDGE(Stance.ACKNOWLEDGE),
    COMMENT(Stance.COMMENT);

    private static final Tone[] ALL = values();

    private final Stance stance;

    Tone(Stance stance) {
        this.stance = stance;
    }

    /** The tone of a stance; {@code counter} says that the statement answers an accusation with one. */
    public static Tone of(Stance stance, boolean counter) {
        return stance == Stance.ACCUSE && counter ? COUNTER_ACCUSE : of(stance);
    }

    private static Tone of(Stance stance) {
        for (Tone tone : ALL) {
            if (tone.stance == stance) {
                return tone;
            }
        }
        throw new IllegalStateException("no tone for " + stance);
    }

    /** The tone with this ordinal, without a copy of all of them. */
    public static Tone at(int ordinal) {
        return ALL[ordinal];
    }

    /** How many there are. */
    public static int count() {
        return ALL.length;
    }

    public Stance stance() {
        return stance;
    }
}
