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
    private static final String RESOURCE = "stance-weights.tsv";
    /** Weights smaller than this tell nothing. */
    private static final double SMALL = 0.02;
    private static final int STANCES = Stance.values().length;

    private final Map<String, float[]> weights;

    /** @param weights  by sign, one for each stance in the order of their constants */
    StanceWeights(Map<String, float[]> weights) {
        this.weights = weights;
    }

    /** Reads the weights that come with the program. */
    static StanceWeights load() {
        Map<String, float[]> weights = new HashMap<>();
        for (String line : Lines.of(RESOURCE)) {
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
        double[] scores = new double[STANCES];
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
            if (values != null && !sign.equals(StanceSigns.ALWAYS) && !sign.contains(StanceSigns.MEANING)) {
                shares.put(sign, (values[stance.ordinal()] - values[other.ordinal()]) * much);
            }
        });
        return shares.entrySet().stream().filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most).map(Map.Entry::getKey).toList();
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
