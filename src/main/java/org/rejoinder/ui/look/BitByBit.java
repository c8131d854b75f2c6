package org.rejoinder.ui.look;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Builds what takes long to be laid out in several steps, with a frame after each: keys and the pointer are heard
 * between. For the window's thread alone.
 */
public final class BitByBit {
    private Executor nextFrame = Runnable::run;
    private Deque<Runnable> left = new ArrayDeque<>();

    /**
     * Waits between steps from now on; before, one is done right after another.
     *
     * @param executor  does on this thread what is to wait until the next frame is laid out
     */
    public void with(Executor executor) {
        nextFrame = executor;
    }

    /** The first step at once and the others behind it; what is left of steps that were begun before is given up. */
    public void start(List<Runnable> steps) {
        left = new ArrayDeque<>(steps);
        go(left);
    }

    /** Within a step: another behind all that are left. */
    public void add(Runnable step) {
        left.add(step);
    }

    private void go(Deque<Runnable> mine) {
        if (mine == left && !mine.isEmpty()) {
            mine.remove().run();
            nextFrame.execute(() -> go(mine));
        }
    }
}
