package org.rejoinder.task;

import java.util.concurrent.CancellationException;

/** How a piece of work says how far it is and learns that nobody wants it any more. Safe to call from its thread. */
public interface Progress {
    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void report(double share, String message) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * @param share    done so far, 0..1; negative where unknown
     * @param message  what is being done, for people
     */
    void report(double share, String message);

    boolean isCancelled();

    /**
     * To be called often, between two steps of the work.
     *
     * @throws CancellationException if the work was cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
