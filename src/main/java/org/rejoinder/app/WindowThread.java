package org.rejoinder.app;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Hands tasks to the window's thread in their order; until there is a window they wait. */
final class WindowThread implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private Optional<Executor> thread = Optional.empty();

    @Override
    public synchronized void execute(Runnable task) {
        thread.ifPresentOrElse(found -> found.execute(task), () -> waiting.add(task));
    }

    /** From now on tasks are handed to this; first those that wait. */
    synchronized void begin(Executor found) {
        thread = Optional.of(found);
        waiting.forEach(found::execute);
        waiting.clear();
    }
}
