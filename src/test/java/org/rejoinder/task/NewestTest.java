package org.rejoinder.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final List<Runnable> paused = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Newest newest = new Newest(new InlineRunner());

    NewestTest() {
        newest.runWith(new InlineRunner(), paused::add);
    }

    private static Work<String> work(String name, List<String> begun) {
        return progress -> {
            begun.add(name);
            return name;
        };
    }

    private void end(Outcome<String> outcome) {
        done.add(outcome instanceof Outcome.Done<String>(String name) ? name : "failed");
    }

    @Test
    void whatWaitsForAPauseCountsAsBegunAndIsDoneAfterIt() {
        List<String> begun = new ArrayList<>();
        newest.runAfterPause(work("one", begun), this::end);
        assertTrue(newest.isBusy());
        assertEquals(List.of(), begun);
        paused.removeFirst().run();
        assertEquals(List.of("one"), done);
        assertFalse(newest.isBusy());
    }

    @Test
    void whatWasGivenUpBeforeThePauseWasOverIsNeverBegun() {
        List<String> begun = new ArrayList<>();
        newest.runAfterPause(work("one", begun), this::end);
        newest.runAfterPause(work("two", begun), this::end);
        newest.run(work("three", begun), this::end);
        newest.runAfterPause(work("four", begun), this::end);
        newest.giveUp();
        paused.forEach(Runnable::run);
        assertEquals(List.of("three"), begun);
        assertEquals(List.of("three"), done);
        assertFalse(newest.isBusy());
    }
}
