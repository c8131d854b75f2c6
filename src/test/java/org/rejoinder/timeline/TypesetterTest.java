package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    /** Every letter is ten pixels wide. */
    private final Typesetter type = new Typesetter((text, style) -> 10.0 * text.codePointCount(0, text.length()));

    /** Ten pixels a letter. */
    @Test
    void theLastLineLeavesRoomForACount() {
        Typesetter type = new Typesetter((text, style) -> 10 * text.length());
        assertEquals(List.of("Harbour Office", "of Weston"),
                type.wrap("Harbour Office of Weston", TextStyle.NOTE, 140, 2, 50));
        assertEquals(List.of("Harbour", "Office"), type.wrap("Harbour Office", TextStyle.NOTE, 140, 2, 30));
        assertEquals(List.of("Harbour Office"), type.wrap("Harbour Office", TextStyle.NOTE, 140, 2, 0));
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("four", type.elide("four", TextStyle.WORDS, 40));
    }

    @Test
    void whatDoesNotFitIsCutAfterAWord() {
        assertEquals("the quick…", type.elide("the quick brown fox", TextStyle.WORDS, 120));
    }

    @Test
    void aCommaBeforeTheCutGoes() {
        assertEquals("first…", type.elide("first, second third", TextStyle.WORDS, 100));
    }

    @Test
    void aQuotationThatIsCutIsClosed() {
        assertEquals("“we deny…”", type.elide("“we deny everything”", TextStyle.WORDS, 120));
    }

    @Test
    void aLongWordIsCutWhereEnoughOfItRemains() {
        assertEquals("incomp…", type.elide("incomprehensible", TextStyle.WORDS, 80));
        assertEquals("", type.elide("incomprehensible", TextStyle.WORDS, 40));
    }

    @Test
    void linesBreakAtWords() {
        assertEquals(List.of("the quick", "brown fox…"),
                type.wrap("the quick brown fox jumps", TextStyle.WORDS, 100, 2));
    }

    @Test
    void theLastLineIsNotCutWithinAWordWhereTheOneBeforeCanSayThatThereIsMore() {
        assertEquals(List.of("the…"), type.wrap("the incomprehensible fox", TextStyle.WORDS, 100, 2));
        assertEquals(List.of("marvellous", "incompre…"),
                type.wrap("marvellous incomprehensible", TextStyle.WORDS, 105, 2));
    }

    @Test
    void aLongWordIsBrokenAndCutAtItsHyphen() {
        assertEquals(List.of("cloud-", "cuckooland"), type.wrap("cloud-cuckooland", TextStyle.WORDS, 100, 2));
        assertEquals("cloud…", type.elide("cloud-cuckooland", TextStyle.WORDS, 100));
        assertEquals("incompr…", type.elide("incomprehensible-ish", TextStyle.WORDS, 90));
    }

    @Property(tries = 500)
    void nothingIsEverWiderThanItsRoom(@ForAll @StringLength(max = 60) String text,
            @ForAll @IntRange(min = 0, max = 300) int room, @ForAll @IntRange(min = 1, max = 4) int most) {
        List<String> lines = type.wrap(text, TextStyle.WORDS, room, most);
        assertTrue(lines.size() <= most);
        assertTrue(lines.stream().allMatch(line -> type.width(line, TextStyle.WORDS) <= room));
    }
}
