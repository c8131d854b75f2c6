package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.TimelineItemsBuilder.Keys;

/** Flags that an analyst gave statements: on their marks, however large these are. */
class FlagsTest {
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() * 0.55;
    private static final Keys KEYS = new Keys(List.of("Ada Ruun"), List.of("Vell"), List.of("The Post"), List.of());
    private static final long DAY = LocalDate.of(2023, 5, 4).toEpochDay() * Window.DAY;

    @Test
    void stayWithTheirStatementsWhenTheyArePutInOrderOfTime() {
        TimelineItems items = items();
        Map<String, Optional<Hue>> flags = new TreeMap<>();
        for (int item = 0; item < items.size(); item++) {
            flags.put(items.id(item), items.flag(item));
        }
        assertEquals(Map.of("0", Optional.of(Hue.GREEN), "1", Optional.empty(), "2", Optional.of(Hue.RED)), flags);
    }

    @Test
    void areOnMarksOfEveryLevel() {
        TimelineItems items = items();
        for (double height : new double[] {700, 190}) {
            for (double width : new double[] {1200, 160}) {
                TimelineLayout layout = new TimelineLayout(items, MEASURE);
                Scene scene = layout.lay(layout.navigator().first(width, height));
                scene.ownMarks().forEach(mark -> assertEquals(items.flag(mark.item()), flag(mark), mark.toString()));
            }
        }
    }

    private static Optional<Hue> flag(Mark mark) {
        return switch (mark) {
            case Mark.Card card -> card.flag();
            case Mark.Chip chip -> chip.flag();
            case Mark.Glyph glyph -> glyph.flag();
            default -> throw new AssertionError("no statement: " + mark);
        };
    }

    private static TimelineItems items() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(1);
        builder.flag(builder.add(DAY + 9 * Window.DAY, DAY + 10 * Window.DAY, Tone.DENY, 1, -1, KEYS), Hue.GREEN);
        builder.add(DAY, DAY + Window.DAY, Tone.ACCUSE, 1, -1, KEYS);
        builder.flag(builder.addUndated(Tone.COMMENT, 1, -1, KEYS), Hue.RED);
        return builder.build(String::valueOf, number -> "Some words of number " + number, Integer::parseInt);
    }
}
