package org.rejoinder.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Processor time of the two threads that draw: the window's, which lays out and records, and the toolkit's own, which
 * fills the pixels while the window's waits. It depends less than a clock on what else the machine does.
 */
final class DrawingWork {
    private static final String PIXELS = "QuantumRenderer";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long window = Thread.currentThread().threadId();
    private final long pixels = Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().startsWith(PIXELS)).mapToLong(Thread::threadId).findFirst()
            .orElse(window);

    /** Milliseconds so far; to be made and asked on the window's thread. */
    double millis() {
        long own = threads.getThreadCpuTime(window);
        return (pixels == window ? own : own + threads.getThreadCpuTime(pixels)) / 1e6;
    }
}
