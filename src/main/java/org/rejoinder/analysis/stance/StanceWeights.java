package org.rejoinder.analysis.stance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.model.Stance;

/**
 * How much each sign speaks for each stance: a multinomial log-linear model over {@link StanceSigns}. Learned by
 * {@link TrainStance}. Immutable.
 */
final class StanceWeights {
    /** Weights smaller than this tell nothing. */
    private static final double SMALL = 0.02;
    private static final int STANCES = Stance.values().length;

    private final Map<String, float[]> weights;

    /** @param weights  by sign, one for each stance in the order of their constants */
    StanceWeights(Map<String, float[]> weights) {
        this.weights = weights;
    }

    /** Reads weights that come with the program. */
    static StanceWeights load(String resource) {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : Lines.of(resource)) {
            String[] row = line.split("\t");
            float[] values = new float[STANCES];
            for (int i = 0; i < STANCES; i++) {
                values[i] = i + 1 < row.length && !row[i + 1].isEmpty() ? Float.parseFloat(row[i + 1]) : 0;
            }
            weights.put(row[0], values);
        }
        return new StanceWeights(weights);
    }

    /** How likely each stance is, in the order of their constants; the sum is 1. */
    double[] chances(Map<String, Double> signs) {
        return chances(signs, Map.of());
    }

    /**
     * The same beside what else speaks for each stance.
     *
     * @param more  scores to add to those of the signs, natural logarithms of odds; 0 where one is missing
     */
    double[] chances(Map<String, Double> signs, Map<Stance, Double> more) {
        double[] scores = new double[STANCES];
        more.forEach((stance, score) -> scores[stance.ordinal()] = score);
        signs.forEach((sign, much) -> {
            float[] values = weights.get(sign);
            for (int i = 0; values != null && i < STANCES; i++) {
                scores[i] += values[i] * much;
            }
        });
        share(scores);
        return scores;
    }

    /** Puts in place of scores the chances that they mean; the sum is 1. */
    static void share(double[] scores) {
        double most = Arrays.stream(scores).max().orElseThrow();
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    /** True where something was learned of one of the rules that judged. */
    boolean knowsRules(Map<String, Double> signs) {
        return signs.keySet().stream().anyMatch(sign -> sign.startsWith(StanceSigns.RULE) && weights.containsKey(sign));
    }

    /** The signs that speak most for one stance rather than another, the strongest first. */
    List<String> because(Map<String, Double> signs, Stance stance, Stance other, int most) {
        Map<String, Double> shares = new HashMap<>();
        signs.forEach((sign, much) -> {
            float[] values = weights.get(sign);
            if (values != null && tells(sign)) {
                shares.put(sign, (values[stance.ordinal()] - values[other.ordinal()]) * much);
            }
        });
        return shares.entrySet().stream().filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(Map.Entry::getKey).toList();
    }

    /** False for what is there always, and for what no reader can check. */
    private static boolean tells(String sign) {
        return !sign.equals(StanceSigns.ALWAYS) && !sign.contains(StanceSigns.MEANING)
                && !sign.endsWith(StanceSigns.NAME);
    }

    /** One line a sign, weights that tell nothing left empty. */
    String table() {
        StringBuilder table = new StringBuilder("# sign");
        Arrays.stream(Stance.values()).forEach(stance -> table.append('\t').append(stance));
        table.append("; written by TrainStance, see docs/decisions/0059\n");
        new TreeMap<>(weights).forEach((sign, values) -> {
            StringBuilder row = new StringBuilder(sign);
            boolean tells = false;
            for (float value : values) {
                boolean much = Math.abs(value) >= SMALL;
                row.append('\t').append(much ? String.format(Locale.ROOT, "%.2f", value) : "");
                tells |= much;
            }
            table.append(tells ? row.toString().stripTrailing() + "\n" : "");
        });
        return table.toString();
    }
}
