package org.rejoinder.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ContentWordsTest {
    @Test
    void inflectionsShareAStem() {
        for (String[] pair : new String[][] {{"accused", "accuses"}, {"jamming", "jammed"}, {"policies", "policy"},
            {"attack", "attackers"}, {"fabricated", "fabrications"}}) {
            assertEquals(ContentWords.stem(pair[0]), ContentWords.stem(pair[1]));
        }
    }

    @Test
    void emptyWordsDoNotCount() {
        assertEquals(0, ContentWords.of("that it is the same as what they said").size());
    }

    @Property
    void measuresAreShares(@ForAll String one, @ForAll String two) {
        ContentWords a = ContentWords.of(one);
        ContentWords b = ContentWords.of(two);
        assertTrue(a.cosine(b) >= 0 && a.cosine(b) <= 1 + 1e-9);
        assertTrue(a.containment(b) >= 0 && a.containment(b) <= 1);
    }
}
