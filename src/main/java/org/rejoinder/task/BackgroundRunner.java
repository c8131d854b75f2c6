package org.rejoinder.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Runs work on daemon threads and reports through an executor, such as the window's own thread. */
public final class BackgroundRunner implements TaskRunner {
    private final ExecutorService workers;
    private final Executor reporter;
    private final Set<Handle> running = ConcurrentHashMap.newKeySet();

    /**
     * @param threads   how many pieces of work may run side by side, at least 1
     * @param reporter  where progress and outcomes are delivered
     */
    public BackgroundRunner(int threads, Executor reporter) {
        this.reporter = reporter;
        this.workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("rejoinder-work-", 1).factory());
    }

    @Override
    public <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end) {
        Handle handle = new Handle(reporter, watcher);
        running.add(handle);
        workers.execute(() -> {
            Outcome<T> outcome = Outcome.of(work, handle);
            running.remove(handle);
            handle.done = true;
            reporter.execute(() -> end.accept(outcome));
        });
        return handle;
    }

    @Override
    public void close() {
        running.forEach(Handle::cancel);
        workers.shutdownNow();
    }

    private static final class Handle implements Running, Progress {
        private final Executor reporter;
        private final Consumer<Update> watcher;
        private volatile boolean cancelled;
        private volatile boolean done;

        Handle(Executor reporter, Consumer<Update> watcher) {
            this.reporter = reporter;
            this.watcher = watcher;
        }

        @Override
        public void report(double share, String message) {
            reporter.execute(() -> watcher.accept(new Update(share, message)));
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isDone() {
            return done;
        }
    }
}
