package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final long DAY = Window.DAY;

    @Property(tries = 500)
    void timeToPixelAndBackIsExact(@ForAll("scales") TimeScale scale,
            @ForAll @DoubleRange(min = -0.5, max = 1.5) double at) {
        long time = scale.window().from() + Math.round(at * scale.window().length());
        assertEquals(time, scale.time(scale.x(time)));
    }

    @Property(tries = 300)
    void laterIsFurtherRight(@ForAll("scales") TimeScale scale, @ForAll @DoubleRange(min = 0, max = 0.99) double at) {
        long time = scale.window().from() + Math.round(at * scale.window().length());
        assertTrue(scale.x(time) < scale.x(time + DAY));
    }

    @Property(tries = 300)
    void theWindowFillsTheWidth(@ForAll("scales") TimeScale scale) {
        assertEquals(scale.left(), scale.x(scale.window().from()), 1e-6);
        assertEquals(scale.right(), scale.x(scale.window().to()), 1e-6);
    }

    @Test
    void everyFoldTakesTheSameWidthHoweverLongItIs() {
        Folds folds = Folds.of(List.of(new Fold(10 * DAY, 20 * DAY), new Fold(30 * DAY, 300 * DAY)));
        TimeScale scale = TimeScale.of(new Window(0, 320 * DAY), 0, 1000, folds);
        assertEquals(scale.gap(), scale.x(20 * DAY) - scale.x(10 * DAY), 1e-9);
        assertEquals(scale.gap(), scale.x(300 * DAY) - scale.x(30 * DAY), 1e-9);
    }

    @Test
    void nothingIsFoldedWhereTheWindowLiesInsideAFold() {
        TimeScale scale = TimeScale.of(new Window(5 * DAY, 6 * DAY), 0, 100, Folds.of(List.of(new Fold(0, 10 * DAY))));
        assertTrue(scale.folds().isEmpty());
        assertEquals(50, scale.x(5 * DAY + DAY / 2), 1e-9);
    }

    @Test
    void anEmptyWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TimeScale.of(new Window(0, 1), 0, 0, Folds.none()));
    }

    @Provide
    Arbitrary<TimeScale> scales() {
        Arbitrary<List<Integer>> lengths = Arbitraries.integers().between(1, 400).list().ofMaxSize(12);
        return Combinators.combine(lengths, Arbitraries.longs().between(-40_000, 40_000),
                        Arbitraries.integers().between(320, 16_000), Arbitraries.integers().between(1, 900))
                .as((days, first, width, tail) -> {
                    List<Fold> folds = new ArrayList<>();
                    long at = first * DAY + DAY;
                    for (int length : days) {
                        folds.add(new Fold(at, at + length * DAY));
                        at += (length + 2) * DAY;
                    }
                    return TimeScale.of(new Window(first * DAY, at + tail * DAY), 17, width, Folds.of(folds));
                });
    }
}
