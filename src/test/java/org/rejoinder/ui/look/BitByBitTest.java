package org.rejoinder.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class BitByBitTest {
    private final List<String> done = new ArrayList<>();
    private final Deque<Runnable> frames = new ArrayDeque<>();
    private final BitByBit steps = new BitByBit();

    private Runnable step(String name) {
        return () -> done.add(name);
    }

    @Test
    void allAtOnceWhereNobodyTellsOfFrames() {
        steps.start(List.of(step("a"), step("b"), step("c")));
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void oneAFrame() {
        steps.with(frames::add);
        steps.start(List.of(step("a"), step("b"), step("c")));
        assertEquals(List.of("a"), done);
        frames.remove().run();
        assertEquals(List.of("a", "b"), done);
        frames.remove().run();
        assertEquals(List.of("a", "b", "c"), done);
    }

    @Test
    void whatIsBegunAnewLeavesNothingOfTheOldBehind() {
        steps.with(frames::add);
        steps.start(List.of(step("a"), step("b"), step("c")));
        steps.start(List.of(step("x"), step("y")));
        while (!frames.isEmpty()) {
            frames.remove().run();
        }
        assertEquals(List.of("a", "x", "y"), done);
    }

    @Test
    void aStepMayHaveOthersFollow() {
        steps.start(List.of(() -> steps.add(step("last")), step("a")));
        assertEquals(List.of("a", "last"), done);
    }
}
