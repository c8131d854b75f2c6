package org.rejoinder.analysis;

/** One step of reading: a pure function, safe to call from several threads. */
public interface Stage {
    /** Short stable name, as it appears in messages and measurements. */
    String name();

    Reading apply(Reading reading);
}
