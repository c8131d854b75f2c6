package org.rejoinder.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.words.Messages;

class FailuresTest {
    @Test
    void whatFailsUnforeseenIsToldOnceAndStillGoesToWhoeverToldItBefore() throws InterruptedException {
        Notices notices = new Notices();
        List<Throwable> printed = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Thread window = new Thread(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> printed.add(failure));
            Failures.toldBy(notices, Messages.in(Locale.ENGLISH));
            notices.current().subscribe(now -> now.ifPresent(notice -> {
                told.add(notice.lines().getFirst());
                // As where the notice itself cannot be shown.
                report(new IllegalStateException("no room"));
            }));
            report(new IllegalStateException("no room"));
            report(new IllegalStateException("no light"));
        });
        window.start();
        window.join();
        assertEquals(List.of("java.lang.IllegalStateException: no room", "java.lang.IllegalStateException: no light"),
                told);
        assertTrue(printed.size() >= 4, printed.toString());
    }

    private static void report(RuntimeException failure) {
        Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), failure);
    }
}
