package org.rejoinder.analysis.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensesTest {
    private final Senses senses = Senses.load();

    @ParameterizedTest
    @CsvSource({"denied,VBD,deny,VB", "accusing,VBG,accuse,VB", "quipped,VBD,quip,VB",
        "ministers,NNS,minister,NN", "agrees,VBZ,agree,VB"})
    void formsShareTheFieldOfTheirBase(String form, String tag, String base, String baseTag) {
        assertEquals(senses.of(base, baseTag), senses.of(form, tag));
    }

    @Test
    void fieldsTellSpeechFromMotion() {
        assertEquals(senses.of("announce", "VB"), senses.of("assert", "VB"));
        assertNotEquals(senses.of("insist", "VB"), senses.of("walk", "VB"));
        assertNotEquals(Senses.UNKNOWN, senses.of("walk", "VB"));
    }

    @Test
    void personsAndGroupsAreToldFromThings() {
        assertTrue(senses.isPersonOrGroup("skipper"));
        assertTrue(senses.isPersonOrGroup("squad"));
        assertFalse(senses.isPersonOrGroup("harbour"));
        assertFalse(senses.isPersonOrGroup("xyzzy"));
    }

    @Test
    void partsOfSpeechAreKeptApart() {
        assertNotEquals(senses.of("report", "VB"), senses.of("report", "NN"));
        assertEquals(Senses.UNKNOWN, senses.of("report", "JJ"));
        assertEquals(Senses.UNKNOWN, senses.of("xyzzy", "NN"));
    }
}
