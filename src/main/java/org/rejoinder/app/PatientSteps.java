package org.rejoinder.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rejoinder.model.Case;
import org.rejoinder.ui.state.StepRunner;

/**
 * Puts a step together on another thread and waits for it a little: most are done by then and seen at once; of the
 * others the window only learns when they are done.
 */
final class PatientSteps implements StepRunner {
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private final Executor beside;
    private final Executor window;

    /**
     * @param beside  puts together, one after another
     * @param window  the window's thread
     */
    PatientSteps(Executor beside, Executor window) {
        this.beside = beside;
        this.window = window;
    }

    @Override
    public void run(Supplier<Case> work, Consumer<Supplier<Case>> done) {
        CompletableFuture<Case> made = CompletableFuture.supplyAsync(work, beside);
        try {
            made.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            made.whenComplete((now, failure) -> window.execute(() -> done.accept(() -> outcome(made))));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // Whoever asks for the outcome has it thrown.
        }
        done.accept(() -> outcome(made));
    }

    private static Case outcome(CompletableFuture<Case> made) {
        try {
            return made.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
