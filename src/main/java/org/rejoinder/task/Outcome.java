package org.rejoinder.task;

import java.util.concurrent.CancellationException;

/** How a piece of work ended. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Failed<T>(Exception cause) implements Outcome<T> {}

    record Cancelled<T>() implements Outcome<T> {}

    /** Runs the work on this thread, to whatever end. */
    static <T> Outcome<T> of(Work<T> work, Progress progress) {
        try {
            progress.checkCancelled();
            T value = work.run(progress);
            return progress.isCancelled() ? new Cancelled<>() : new Done<>(value);
        } catch (CancellationException e) {
            return new Cancelled<>();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Cancelled<>();
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Else nobody would ever be told the end, and whoever waits for it would wait for good.
            return new Failed<>(new IllegalStateException(
                    "there was not enough memory for it; with fewer articles it may work", e));
        } catch (Error e) {
            return new Failed<>(new IllegalStateException("a part of the program failed (" + e
                    + "); start it anew", e));
        } catch (Exception e) {
            return new Failed<>(e);
        }
    }
}
