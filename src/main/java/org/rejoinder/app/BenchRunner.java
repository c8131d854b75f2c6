package org.rejoinder.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.rejoinder.task.BackgroundRunner;
import org.rejoinder.task.Outcome;
import org.rejoinder.task.Running;
import org.rejoinder.task.TaskRunner;
import org.rejoinder.task.Work;

/**
 * Work beside a window as it is really done, but what it tells the window waits until {@link #follow}: so it can be
 * timed both what the window's own thread does at once and when everything else has followed. For one thread at a time.
 */
final class BenchRunner {
    private static final long TOO_LONG = 120;

    private final BlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
    private final List<TaskRunner> runners = new ArrayList<>();
    private int running;

    TaskRunner of(int threads) {
        TaskRunner runner = new Counted(new BackgroundRunner(threads, told::add));
        runners.add(runner);
        return runner;
    }

    /** Work that waits for the window's next frame waits until {@link #follow}. */
    void afterFrame(Runnable work) {
        running++;
        told.add(() -> {
            running--;
            work.run();
        });
    }

    /**
     * Waits until everything that was begun has ended and was told.
     *
     * @return the longest that the window's thread was busy at a stretch meanwhile, in nanoseconds
     */
    long follow() {
        return follow(() -> false);
    }

    /** The same, but no longer than until this is so. */
    long follow(BooleanSupplier enough) {
        return follow(enough, () -> { }, System::nanoTime);
    }

    /**
     * The same.
     *
     * @param after  done after each thing that was told, as a part of the stretch
     * @param clock  by which stretches are told
     */
    long follow(BooleanSupplier enough, Runnable after, LongSupplier clock) {
        long longest = 0;
        try {
            while (running > 0 && !enough.getAsBoolean()) {
                Runnable next = told.poll(TOO_LONG, TimeUnit.SECONDS);
                if (next == null) {
                    throw new IllegalStateException("what was begun in the background does not end");
                }
                long start = clock.getAsLong();
                next.run();
                after.run();
                longest = Math.max(longest, clock.getAsLong() - start);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return longest;
    }

    /** How much has begun and was not told to have ended. */
    int running() {
        return running;
    }

    void close() {
        runners.forEach(TaskRunner::close);
    }

    private final class Counted implements TaskRunner {
        private final TaskRunner inner;

        Counted(TaskRunner inner) {
            this.inner = inner;
        }

        @Override
        public <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end) {
            running++;
            return inner.run(work, watcher, outcome -> {
                running--;
                end.accept(outcome);
            });
        }

        @Override
        public void close() {
            inner.close();
        }
    }
}
