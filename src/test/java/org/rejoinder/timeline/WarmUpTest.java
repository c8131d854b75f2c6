package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.rejoinder.render.FontMeasure;

class WarmUpTest {
    @Test
    void itLaysTimelinesOut() {
        FontMeasure measure = new FontMeasure();
        AtomicInteger measured = new AtomicInteger();
        new WarmUp((text, style) -> {
            measured.incrementAndGet();
            return measure.width(text, style);
        }).run();
        assertTrue(measured.get() > 1000, "it measured only " + measured + " texts");
    }

    @Test
    void itHandsOutScenesOfEveryLevelToDraw() {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        new WarmUp(new FontMeasure()).run(scene -> levels.add(scene.level()));
        assertEquals(EnumSet.allOf(Level.class), levels);
    }

    @Test
    void itStopsWhenItIsInterrupted() {
        AtomicInteger measured = new AtomicInteger();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Thread.currentThread().interrupt();
            new WarmUp((text, style) -> measured.incrementAndGet()).run();
            assertTrue(Thread.interrupted());
        });
        assertFalse(measured.get() > 0);
    }
}
