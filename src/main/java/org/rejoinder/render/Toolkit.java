package org.rejoinder.render;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX without a display and runs drawing on its thread, for pictures made from the command line. */
public final class Toolkit {
    /** JavaFX notes on the class path that it would rather be on the module path. Kept, or the level is forgotten. */
    private static final Logger NOTES = Logger.getLogger("javafx");

    private Toolkit() {}

    /**
     * Runs work on the JavaFX thread and waits for it. Where JavaFX does not run yet it is started without a display,
     * drawing in software, and does not keep the program alive.
     *
     * @throws IllegalStateException with the work's exception as its cause
     */
    public static <T> T onThread(Callable<T> work) {
        if (isOnThread()) {
            return call(work);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        later(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while drawing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("drawing failed: " + e.getCause().getMessage(), e.getCause());
        }
    }

    /**
     * JavaFX refuses work before it is started. Where it runs already, with a display or without, it is left as it is.
     */
    private static void later(Runnable work) {
        try {
            Platform.runLater(work);
        } catch (IllegalStateException notStarted) {
            start();
            Platform.runLater(work);
        }
    }

    private static boolean isOnThread() {
        try {
            return Platform.isFxApplicationThread();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException("drawing failed: " + e.getMessage(), e);
        }
    }

    private static void start() {
        setIfMissing("glass.platform", "Headless");
        setIfMissing("prism.order", "sw");
        NOTES.setLevel(Level.SEVERE);
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException alreadyRunning) {
            return;
        }
        started.join();
        Platform.setImplicitExit(false);
        FxFonts.load();
    }

    private static void setIfMissing(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
