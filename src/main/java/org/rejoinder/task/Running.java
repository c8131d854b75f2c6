package org.rejoinder.task;

/** A handle on work that was handed to a runner. */
public interface Running {
    /** Asks the work to stop; its outcome is then {@link Outcome.Cancelled}. No effect once it has ended. */
    void cancel();

    boolean isDone();
}
