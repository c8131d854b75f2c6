package org.rejoinder.timeline;

/** A half-open stretch of time, in milliseconds; never empty. */
public record Window(long from, long to) {
    /** Milliseconds in a day. */
    public static final long DAY = 86_400_000L;

    public Window {
        if (to <= from) {
            throw new IllegalArgumentException("a window must end after it begins: " + from + " to " + to);
        }
    }

    /** From midnight at the beginning of one day to midnight at the end of another. */
    public static Window ofDays(java.time.LocalDate first, java.time.LocalDate last) {
        return new Window(first.toEpochDay() * DAY, (last.toEpochDay() + 1) * DAY);
    }

    public long length() {
        return to - from;
    }

    public boolean contains(long time) {
        return from <= time && time < to;
    }

    /** The smallest window that holds both. */
    public Window cover(Window other) {
        return new Window(Math.min(from, other.from), Math.max(to, other.to));
    }
}
