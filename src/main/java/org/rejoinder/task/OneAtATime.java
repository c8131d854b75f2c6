package org.rejoinder.task;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets pieces of work do something one after another. Whoever waits and is given up goes away, so that the thread is
 * free for others: what waits for a long piece of work must not keep others from being done beside it.
 */
public final class OneAtATime {
    private static final long MILLIS_TO_ASK_AGAIN = 20;

    private final ReentrantLock lock = new ReentrantLock();

    /** What is done while nobody else does the same. */
    @FunctionalInterface
    public interface Part<T> {
        T run();
    }

    /**
     * Waits for the turn, and does it.
     *
     * @param progress  of the work that waits
     * @throws java.util.concurrent.CancellationException if it was cancelled before its turn came
     */
    public <T> T run(Part<T> part, Progress progress) {
        await(progress);
        try {
            return part.run();
        } finally {
            lock.unlock();
        }
    }

    private void await(Progress progress) {
        progress.checkCancelled();
        try {
            while (!lock.tryLock(MILLIS_TO_ASK_AGAIN, TimeUnit.MILLISECONDS)) {
                progress.checkCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("interrupted");
        }
    }
}
