package org.rejoinder.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralsTest {
    private static final String POLISH = "one:i = 1 and v = 0;"
            + "few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
            + "many:v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14";

    private static List<String> forms(String rules, long... numbers) {
        Plurals plurals = new Plurals(rules);
        return LongStream.of(numbers).mapToObj(plurals::form).toList();
    }

    @Test
    void formsFollowTheRules() {
        assertEquals(List.of("many", "one", "few", "few", "many", "many", "many", "few", "many", "few", "many"),
                forms(POLISH, 0, 1, 2, 4, 5, 12, 21, 22, 112, 1_204, 1_000_000));
        assertEquals(List.of("zero", "one", "two", "few", "many", "other"),
                forms("zero:n = 0;one:n = 1;two:n = 2;few:n % 100 = 3..10;many:n % 100 = 11..99", 0, 1, 2, 7, 42, 100));
        assertEquals(List.of("one", "other"), forms("one:i = 1 and v = 0", 1, 2));
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Plurals("one: when it is one"));
    }

    @Test
    void aTextHasTheFormOfItsFirstNumber() {
        Bundle bundle = Bundle.of(Locale.of("pl"), Formats.of(Locale.of("pl", "PL")), Map.of(
                "plural.rules", POLISH,
                "said", "{1}: {0} wypowiedzi",
                "said#one", "{1}: {0} wypowiedź",
                "said#many", "{1}: {0} wypowiedzi!"));
        assertEquals("Ola: 1 wypowiedź", bundle.get("said", 1, "Ola"));
        assertEquals("Ola: 5 wypowiedzi!", bundle.get("said", 5, "Ola"));
        assertEquals("Ola: 3 wypowiedzi", bundle.get("said", 3, "Ola"), "a form that is not written is the plain one");
    }

    @Test
    void aLanguageWithoutRulesHasPlainTexts() {
        Bundle bundle = Bundle.of(Locale.UK, Formats.usual(), Map.of("said", "{0}", "said#one", "no"));
        assertEquals("1", bundle.get("said", 1));
    }
}
