package org.rejoinder.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs the newest of what is asked for, and gives up what was asked for before and has not ended. To be used on the
 * thread on which its runner reports.
 */
public final class Newest {
    private TaskRunner runner;
    private Executor pause = Runnable::run;
    private Running running;
    private Object turn;

    public Newest(TaskRunner runner) {
        this.runner = runner;
    }

    /** Runs what is asked for from now on. */
    public void runWith(TaskRunner other) {
        runWith(other, Runnable::run);
    }

    /**
     * @param newPause  does what it is given on this thread, once what is more urgent is done, such as the next frame
     */
    public void runWith(TaskRunner other, Executor newPause) {
        runner = other;
        pause = newPause;
    }

    /** Runs this in place of what still runs. */
    public <T> void run(Work<T> work, Consumer<Outcome<T>> end) {
        Object mine = begin();
        run(mine, work, end);
    }

    /** The same after the pause; what is given up before it is over is never begun. */
    public <T> void runAfterPause(Work<T> work, Consumer<Outcome<T>> end) {
        Object mine = begin();
        pause.execute(() -> {
            if (turn == mine) {
                run(mine, work, end);
            }
        });
    }

    private Object begin() {
        giveUp();
        turn = new Object();
        return turn;
    }

    private <T> void run(Object mine, Work<T> work, Consumer<Outcome<T>> end) {
        Running begun = runner.run(work, update -> { }, outcome -> {
            if (turn == mine) {
                turn = null;
                end.accept(outcome);
            }
        });
        if (turn == mine) {
            running = begun;
        }
    }

    /** Nobody waits any more for what still runs: its end is not told. */
    public void giveUp() {
        if (turn != null && running != null) {
            running.cancel();
        }
        turn = null;
        running = null;
    }

    /** True while something runs whose end will be told. */
    public boolean isBusy() {
        return turn != null;
    }
}
