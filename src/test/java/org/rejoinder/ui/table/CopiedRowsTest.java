package org.rejoinder.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.Tone;

class CopiedRowsTest {
    private record Said(List<String> words) implements Rows {
        @Override
        public int size() {
            return words.size();
        }

        @Override
        public String id(int row) {
            return "u-" + row;
        }

        @Override
        public OptionalInt row(String id) {
            return OptionalInt.empty();
        }

        @Override
        public Tone tone(int row) {
            return Tone.ACCUSE;
        }

        @Override
        public String text(Column column, int row) {
            return column == Column.WORDS ? words.get(row) : "Ann Alder";
        }

        @Override
        public int number(Column column, int row) {
            return 0;
        }
    }

    @Test
    void cellsArePartedByTabsAndRowsByLinesWhateverStandsInThem() {
        Rows rows = new Said(List.of("the lamp\twas out", "of the\r\nharbour", "not copied"));
        assertEquals("Speaker\tWords\nAnn Alder\tof the harbour\nAnn Alder\tthe lamp was out\n",
                CopiedRows.text(rows, List.of(Column.SPEAKER, Column.WORDS), List.of("Speaker", "Words"),
                        List.of(1, 0)));
    }
}
