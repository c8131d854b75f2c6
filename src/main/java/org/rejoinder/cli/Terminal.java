package org.rejoinder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rejoinder.task.Progress;

/**
 * Where commands write. Both streams are UTF-8 whatever the locale.
 *
 * @param out          for what was asked for
 * @param err          for everything else: errors, notes, progress
 * @param interactive  somebody watches {@code err}, so progress is worth showing
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {
    private static final int WIDTH = 78;
    private static final int STEPS = 1000;
    private static final int MESSAGE = 30;

    public Terminal {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }

    /** The process's own streams. */
    public static Terminal ofProcess(boolean interactive) {
        return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err), interactive);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** One line for people, never on the standard output. */
    public void note(String line) {
        err.println("rejoinder: " + line);
    }

    /** Work whose progress is shown as a bar where somebody watches. Close it before writing anything else. */
    public Watched watch(String task) {
        return interactive ? new Bar(task, err) : new Watched();
    }

    /** Progress that nobody sees. */
    public static class Watched implements Progress, AutoCloseable {
        @Override
        public void report(double share, String message) {}

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void close() {}
    }

    private static final class Bar extends Watched {
        private final ProgressBar bar;

        Bar(String task, PrintStream err) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(STEPS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .hideEta()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
                    .build();
        }

        @Override
        public void report(double share, String message) {
            bar.stepTo(Math.round(Math.clamp(share, 0, 1) * STEPS));
            bar.setExtraMessage(message.length() <= MESSAGE ? message
                    : "…" + message.substring(message.length() - MESSAGE));
        }

        @Override
        public void close() {
            bar.close();
        }
    }
}
