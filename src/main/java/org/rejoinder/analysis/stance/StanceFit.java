package org.rejoinder.analysis.stance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rejoinder.model.Stance;

/**
 * Fits {@link StanceWeights}: multinomial logistic regression with a pull to zero, stronger for words than for what the
 * rules say, by gradient descent over all examples with AdaGrad steps. The same examples give the same weights. For
 * training only.
 */
final class StanceFit {
    private static final int STANCES = Stance.values().length;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.3;
    /** Signs of fewer disputes tell of the disputes, not of the language. */
    private static final int SELDOM = 3;
    /** So much of a statement's weight is shared by all stances that people accept for it. */
    private static final double SHARED = 0.3;
    private static final double PULL = 3;
    /**
     * A sign of statements from folders in which whatever the reader found is marked, not only what people would have
     * picked: more of those are comments. It takes up that difference, so that their words can be learned from.
     */
    static final String AS_READ = "as read";
    /** So much of that difference is taken for a statement of which nobody says what folder it is from. */
    private static final double LIKE_AS_READ = 0.25;
    private static final Map<String, Double> PULLS = new TreeMap<>(Map.of(StanceSigns.WORD, 24.0,
            StanceSigns.FIRST_WORD, 24.0, StanceSigns.CUE_WORD, 6.0, StanceSigns.MEANING, 15.0,
            StanceSigns.CUE_MEANING, 15.0, StanceSigns.RULE, 6.0, StanceSigns.BESIDE, 20.0, StanceSigns.FORM, 6.0,
            AS_READ, 1.0));

    /**
     * A statement whose stance people have told.
     *
     * @param dispute  what its article is about
     * @param judged   what the rules say
     * @param right    the stances that are right, the best one first
     * @param weight   how much it counts
     */
    record Example(String folder, String dispute, Map<String, Double> signs, Stance judged, List<Stance> right,
            boolean optional, double weight) {
        /** The same with one sign more. */
        Example with(String sign) {
            Map<String, Double> more = new LinkedHashMap<>(signs);
            more.put(sign, 1.0);
            return new Example(folder, dispute, more, judged, right, optional, weight);
        }
    }

    private final String[] signs;
    private final double[] pulls;
    private final int[][] places;
    private final double[][] amounts;
    private final double[][] aims;
    private final double[][] weights;

    private StanceFit(List<Example> examples) {
        Map<String, Integer> numbers = numbers(examples);
        signs = numbers.keySet().toArray(String[]::new);
        pulls = numbers.keySet().stream().mapToDouble(StanceFit::pull).toArray();
        weights = new double[signs.length][STANCES];
        places = new int[examples.size()][];
        amounts = new double[examples.size()][];
        aims = new double[examples.size()][STANCES];
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            List<String> known = example.signs().keySet().stream().filter(numbers::containsKey).toList();
            places[i] = known.stream().mapToInt(numbers::get).toArray();
            amounts[i] = known.stream().mapToDouble(example.signs()::get).toArray();
            List<Stance> right = example.right();
            for (Stance stance : right) {
                aims[i][stance.ordinal()] += example.weight() * SHARED / right.size();
            }
            aims[i][right.getFirst().ordinal()] += example.weight() * (1 - SHARED);
        }
    }

    static StanceWeights fit(List<Example> examples) {
        StanceFit fit = new StanceFit(examples);
        double[][] squares = new double[fit.signs.length][STANCES];
        for (int round = 0; round < ROUNDS; round++) {
            fit.step(squares);
        }
        Map<String, float[]> weights = new HashMap<>();
        for (int k = 0; k < fit.signs.length; k++) {
            float[] row = new float[STANCES];
            for (int s = 0; s < STANCES; s++) {
                row[s] = (float) fit.weights[k][s];
            }
            weights.put(fit.signs[k], row);
        }
        float[] asRead = weights.remove(AS_READ);
        float[] always = weights.computeIfAbsent(StanceSigns.ALWAYS, _ -> new float[STANCES]);
        for (int s = 0; asRead != null && s < STANCES; s++) {
            always[s] += (float) LIKE_AS_READ * asRead[s];
        }
        return new StanceWeights(weights);
    }

    private static Map<String, Integer> numbers(List<Example> examples) {
        Map<String, Set<String>> disputes = new TreeMap<>();
        examples.forEach(example -> example.signs().keySet().forEach(sign ->
                disputes.computeIfAbsent(sign, _ -> new HashSet<>()).add(example.dispute())));
        Map<String, Integer> numbers = new TreeMap<>();
        List<String> usual = new ArrayList<>(disputes.keySet());
        usual.removeIf(sign -> disputes.get(sign).size() < SELDOM);
        usual.forEach(sign -> numbers.put(sign, numbers.size()));
        return numbers;
    }

    private static double pull(String sign) {
        return sign.equals(StanceSigns.ALWAYS) ? 0.001 : PULLS.entrySet().stream()
                .filter(entry -> sign.startsWith(entry.getKey())).mapToDouble(Map.Entry::getValue).findFirst()
                .orElse(PULL);
    }

    private void step(double[][] squares) {
        double[][] gradient = new double[signs.length][STANCES];
        double[] chances = new double[STANCES];
        for (int i = 0; i < places.length; i++) {
            chances(i, chances);
            double weight = 0;
            for (double aim : aims[i]) {
                weight += aim;
            }
            for (int k = 0; k < places[i].length; k++) {
                double[] row = gradient[places[i][k]];
                for (int s = 0; s < STANCES; s++) {
                    row[s] += amounts[i][k] * (aims[i][s] - weight * chances[s]);
                }
            }
        }
        for (int k = 0; k < signs.length; k++) {
            for (int s = 0; s < STANCES; s++) {
                double slope = gradient[k][s] - pulls[k] * weights[k][s];
                squares[k][s] += slope * slope;
                weights[k][s] += RATE * slope / Math.sqrt(squares[k][s] + 1e-6);
            }
        }
    }

    private void chances(int example, double[] chances) {
        Arrays.fill(chances, 0);
        for (int k = 0; k < places[example].length; k++) {
            double[] row = weights[places[example][k]];
            for (int s = 0; s < STANCES; s++) {
                chances[s] += amounts[example][k] * row[s];
            }
        }
        StanceWeights.share(chances);
    }
}
