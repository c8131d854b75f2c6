package org.rejoinder.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However counts come about, they are those of the items. */
class CrowdingTest {
    private static final Window ALL = new Window(0, Long.MAX_VALUE);

    @Test
    void countsAreTheSameInWhateverOrderResolutionsAreAskedFor() {
        for (int count : List.of(900, 30_000)) {
            TimelineItems items = MadeUp.random(count, 3);
            int[] lane = IntStream.range(0, items.dated()).filter(item -> item % 3 != 1).toArray();
            for (List<Integer> shifts
                    : List.of(List.of(28, 27, 26, 25, 29, 33, 22), List.of(22, 28, 33, 27), List.of(33, 22, 27))) {
                Crowding crowding = new Crowding(items, lane);
                for (int shift : shifts) {
                    check(items, lane, crowding.bins(shift, ALL), shift);
                    int[] sizes = crowding.histogram(shift).sizes();
                    int[] bins = crowding.histogram(shift).bins();
                    assertEquals(lane.length, IntStream.range(0, sizes.length).map(i -> sizes[i] * bins[i]).sum());
                }
            }
        }
    }

    private static void check(TimelineItems items, int[] lane, Crowding.Bins bins, int shift) {
        assertEquals(shift, bins.shift());
        int[] tones = new int[bins.tones().length];
        for (int item : lane) {
            tones[(int) ((items.start(item) >> shift) - bins.first()) * Tone.count() + items.toneOrdinal(item)]++;
        }
        assertArrayEquals(tones, bins.tones());
        assertEquals(items.start(lane[0]) >> shift, bins.first());
        assertEquals((items.start(lane[lane.length - 1]) >> shift) - bins.first() + 1, bins.count());
    }
}
