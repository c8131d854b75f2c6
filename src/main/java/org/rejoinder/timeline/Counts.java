package org.rejoinder.timeline;

import java.util.Locale;

/** Numbers as the timeline writes them. */
final class Counts {
    private Counts() {}

    /** Such as "+12" or "+1,204". */
    static String plus(int count) {
        return "+" + grouped(count);
    }

    /** Such as "12" or "1,204". */
    static String grouped(int count) {
        return count < 1000 ? Integer.toString(count) : String.format(Locale.ENGLISH, "%,d", count);
    }
}
