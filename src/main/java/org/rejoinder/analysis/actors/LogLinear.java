package org.rejoinder.analysis.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.analysis.actors.TrainTargets.Example;

/**
 * Fits weights so that whoever is the target of a statement is likelier than all who are not, by gradient
 * ascent with AdaGrad steps and a pull to zero. For training only.
 */
final class LogLinear {
    private static final int ROUNDS = 70;
    private static final double RATE = 0.5;
    private static final double PULL = 1;

    private LogLinear() {}

    static TargetWeights fit(List<Example> examples) {
        return fit(examples, PULL);
    }

    /** @param pull  how strongly weights are drawn to zero */
    static TargetWeights fit(List<Example> examples, double pull) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> gradient = new HashMap<>();
            weights.forEach((sign, weight) -> gradient.put(sign, -pull * weight));
            TargetWeights now = new TargetWeights(weights);
            examples.stream().filter(example -> !example.right().isEmpty())
                    .forEach(example -> add(gradient, now, example));
            gradient.forEach((sign, slope) -> {
                double square = squares.merge(sign, slope * slope, Double::sum);
                weights.merge(sign, RATE * slope / Math.sqrt(square + 1e-6), Double::sum);
            });
        }
        return new TargetWeights(weights);
    }

    /** Moves weights from those who are not meant to the likeliest of those who are. */
    private static void add(Map<String, Double> gradient, TargetWeights now, Example example) {
        double[] shares = new double[example.choices().size()];
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(now.score(example.choices().get(i).signs()));
            best = example.right().contains(i) && (best < 0 || shares[i] > shares[best]) ? i : best;
        }
        double all = shares[best];
        for (int i = 0; i < shares.length; i++) {
            all += example.right().contains(i) ? 0 : shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            if (i == best || !example.right().contains(i)) {
                double slope = (i == best ? 1 : 0) - shares[i] / all;
                example.choices().get(i).signs().forEach(sign -> gradient.merge(sign, slope, Double::sum));
            }
        }
    }
}
