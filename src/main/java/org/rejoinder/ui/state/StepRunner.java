package org.rejoinder.ui.state;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rejoinder.model.Case;

/** Puts the case together after a step, at once or, where that takes its time, beside the window. */
@FunctionalInterface
public interface StepRunner {
    /** Does it at once. */
    StepRunner AT_ONCE = (work, done) -> {
        Case made = work.get();
        done.accept(() -> made);
    };

    /**
     * Called on the window's thread.
     *
     * @param work  on whatever thread
     * @param done  told once, on the window's thread, before this returns or later; what it is given throws what the
     *              work threw
     */
    void run(Supplier<Case> work, Consumer<Supplier<Case>> done);
}
