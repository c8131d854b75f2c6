package org.rejoinder.analysis.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How confidences fit what is right: for bands of them how many there are, their mean, and the share that is right. */
final class Reliability {
    private static final double[] BANDS = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01};

    private record Judged(double confidence, boolean right) {}

    private final List<Judged> all = new ArrayList<>();

    void add(double confidence, boolean right) {
        all.add(new Judged(confidence, right));
    }

    /** The share that is right, 0..1. */
    double right() {
        return right(all);
    }

    /** The expected calibration error: how far the bands' means are from what is right there, by their size; 0..1. */
    double error() {
        double off = 0;
        for (int i = 0; i + 1 < BANDS.length; i++) {
            List<Judged> band = band(i);
            off += band.isEmpty() ? 0 : band.size() * Math.abs(mean(band) - right(band));
        }
        return off / all.size();
    }

    /** How often a right one is marked surer than a wrong one, of all such pairs: .5 by chance, 1 at best. */
    double order() {
        List<Judged> wrong = all.stream().filter(one -> !one.right()).toList();
        return all.stream().filter(Judged::right).flatMapToDouble(right -> wrong.stream().mapToDouble(one ->
                one.confidence() < right.confidence() ? 1 : one.confidence() == right.confidence() ? 0.5 : 0)).average()
                        .orElse(1);
    }

    /** What somebody finds who looks at all that are less sure than so much. */
    String queue(double sure) {
        List<Judged> queue = all.stream().filter(one -> one.confidence() < sure).toList();
        double wrong = queue.stream().filter(one -> !one.right()).count();
        return String.format(Locale.ROOT, "below %.2f: %.2f of all, wrong among them %.2f, of all wrong %.2f", sure,
                (double) queue.size() / all.size(), wrong / Math.max(1, queue.size()),
                wrong / Math.max(1, all.stream().filter(one -> !one.right()).count()));
    }

    private List<Judged> band(int i) {
        return all.stream().filter(one -> one.confidence() >= BANDS[i] && one.confidence() < BANDS[i + 1]).toList();
    }

    private static double mean(List<Judged> band) {
        return band.stream().mapToDouble(Judged::confidence).average().orElse(0);
    }

    private static double right(List<Judged> band) {
        return band.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0);
    }

    /** A table with a line for each band that has any. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("   marked  findings   mean  right");
        for (int i = 0; i + 1 < BANDS.length; i++) {
            List<Judged> band = band(i);
            if (!band.isEmpty()) {
                table.append(String.format(Locale.ROOT, "%n%.2f-%.2f %9d %6.2f %6.2f", BANDS[i],
                        Math.min(1, BANDS[i + 1]), band.size(), mean(band), right(band)));
            }
        }
        return table.append(String.format(Locale.ROOT, "%nexpected calibration error %.3f, order %.3f", error(),
                order())).toString();
    }
}
