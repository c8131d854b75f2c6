package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void areOverTheBarsThatCountTheirStatements() {
        TimelineItems items = manyOfWhichFiveAreFlagged();
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        for (Grouping grouping : Grouping.values()) {
            Scene scene = layout.lay(layout.navigator().fit(layout.navigator().first(900, 500).withGrouping(grouping)));
            assertEquals(Level.DENSITY, scene.level());
            List<Mark.FlagCount> flags = scene.marks().stream().filter(Mark.FlagCount.class::isInstance)
                    .map(Mark.FlagCount.class::cast).toList();
            assertEquals(flagged(items), flags.stream().flatMapToInt(mark -> mark.items().stream()).sorted().boxed()
                    .toList());
            for (Mark.FlagCount mark : flags) {
                assertEquals(mark.items().stream().mapToObj(items::flag).map(Optional::orElseThrow).distinct().sorted()
                        .toList(),
                        mark.hues());
                assertEquals(mark.items().size() == 1 ? "" : "" + mark.items().size(), mark.label());
                mark.items().stream().mapToDouble(item -> scene.scale().x(items.start(item))).forEach(x ->
                        assertEquals(x, mark.bounds().centreX(), 60, grouping + ": over its bar"));
                assertTrue(mark.bounds().y() >= 0 && mark.bounds().bottom() <= scene.height(), mark.toString());
                assertEquals(mark, scene.hit(mark.bounds().centreX(), mark.bounds().centreY()).orElseThrow());
                scene.marks().stream().filter(other -> other instanceof Mark.LaneLabel
                        || other instanceof Mark.FlagCount && other != mark).forEach(other ->
                        assertFalse(other.bounds().overlaps(mark.bounds()), mark + " over " + other));
            }
        }
    }

    @Test
    void hangOnTheCountThatHoldsTheirStatement() {
        TimelineItems items = manyOfWhichFiveAreFlagged();
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        for (int item : flagged(items)) {
            Window day = new Window(items.start(item) - Window.DAY, items.start(item) + Window.DAY);
            Scene scene = layout.lay(layout.navigator().fit(layout.navigator().first(300, 200), day));
            Optional<Mark.MoreCount> count = scene.marks().stream().filter(Mark.MoreCount.class::isInstance)
                    .map(Mark.MoreCount.class::cast).filter(more -> more.items().has(item))
                    .findFirst();
            assertTrue(count.isPresent() || scene.markOf(item).isPresent() || scene.level() == Level.DENSITY);
            count.ifPresent(more -> assertTrue(more.flags().contains(items.flag(item).orElseThrow()), more.toString()));
        }
    }

    @Test
    void areInTheStripOverTheTimeline() {
        TimelineItems items = manyOfWhichFiveAreFlagged();
        ViewState view = new Navigator(items).first(900, 500);
        OverviewLayout layout = new OverviewLayout(items, MEASURE);
        OverviewLayout.Strip strip = layout.lay(view, 900, 46);
        assertEquals(flagged(items), strip.flags().stream().flatMapToInt(mark -> mark.items().stream()).boxed()
                .toList());
        strip.flags().forEach(mark -> mark.items().stream().mapToDouble(item -> strip.scale().x(items.start(item)))
                .forEach(x -> assertEquals(x, mark.bounds().centreX(), 20)));
        ViewState none = view.withFilter(Filter.ALL.withIds(Optional.of(java.util.Set.of("0", "1", "2"))));
        assertEquals(List.of(), layout.lay(none, 900, 46).flags(), "what is filtered away has no flag there");
    }

    static TimelineItems manyOfWhichFiveAreFlagged() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(10_000);
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < 10_000; i++) {
            long from = DAY + (long) (Math.pow(random.nextDouble(), 2) * 300 * Window.DAY);
            var keys = new Keys(List.of("Speaker " + i % 5), List.of(i % 2 == 0 ? "Vell" : "Orm"), List.of("The Post"),
                    List.of());
            int item = builder.add(from, from, i % 2 == 0 ? Tone.ACCUSE : Tone.DENY, 1, -1, keys);
            if (i % 2_000 == 999) {
                builder.flag(item, Hue.values()[i / 2_000]);
            }
        }
        return builder.build(String::valueOf, number -> "Some words of number " + number, Integer::parseInt);
    }

    private static List<Integer> flagged(TimelineItems items) {
        return java.util.stream.IntStream.range(0, items.size()).filter(item -> items.flag(item).isPresent()).boxed()
                .toList();
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
