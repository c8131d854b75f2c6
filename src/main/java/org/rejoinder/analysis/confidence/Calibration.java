package org.rejoinder.analysis.confidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;

/**
 * The chance that a statement is read right as a whole (content, speakers and stance), by logistic regression over
 * {@link Signs}. Learned by {@link TrainConfidence}. Immutable.
 */
final class Calibration {
    private static final String RESOURCE = "confidence-weights.tsv";
    private static final int ROUNDS = 2000;
    private static final double RATE = 0.3;
    private static final double PULL = 4;

    /** A statement of which it is known whether it was read right. */
    record Example(Map<String, Double> signs, boolean right) {}

    private final Map<String, Double> weights;

    Calibration(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Reads the weights that come with the program.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    static Calibration load() {
        try (InputStream in = Calibration.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Calibration(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** The chance for a draft with all rules named and the confidence that they give it, 0..1. */
    double of(Draft draft) {
        return of(Signs.of(draft));
    }

    double of(Map<String, Double> signs) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : signs.entrySet()) {
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }

    Map<String, Double> sorted() {
        return new TreeMap<>(weights);
    }

    /** Fits by gradient ascent with AdaGrad steps and a pull to zero for all but what is always there. */
    static Calibration fit(List<Example> examples) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = new HashMap<>();
            weights.forEach((sign, weight) -> gradient.put(sign, sign.equals(Signs.ALWAYS) ? 0 : -PULL * weight));
            Calibration now = new Calibration(weights);
            for (Example example : examples) {
                double miss = (example.right() ? 1 : 0) - now.of(example.signs());
                example.signs().forEach((sign, much) -> gradient.merge(sign, miss * much, Double::sum));
            }
            gradient.forEach((sign, slope) -> {
                double square = squares.merge(sign, slope * slope, Double::sum);
                weights.merge(sign, RATE * slope / Math.sqrt(square + 1e-6), Double::sum);
            });
        }
        return new Calibration(weights);
    }
}
