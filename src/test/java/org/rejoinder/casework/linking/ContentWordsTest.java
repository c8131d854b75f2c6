package org.rejoinder.casework.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
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

    @Property
    void whatIsQuicklyToldIsNeverTooFew(@ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> one,
            @ForAll @Size(max = 40) List<@IntRange(max = 60) Integer> two) {
        ContentWords a = ContentWords.of(words(one));
        ContentWords b = ContentWords.of(words(two));
        Set<Integer> both = new HashSet<>(one);
        both.retainAll(two);
        assertEquals(both.size(), a.shared(b));
        assertTrue(a.mostShared(b) >= a.shared(b));
        double contained = Math.min(a.size(), b.size()) >= 3 ? a.containment(b) : 0;
        assertEquals(Math.max(a.cosine(b), 0.9 * contained), a.overlap(b));
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(number -> "zq" + number).collect(Collectors.joining(" "));
    }
}
