package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.timeline.TimelineItemsBuilder.Keys;

/** A case without any date shows none. */
class UndatedTest {
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() * 0.55;
    private static final Keys KEYS = new Keys(List.of("Ada Ruun"), List.of("Vell"), List.of("The Post"), List.of());
    private static final Window JUNE = Window.ofDays(LocalDate.of(2019, 6, 3), LocalDate.of(2019, 6, 5));

    @Test
    void hasNoDatesOnItsAxisAndSaysWhy() {
        for (Grouping grouping : Grouping.values()) {
            Scene scene = scene(items(12, false), grouping);
            assertFalse(texts(scene)
                    .anyMatch(text -> text.contains("2000") || text.contains("January")), grouping.name());
            assertTrue(texts(scene).anyMatch(text -> text.startsWith("No statement here")), grouping.name());
            assertEquals(12, scene.ownMarks().size() + scene.marks().stream().filter(Mark.MoreCount.class::isInstance)
                    .mapToLong(more -> ((Mark.MoreCount) more).items().size()).sum(), grouping.name());
        }
    }

    @Test
    void hasNeitherMonthsNorWindowInTheStripOverIt() {
        TimelineItems items = items(3, false);
        ViewState view = new Navigator(items).first(1000, 600);
        OverviewLayout.Strip strip = new OverviewLayout(items, MEASURE, Labels.usual()).lay(view, 1000, 46);
        assertEquals(List.of("No date known"), strip.months().stream().map(Mark.Text::text).toList());
        assertEquals(OverviewLayout.Grip.NONE, strip.grip(500, 20));
        assertTrue(strip.shown().isEmpty() && strip.bars().isEmpty());
    }

    @Test
    void isAsLongAsItsEventsWhereTheseHaveDates() {
        TimelineItems items = items(3, true);
        Window home = Navigator.home(items);
        assertTrue(home.contains(JUNE.from()) && home.length() < 32 * Window.DAY, home.toString());
        assertTrue(texts(scene(items, Grouping.SIDE)).noneMatch(text -> text.startsWith("No statement here")));
    }

    @Test
    void theTrayGoesWithTheLastOfThemAndNothingBesideItMoves() {
        TimelineItems items = MadeUp.dispute();
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        ViewState all = layout.navigator().first(1200, 800);
        Filter dated = Filter.ALL.withIds(Optional.of(IntStream.range(0, items.dated()).mapToObj(items::id)
                .collect(Collectors.toSet())));
        for (ViewState view : List.of(all, layout.navigator().zoomAbout(all, 300, 2))) {
            Scene before = layout.lay(view);
            ViewState filtered = layout.navigator().filter(view, dated);
            Scene after = layout.lay(filtered);
            assertTrue(before.marks().stream().anyMatch(Mark.Tray.class::isInstance));
            assertTrue(after.marks().stream().noneMatch(Mark.Tray.class::isInstance));
            assertTrue(texts(after).noneMatch(text -> text.startsWith("0 ") || text.equals("Date unknown")));
            assertEquals(1200, after.scale().right(), 1e-9, "its room is the timeline's");
            before.ownMarks().stream()
                    .filter(mark -> items.isDated(mark.item()) && mark.bounds().right() < before.scale().right() - 3)
                    .forEach(mark ->
                    assertEquals(mark.bounds().x(), after.markOf(mark.item()).orElseThrow().bounds().x(), 1));
            assertEquals(view.window(), layout.navigator().filter(filtered, Filter.ALL).window(), "and it comes back");
        }
    }

    private static Scene scene(TimelineItems items, Grouping grouping) {
        TimelineLayout layout = new TimelineLayout(items, MEASURE);
        return layout.lay(layout.navigator().fit(layout.navigator().first(1000, 600).withGrouping(grouping)));
    }

    private static Stream<String> texts(Scene scene) {
        return scene.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text());
    }

    private static TimelineItems items(int count, boolean event) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(count);
        for (int i = 0; i < count; i++) {
            builder.addUndated(Tone.at(i % Tone.count()), 1, -1, KEYS);
        }
        if (event) {
            builder.event(new TimelineEvent("e", "A summit", JUNE, Optional.empty()));
        }
        return builder.build(String::valueOf, number -> "Some words of number " + number, Integer::parseInt);
    }
}
