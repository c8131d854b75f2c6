package org.rejoinder.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {
    private final OneAtATime turns = new OneAtATime();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    private String hold() {
        begun.countDown();
        try {
            assertTrue(free.await(30, TimeUnit.SECONDS), "nobody lets it end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }

    @Test
    void whoWaitsAndIsGivenUpLeavesTheThreadToOthers() throws InterruptedException {
        BlockingQueue<Outcome<String>> ends = new LinkedBlockingQueue<>();
        try (BackgroundRunner runner = new BackgroundRunner(2, Runnable::run)) {
            runner.run(progress -> turns.run(this::hold, progress), update -> { }, ends::add);
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            Running waiting = runner.run(
                    progress -> turns.run(() -> "second", progress), update -> { }, ends::add);
            waiting.cancel();
            assertInstanceOf(Outcome.Cancelled.class, ends.poll(30, TimeUnit.SECONDS));
            runner.run(progress -> "other", update -> { }, ends::add);
            assertEquals(new Outcome.Done<>("other"), ends.poll(30, TimeUnit.SECONDS), "it need not wait for the first");
            free.countDown();
            assertEquals(new Outcome.Done<>("first"), ends.poll(30, TimeUnit.SECONDS));
            runner.run(progress -> turns.run(() -> "third", progress), update -> { }, ends::add);
            assertEquals(new Outcome.Done<>("third"), ends.poll(30, TimeUnit.SECONDS));
        }
    }
}
