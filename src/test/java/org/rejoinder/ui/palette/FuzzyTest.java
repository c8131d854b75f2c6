package org.rejoinder.ui.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FuzzyTest {
    private static String best(String query, String... texts) {
        return List.of(texts).stream().filter(text -> Fuzzy.fit(query, text).isPresent())
                .max(Comparator.comparingInt(text -> Fuzzy.fit(query, text).orElseThrow().score())).orElseThrow();
    }

    @Test
    void beginningsOfWordsComeFirst() {
        assertEquals("Zoom in", best("zi", "Size of it", "Zoom in", "Amazing"));
        assertEquals("Group by: Speaker", best("gbs", "Going about since", "Group by: Speaker", "Gibbous"));
    }

    @Test
    void lettersThatStandTogetherComeFirst() {
        assertEquals("Copy a citation: CSL-JSON for reference managers", best("csl", "Colours: Light",
                "Second stance: Legal action", "Copy a citation: CSL-JSON for reference managers"));
        assertEquals("Redo", best("redo", "Really do nothing", "Redo", "Restore a document of it"));
    }

    @Test
    void saysWhichLettersItFound() {
        BitSet letters = Fuzzy.fit("sc", "Save the case").orElseThrow().letters();
        assertEquals(BitSet.valueOf(new long[] {1L | 1L << 9}), letters);
    }

    @Test
    void theOrderOfLettersCounts() {
        assertTrue(Fuzzy.fit("isz", "Zoom size").isEmpty());
        assertTrue(Fuzzy.fit("zz", "Zoom").isEmpty());
    }

    @Test
    void inASentenceWholePartsCount() {
        assertTrue(Fuzzy.words("lamp oil", "Nobody took the oil out of the lamp").isPresent());
        assertTrue(Fuzzy.words("lmp", "Nobody took the oil out of the lamp").isEmpty());
    }

    @Property(tries = 300)
    void aTextFitsItselfAndEveryLetterIsFound(@ForAll @AlphaChars @StringLength(min = 1, max = 40) String text) {
        Fuzzy.Fit fit = Fuzzy.fit(text, text).orElseThrow();
        assertEquals(text.length(), fit.letters().cardinality());
        assertEquals(text.length(), fit.letters().length());
    }

    @Property(tries = 300)
    void whatWasFoundSpellsTheQuery(@ForAll @AlphaChars @StringLength(max = 30) String text,
            @ForAll @AlphaChars @StringLength(min = 1, max = 4) String query) {
        Fuzzy.fit(query, text).ifPresent(fit -> {
            StringBuilder found = new StringBuilder();
            fit.letters().stream().forEach(at -> found.append(text.charAt(at)));
            assertEquals(query.toLowerCase(java.util.Locale.ROOT), found.toString().toLowerCase(java.util.Locale.ROOT));
        });
    }
}
