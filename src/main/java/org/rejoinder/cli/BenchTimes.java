package org.rejoinder.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What benchmarks print of times, in milliseconds. */
public final class BenchTimes {
    private BenchTimes() {}

    /** Since {@link System#nanoTime} was {@code start}; to a hundredth. */
    public static double millis(long start) {
        return Math.round((System.nanoTime() - start) / 1e4) / 100.0;
    }

    /** Median, 95th of 100 and largest; sorts the times. */
    public static Map<String, Object> spread(double[] times) {
        Arrays.sort(times);
        Map<String, Object> spread = new LinkedHashMap<>();
        spread.put("p50", times[times.length / 2]);
        spread.put("p95", times[times.length * 95 / 100]);
        spread.put("max", times[times.length - 1]);
        return spread;
    }
}
