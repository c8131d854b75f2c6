package org.rejoinder.casework.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How likely an act of an article answers each of the others, or none, by signs whose weights were learned from
 * disputes that people marked. Immutable.
 */
public final class AnswerChances {
    private static final String RESOURCE = "answer-weights.tsv";

    private final Map<String, Double> weights;

    public AnswerChances(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Read when first asked for, then kept. */
    private static final class Packaged {
        static final AnswerChances CHANCES = load();
    }

    /** Those that come with the program. */
    static AnswerChances packaged() {
        return Packaged.CHANCES;
    }

    private static AnswerChances load() {
        try (InputStream in = AnswerChances.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new AnswerChances(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    private double score(Set<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }

    /** The chance of each choice, 0..1; what is left to 1 is the chance that the act answers nothing. */
    public double[] of(List<AnswerSigns.Choice> choices) {
        double[] chances = choices.stream().mapToDouble(choice -> score(choice.signs())).toArray();
        double most = 0;
        for (double score : chances) {
            most = Math.max(most, score);
        }
        double all = Math.exp(-most);
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.exp(chances[i] - most);
            all += chances[i];
        }
        for (int i = 0; i < chances.length; i++) {
            chances[i] /= all;
        }
        return chances;
    }
}
