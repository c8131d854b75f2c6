package org.rejoinder.model;

/** How one statement answers another. */
public enum LinkType {
    /** To the accusation that is denied. */
    DENIES,
    /** An accusation in answer to an accusation. */
    COUNTER_ACCUSES,
    /** To the demand or offer that is refused. */
    REJECTS,
    /** The accuser answers a denial. */
    REBUTS,
    /** Backs what the other said. */
    SUPPORTS
}
