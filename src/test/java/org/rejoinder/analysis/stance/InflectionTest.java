package org.rejoinder.analysis.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({"deny, denies", "deny, denied", "deny, denying", "accuse, accusing", "slam, slammed",
            "admit, admitting",
        "say, said", "withdraw, withdrawn", "dismiss, dismisses", "expel, expelled", "agree, agreeing",
                "label, labelled",
        "lie, lying", "echo, echoes", "tell, told"})
    void makesTheForm(String verb, String form) {
        assertTrue(Inflection.forms(verb).containsKey(form), () -> verb + " has " + Inflection.forms(verb).keySet());
    }

    @Test
    void knowsWhichFormItIs() {
        assertEquals(Inflection.Form.ING, Inflection.forms("accuse").get("accusing"));
        assertEquals(Inflection.Form.THIRD, Inflection.forms("urge").get("urges"));
    }
}
