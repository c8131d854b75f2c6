package org.rejoinder.task;

import java.util.function.Consumer;

/** Runs work at once, on the calling thread: for the command line and for tests. */
public final class InlineRunner implements TaskRunner {
    @Override
    public <T> Running run(Work<T> work, Consumer<Update> watcher, Consumer<Outcome<T>> end) {
        end.accept(Outcome.of(work, new Progress() {
            @Override
            public void report(double share, String message) {
                watcher.accept(new Update(share, message));
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));
        return new Running() {
            @Override
            public void cancel() {}

            @Override
            public boolean isDone() {
                return true;
            }
        };
    }

    @Override
    public void close() {}
}
