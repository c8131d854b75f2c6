package org.rejoinder.timeline;

/** A quiet stretch of time that is drawn as a break of constant width. */
public record Fold(long from, long to) {
    public Fold {
        if (to <= from) {
            throw new IllegalArgumentException("a fold must end after it begins: " + from + " to " + to);
        }
    }

    /** Whole days in it, at least 1. */
    public long days() {
        return Math.max(1, Math.round((to - from) / (double) Window.DAY));
    }
}
