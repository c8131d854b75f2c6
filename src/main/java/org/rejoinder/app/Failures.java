package org.rejoinder.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.ui.state.Notices;
import org.rejoinder.ui.words.Messages;

/**
 * Tells in the window of what failed there unforeseen, each such thing once: else a part of the window would stay
 * empty, and only a terminal that nobody may see would say why. To be used on the window's thread.
 */
final class Failures implements Thread.UncaughtExceptionHandler {
    private final Thread.UncaughtExceptionHandler before;
    private final Notices notices;
    private final Messages messages;
    private final Set<String> told = new HashSet<>();

    private Failures(Thread.UncaughtExceptionHandler before, Notices notices, Messages messages) {
        this.before = before;
        this.notices = notices;
        this.messages = messages;
    }

    /** From now on what fails on this thread is told there. */
    static void toldBy(Notices notices, Messages messages) {
        Thread window = Thread.currentThread();
        window.setUncaughtExceptionHandler(new Failures(window.getUncaughtExceptionHandler(), notices, messages));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        before.uncaughtException(thread, failure);
        if (told.add(failure.toString())) {
            notices.problem(messages.get("window.failed"),
                    List.of(failure.toString(), messages.get("window.failed.kept")));
        }
    }
}
