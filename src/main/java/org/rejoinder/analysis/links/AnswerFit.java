package org.rejoinder.analysis.links;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.analysis.links.TrainAnswers.Example;

/**
 * Fits weights so that what a statement answers, or that it answers nothing, is likelier than all else, by gradient
 * descent with steps of Adam (Kingma and Ba 2015) and a pull to zero. For training only.
 */
final class AnswerFit {
    private static final int ROUNDS = 90;
    private static final double RATE = 0.1;
    private static final double PULL = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    /** By example and choice, the numbers of the signs. */
    private final List<int[][]> signs = new ArrayList<>();
    private final List<Example> examples;
    private final double[] weights;

    private AnswerFit(List<Example> examples) {
        this.examples = examples;
        for (Example example : examples) {
            signs.add(example.choices().stream().map(choice -> choice.signs().stream()
                    .mapToInt(sign -> numbers.computeIfAbsent(sign, _ -> numbers.size())).toArray())
                    .toArray(int[][]::new));
        }
        weights = new double[numbers.size()];
    }

    static Map<String, Double> fit(List<Example> examples) {
        AnswerFit fit = new AnswerFit(examples);
        double[] mean = new double[fit.weights.length];
        double[] square = new double[fit.weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = fit.slope();
            for (int i = 0; i < slope.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                fit.weights[i] -= RATE * mean[i] / (1 - Math.pow(0.9, round))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-8);
            }
        }
        Map<String, Double> found = new HashMap<>();
        fit.numbers.forEach((sign, number) -> found.put(sign, fit.weights[number]));
        return found;
    }

    private double[] slope() {
        double[] slope = new double[weights.length];
        for (int i = 0; i < slope.length; i++) {
            slope[i] = PULL * weights[i];
        }
        for (int e = 0; e < signs.size(); e++) {
            add(slope, examples.get(e), signs.get(e));
        }
        return slope;
    }

    private void add(double[] slope, Example example, int[][] choices) {
        double[] share = new double[choices.length];
        double all = 1;
        double right = 0;
        for (int k = 0; k < choices.length; k++) {
            double score = 0;
            for (int sign : choices[k]) {
                score += weights[sign];
            }
            share[k] = Math.exp(Math.min(score, 50));
            all += share[k];
            right += example.right().contains(k) ? share[k] : 0;
        }
        for (int k = 0; k < choices.length; k++) {
            double wanted = example.right().contains(k) ? share[k] / right : 0;
            double step = example.weight() * (share[k] / all - wanted);
            for (int sign : choices[k]) {
                slope[sign] += step;
            }
        }
    }
}
