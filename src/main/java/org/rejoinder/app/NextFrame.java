package org.rejoinder.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** Does on the window's thread what waits until the next frame is laid out. To be used on that thread. */
final class NextFrame implements Executor {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        if (waiting.size() == 1) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    // Frames begin with this, and are laid out before anything that is asked for here is done.
                    Platform.runLater(NextFrame.this::doAll);
                }
            }.start();
        }
    }

    private void doAll() {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(Runnable::run);
    }
}
