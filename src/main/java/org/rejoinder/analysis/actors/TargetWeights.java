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
import java.util.stream.Collectors;
import org.rejoinder.analysis.actors.TargetSigns.Choice;

/** How much each sign speaks for somebody as the target of a statement. Learned by {@link TrainTargets}. Immutable. */
final class TargetWeights {
    private static final String RESOURCE = "target-weights.tsv";
    private static final int TOLD = 3;
    /** Whoever is less likely is no better than nobody. */
    private static final double LIKELY = 0.3;
    /**
     * Where the likeliest has not charged the speaker, that it is nobody of the article is one more choice, of this
     * score.
     */
    private static final double NOBODY = 0.5;

    /** The likeliest target, how likely he is among all who may be, and the signs that speak most for him. */
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
        return load(RESOURCE);
    }

    /** The same of another file of the package's resources. */
    static TargetWeights load(String resource) {
        try (InputStream in = TargetWeights.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new TargetWeights(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(row -> row[0], row -> Double.valueOf(row[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    Map<String, Double> sorted() {
        return new TreeMap<>(weights);
    }

    double score(Set<String> signs) {
        return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
    }

    /** The likeliest one, if he is likely enough to be shown. */
    Optional<Pick> best(List<Choice> choices) {
        double all = choices.stream().mapToDouble(choice -> Math.exp(score(choice.signs()))).sum();
        return choices.stream().max(Comparator.comparingDouble(choice -> score(choice.signs())))
                .map(best -> new Pick(best.whom(), Math.exp(score(best.signs()))
                        / (all + (Opponents.isCharging(best.signs()) ? 0 : Math.exp(NOBODY))), because(best.signs())))
                .filter(pick -> pick.probability() >= LIKELY);
    }

    /** The likeliest one but nobody, and how likely he is among all choices. */
    Optional<Pick> likeliest(List<Choice> choices) {
        double all = choices.stream().mapToDouble(choice -> Math.exp(score(choice.signs()))).sum();
        return choices.stream().filter(choice -> choice.whom() != AimSigns.NOBODY)
                .max(Comparator.comparingDouble(choice -> score(choice.signs())))
                .map(best -> new Pick(best.whom(), Math.exp(score(best.signs())) / all, because(best.signs())));
    }

    private String because(Set<String> signs) {
        return signs.stream().filter(sign -> weights.getOrDefault(sign, 0.0) > 0)
                .sorted(Comparator.comparingDouble(sign -> -weights.get(sign)))
                .limit(TOLD)
                .collect(Collectors.joining(", "));
    }
}
