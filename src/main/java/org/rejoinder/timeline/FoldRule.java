package org.rejoinder.timeline;

/**
 * Which quiet periods are folded.
 *
 * @param mode  none; those that stand out against the rest; or every one longer than {@code days}
 * @param days  for {@link Mode#LONGER_THAN}: at least 1
 */
public record FoldRule(Mode mode, int days) {
    /** How to choose. */
    public enum Mode { OFF, AUTO, LONGER_THAN }

    public static final FoldRule OFF = new FoldRule(Mode.OFF, 1);
    public static final FoldRule AUTO = new FoldRule(Mode.AUTO, 1);

    public FoldRule {
        java.util.Objects.requireNonNull(mode, "mode");
        if (days < 1) {
            throw new IllegalArgumentException("a fold needs at least one quiet day, not " + days);
        }
    }

    public static FoldRule longerThan(int days) {
        return new FoldRule(Mode.LONGER_THAN, days);
    }
}
