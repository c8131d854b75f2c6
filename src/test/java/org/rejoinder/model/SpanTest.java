package org.rejoinder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void refusesWhatIsNoRange() {
        assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 5);
        assertEquals("cde", span.of("abcdef"));
        assertTrue(span.contains(4));
        assertFalse(span.contains(5));
        assertFalse(span.overlaps(new Span(5, 6)));
        assertEquals(new Span(2, 9), span.cover(new Span(7, 9)));
    }
}
