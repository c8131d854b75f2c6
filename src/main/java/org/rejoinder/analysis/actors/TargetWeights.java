package org.rejoinder.analysis.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rejoinder.analysis.actors.TargetSigns.Choice;

/** How much each sign speaks for somebody as the target of a statement. Learned by {@link TrainTargets}. Immutable. */
final class TargetWeights {
    private static final String RESOURCE = "target-weights.tsv";
    private static final int TOLD = 3;

    /** The likeliest target, how likely he is among all of the article, and the signs that speak most for him. */
    record Pick(Entity whom, double probability, String because) {}

    private final Map<String, Double> weights;

    TargetWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /**
     * Reads the weights that come with the program.
     *
     * @throws UncheckedIOException if they cannot be read
     */
    static TargetWeights load() {
        try (InputStream in = TargetWeights.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new TargetWeights(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    Map<String, Double> sorted() {
        return new TreeMap<>(weights);
    }

    double score(Set<String> signs) {
        return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
    }

    /** The likeliest of those who pass; how likely he is, is among all. */
    Optional<Pick> best(List<Choice> choices, Predicate<Choice> possible) {
        double all = choices.stream().mapToDouble(choice -> Math.exp(score(choice.signs()))).sum();
        return choices.stream().filter(possible).max(Comparator.comparingDouble(choice -> score(choice.signs())))
                .map(best -> new Pick(best.whom(), Math.exp(score(best.signs())) / all, because(best.signs())));
    }

    private String because(Set<String> signs) {
        return signs.stream().filter(sign -> weights.getOrDefault(sign, 0.0) > 0)
                .sorted(Comparator.comparingDouble(sign -> -weights.get(sign)))
                .map(sign -> sign.replaceFirst("^answer: ", "")).distinct().limit(TOLD)
                .collect(Collectors.joining(", "));
    }
}
