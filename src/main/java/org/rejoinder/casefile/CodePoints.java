package org.rejoinder.casefile;

import java.util.Arrays;
import org.rejoinder.model.Span;

/**
 * Offsets of one text, from UTF-16 units (as Java counts) to Unicode code points (as files count) and back. Only the
 * places of the characters outside the basic plane are kept, so a text without any costs nothing.
 */
final class CodePoints {
    private final int length;
    /** Where the first half of each surrogate pair stands, in UTF-16 units, rising. */
    private final int[] pairs;

    /**
     * @throws IllegalArgumentException if the text holds half a surrogate pair, which no file can hold
     */
    CodePoints(String text) {
        length = text.length();
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            if (!Character.isHighSurrogate(unit) || i + 1 == length || !Character.isLowSurrogate(text.charAt(i + 1))) {
                throw new IllegalArgumentException("the text holds half a character at " + i);
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = i++;
        }
        pairs = Arrays.copyOf(found, count);
    }

    /** The text's length in code points. */
    int count() {
        return length - pairs.length;
    }

    /**
     * The code point offset of a UTF-16 offset.
     *
     * @throws IllegalArgumentException if the offset is outside the text or cuts a character in two
     */
    int fromUnits(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("offset " + offset + " is outside the text of " + length);
        }
        int at = Arrays.binarySearch(pairs, offset);
        int before = at >= 0 ? at : -at - 1;
        if (before > 0 && pairs[before - 1] == offset - 1) {
            throw new IllegalArgumentException("offset " + offset + " cuts a character in two");
        }
        return offset - before;
    }

    /**
     * The UTF-16 offset of a code point offset.
     *
     * @throws IllegalArgumentException if the offset is outside the text
     */
    int toUnits(int offset) {
        if (offset < 0 || offset > count()) {
            throw new IllegalArgumentException("offset " + offset + " is outside the text of " + count()
                    + " characters");
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /** A span of UTF-16 units from a span of code points. */
    Span toUnits(int start, int end) {
        if (end < start) {
            throw new IllegalArgumentException("end " + end + " is before start " + start);
        }
        return new Span(toUnits(start), toUnits(end));
    }
}
