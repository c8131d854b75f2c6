package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class QuietPeriodsTest {
    private static final TimelineItemsBuilder.Keys KEYS =
            new TimelineItemsBuilder.Keys(List.of("A"), List.of("A"), List.of("O"), List.of());

    private static TimelineItems on(int... days) {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(days.length);
        for (int day : days) {
            builder.add(day * Window.DAY, (day + 1) * Window.DAY, Tone.ACCUSE, 1, -1, KEYS);
        }
        return builder.build(Integer::toString, item -> "", Integer::parseInt);
    }

    private static QuietPeriods quiet(TimelineItems items, int days, FoldRule rule) {
        return QuietPeriods.of(items, new Window(0, days * Window.DAY), rule, Set.of());
    }

    @Property(tries = 300)
    void aFoldNeverHidesAStatement(@ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 399) Integer> days,
            @ForAll @IntRange(min = 1, max = 60) int longer) {
        TimelineItems items = on(days.stream().mapToInt(Integer::intValue).toArray());
        for (FoldRule rule : List.of(FoldRule.AUTO, FoldRule.longerThan(longer))) {
            QuietPeriods quiet = quiet(items, 400, rule);
            for (int item = 0; item < items.size(); item++) {
                long start = items.start(item);
                long end = items.end(item);
                assertTrue(quiet.folds().list().stream().noneMatch(fold -> fold.from() < end && start < fold.to()));
                assertTrue(quiet.busy().from() <= start && end <= quiet.busy().to());
            }
        }
    }

    @Test
    void theDaysBetweenAreCounted() {
        assertEquals(List.of(new Fold(3 * Window.DAY, 90 * Window.DAY)),
                quiet(on(1, 2, 90, 91), 120, FoldRule.AUTO).folds().list());
    }

    @Test
    void evenSpacingIsNotFolded() {
        assertTrue(quiet(on(0, 20, 40, 60, 80, 100, 120, 140), 150, FoldRule.AUTO).folds().isEmpty());
        assertEquals(7, quiet(on(0, 20, 40, 60, 80, 100, 120, 140), 150, FoldRule.longerThan(10)).folds().list()
                .size());
    }

    @Test
    void aRangeOfMonthsKeepsItsEndsOpen() {
        TimelineItemsBuilder builder = new TimelineItemsBuilder(3);
        builder.add(0, Window.DAY, Tone.ACCUSE, 1, -1, KEYS);
        builder.add(10 * Window.DAY, 200 * Window.DAY, Tone.DENY, 1, -1, KEYS);
        builder.add(300 * Window.DAY, 301 * Window.DAY, Tone.DENY, 1, -1, KEYS);
        TimelineItems items = builder.build(Integer::toString, item -> "", Integer::parseInt);
        assertEquals(List.of(new Fold(Window.DAY, 10 * Window.DAY), new Fold(11 * Window.DAY, 199 * Window.DAY),
                new Fold(200 * Window.DAY, 300 * Window.DAY)),
                quiet(items, 301, FoldRule.longerThan(2)).folds().list());
    }

    @Test
    void onlyTheLongestOfVeryManyAreFolded() {
        int[] days = new int[40];
        for (int i = 0; i < days.length; i++) {
            days[i] = i * 10 + i * i / 4;
        }
        List<Fold> folds = quiet(on(days), days[39] + 1, FoldRule.longerThan(1)).folds().list();
        assertEquals(Folds.MOST, folds.size());
        assertEquals(days[39] * Window.DAY, folds.getLast().to());
    }
}
