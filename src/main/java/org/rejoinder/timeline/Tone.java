package org.rejoinder.timeline;

import org.rejoinder.model.Stance;

/**
 * A stance as the timeline shows it. There is one more than in the model: an accusation in answer to an accusation.
 * The order is that of legends and of stacked bars.
 */
public enum Tone {
    ACCUSE(Stance.ACCUSE, "Accusation"),
    COUNTER_ACCUSE(Stance.ACCUSE, "Counter-accusation"),
    CONDEMN(Stance.CONDEMN, "Condemnation"),
    DENY(Stance.DENY, "Denial"),
    REJECT(Stance.REJECT, "Rejection"),
    DEMAND(Stance.DEMAND, "Demand"),
    THREATEN(Stance.THREATEN, "Threat"),
    MEASURE(Stance.MEASURE, "Legal action"),
    SUPPORT(Stance.SUPPORT, "Support"),
    ACKNOWLEDGE(Stance.ACKNOWLEDGE, "Admission"),
    COMMENT(Stance.COMMENT, "Comment");

    private static final Tone[] ALL = values();

    private final Stance stance;
    private final String label;

    Tone(Stance stance, String label) {
        this.stance = stance;
        this.label = label;
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

    /** Its name in legends and filters, English, singular. */
    public String label() {
        return label;
    }
}
