package org.rejoinder.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    @Test
    void workThatHasNotEnoughMemoryFailsAndItsEndIsTold() throws InterruptedException {
        List<Outcome<String>> ends = new ArrayList<>();
        CountDownLatch told = new CountDownLatch(1);
        try (BackgroundRunner runner = new BackgroundRunner(1, Runnable::run)) {
            runner.<String>run(work -> {
                throw new StackOverflowError();
            }, update -> { }, outcome -> {
                ends.add(outcome);
                told.countDown();
            });
            assertEquals(true, told.await(30, TimeUnit.SECONDS), "whoever waits for the end is told of it");
        }
        Outcome.Failed<String> failed = assertInstanceOf(Outcome.Failed.class, ends.getFirst());
        assertInstanceOf(StackOverflowError.class, failed.cause().getCause());
    }

    @Test
    void workThatFindsAPartOfTheProgramMissingFails() {
        Outcome<String> end = Outcome.of(work -> {
            throw new NoClassDefFoundError("org/rejoinder/Part");
        }, Progress.NONE);
        assertInstanceOf(Outcome.Failed.class, end);
    }

    @Test
    void workThatIsGivenUpIsCancelled() {
        assertInstanceOf(Outcome.Cancelled.class, Outcome.of(work -> {
            throw new CancellationException();
        }, new Progress() {
            @Override
            public void report(double share, String message) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        }));
    }
}
