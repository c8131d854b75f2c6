package org.rejoinder.app;

import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.rejoinder.task.TaskRunner;

/**
 * Who does what the window need not wait for.
 *
 * @param reading   reads articles and case files, one after another
 * @param layouts   lays out timelines, on threads of their own: they need not wait until all articles are read, nor the
 *                  strip for the marks
 * @param searches  searches, filters and looks through the review queue: nor need these wait for articles or layouts
 * @param settling  puts a case together that is shown already
 * @param frame     does on the window's thread what is to wait until the next frame is laid out: with few processor
 *         cores
 *                  what follows from a decision would else hold up the window that shows it
 */
record Runners(TaskRunner reading, TaskRunner layouts, TaskRunner searches, TaskRunner settling, Executor frame) {
    /** With so many articles what a step changes may take its time to be worked out. */
    private static final int MANY = 50;

    /** @param made  makes a runner with that many threads */
    static Runners of(IntFunction<TaskRunner> made, Executor frame) {
        return new Runners(made.apply(1), made.apply(2), made.apply(3), made.apply(1), frame);
    }

    /** Has them work for a window from now on; its models read with the first of them already. */
    void workFor(Models models, Desk desk) {
        desk.layWith(layouts, frame);
        models.filters().runWith(searches, frame);
        models.find().runWith(searches);
        models.review().runWith(searches, frame);
        models.caseFile().opening().settleWith(settling, work -> afterShown(models, work));
        models.workspace().stepWith(new PatientSteps(Thread.ofPlatform().daemon().name("steps")::start,
                Platform::runLater), MANY);
        models.workspace().catchUpWith(work -> frame.execute(() -> settling.run(progress -> {
            work.run();
            return true;
        }, update -> { }, outcome -> { })));
    }

    /** Once the case is seen: on two cores it would else be shown the later. */
    private void afterShown(Models models, Runnable work) {
        ObservableValue<Boolean> awaited = models.timeline().awaited();
        if (!awaited.getValue()) {
            frame.execute(work);
            return;
        }
        awaited.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> observed, Boolean before, Boolean now) {
                observed.removeListener(this);
                frame.execute(work);
            }
        });
    }

    void close() {
        reading.close();
        layouts.close();
        searches.close();
        settling.close();
    }
}
