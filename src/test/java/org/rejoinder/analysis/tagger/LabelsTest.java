package org.rejoinder.analysis.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static Range range(int from, int to) {
        return new Range(from, to);
    }

    @Test
    void innerAttributionIsWrittenOverTheOuter() {
        // He said [she claimed [it rained]].
        Frame outer = new Frame(List.of(range(0, 1)), List.of(range(1, 2)), List.of(range(2, 6)));
        Frame inner = new Frame(List.of(range(2, 3)), List.of(range(3, 4)), List.of(range(4, 6)));
        byte[] expected = {Labels.SOURCE, Labels.CUE, Labels.SOURCE, Labels.CUE, Labels.CONTENT, Labels.CONTENT_IN, 0};
        assertArrayEquals(expected, Labels.tags(List.of(inner, outer), 7));
        assertArrayEquals(expected, Labels.tags(List.of(outer, inner), 7));
    }

    @Test
    void contentCutByAnotherPartBeginsAnew() {
        Frame frame = new Frame(List.of(range(2, 3)), List.of(range(3, 4)), List.of(range(0, 6)));
        byte[] expected = {Labels.CONTENT, Labels.CONTENT_IN, Labels.SOURCE, Labels.CUE, Labels.CONTENT,
            Labels.CONTENT_IN};
        assertArrayEquals(expected, Labels.tags(List.of(frame), 6));
    }

    @Test
    void insideLabelNeedsItsBegin() {
        boolean[] forbidden = Labels.forbidden(Labels.TAGS);
        assertTrue(forbidden[Labels.OUT * Labels.TAGS + Labels.CUE_IN]);
        assertTrue(forbidden[Labels.TAGS * Labels.TAGS + Labels.CONTENT_IN]);
        assertTrue(forbidden[Labels.SOURCE_IN * Labels.TAGS + Labels.CUE_IN]);
        assertFalse(forbidden[Labels.CUE * Labels.TAGS + Labels.CUE_IN]);
        assertFalse(forbidden[Labels.CUE_IN * Labels.TAGS + Labels.CUE_IN]);
        assertFalse(forbidden[Labels.CONTENT_IN * Labels.TAGS + Labels.CONTENT]);
    }

    @Test
    void piecesOfALabelSequence() {
        int[] labels = {1, 2, 0, 1, 1, 2, 2};
        assertEquals(List.of(range(0, 2), range(3, 4), range(4, 7)), Frame.pieces(labels, 1, 2));
        assertEquals(List.of(), Frame.pieces(new int[] {0, 0}, 1, 2));
        assertEquals(List.of(range(0, 1)), Frame.pieces(new int[] {2}, 1, 2));
    }
}
