package org.rejoinder.task;

import java.util.function.Consumer;

/** Runs work and hands back its outcome, on whatever thread the runner promises. */
public interface TaskRunner extends AutoCloseable {
    /**
     * Starts the work.
     *
     * @param watcher  told of progress, on the runner's reporting thread
     * @param end      told once how the work ended, on the runner's reporting thread
     */
    <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end);

    /** Cancels what still runs. */
    @Override
    void close();

    /** One word on how far the work is; {@code share} in 0..1, negative where unknown. */
    record Update(double share, String message) {}
}
