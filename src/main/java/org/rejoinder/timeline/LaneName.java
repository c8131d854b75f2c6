package org.rejoinder.timeline;

import java.util.Objects;

/**
 * What a lane holds, whatever it is called in the language of the screen.
 *
 * @param key     what saved views and orders by hand know it by: the name of a speaker, outlet or event, or a
 *         constant's
 * @param others  how many groups were put together in it, else 0
 */
record LaneName(Kind kind, String key, int others) {
    /** What a lane is called after. */
    enum Kind { NAMED, STANCE, ACCUSERS, ACCUSED, NO_SPEAKER, NO_OUTLET, NO_EVENT, OTHERS, ALL }

    LaneName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }

    /** Of a speaker, an outlet or an event. */
    static LaneName of(String name) {
        return new LaneName(Kind.NAMED, name, 0);
    }

    static LaneName of(Tone tone) {
        return new LaneName(Kind.STANCE, tone.name(), 0);
    }

    static LaneName of(Kind kind) {
        return new LaneName(kind, kind == Kind.ALL ? "" : kind.name(), 0);
    }

    static LaneName others(int groups) {
        return new LaneName(Kind.OTHERS, Kind.OTHERS.name(), groups);
    }

    /** True where it holds what has no name; such lanes come last. */
    boolean isNameless() {
        return kind == Kind.NO_SPEAKER || kind == Kind.NO_OUTLET || kind == Kind.NO_EVENT;
    }
}
