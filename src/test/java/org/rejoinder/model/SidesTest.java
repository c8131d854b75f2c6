package org.rejoinder.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SidesTest {
    @Test
    void statesHaveTheirEnglishNames() {
        assertEquals("United States", Sides.name("USA"));
        assertEquals("US", Sides.shortName("USA"));
        assertEquals("Norway", Sides.shortName("NOR"));
        assertTrue(Sides.isState("NOR"));
    }

    @Test
    void blocsAreKnownButAreNoStates() {
        assertEquals("European Union", Sides.name("EU"));
        assertTrue(Sides.isKnown("NATO"));
        assertFalse(Sides.isState("NATO"));
    }

    @Test
    void anUnknownCodeNamesItself() {
        assertEquals("QQQ", Sides.name("QQQ"));
        assertFalse(Sides.isKnown("QQQ"));
    }
}
