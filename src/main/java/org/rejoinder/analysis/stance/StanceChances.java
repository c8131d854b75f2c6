package org.rejoinder.analysis.stance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.casework.linking.ContentWords;
import org.rejoinder.model.Stance;

/**
 * How likely each stance is for a statement by its words and what stands around it, whichever it was given: a comment
 * that may as well be a charge is rather aimed at somebody than one that can be nothing else. What a sentence encoder
 * makes of the words counts most where there is one, and the words one by one alone where there is none. Immutable.
 */
public final class StanceChances {
    /** How much the words one by one count beside what they mean together. */
    private static final double WORDS = 0.5;
    private static final double SMALL = 1e-4;
    private static final String NOTHING = StanceSigns.RULE + "nothing-else";
    /** Words of denials and charges that the rules know: where they found neither, others deny or charge. */
    private static final Map<String, Stance> OF_OTHERS = Stream.of("deny", "denies", "denied", "denying", "accuse",
            "accused", "accusing", "blame", "blamed", "blaming").collect(Collectors.toMap(
                    word -> StanceSigns.WORD + ContentWords.stem(word),
                    word -> word.startsWith("den") ? Stance.DENY : Stance.ACCUSE, (one, _) -> one));

    private final StanceWeights words;
    private final StanceWeights besideEncoder;

    /**
     * @param words          for signs with words
     * @param besideEncoder  for signs without, beside what the encoder makes of the words
     */
    StanceChances(StanceWeights words, StanceWeights besideEncoder) {
        this.words = words;
        this.besideEncoder = besideEncoder;
    }

    /** By the weights that come with the program: load once and share. */
    public static StanceChances load() {
        return new StanceChances(StanceWeights.load("stance-weights.tsv"), StanceWeights.load("encoded-weights.tsv"));
    }

    /** How much each sign of words speaks for and against stances. */
    StanceWeights weights() {
        return words;
    }

    /**
     * How likely each stance is, in the order of their constants.
     *
     * @param signs  what {@link StanceSigns} tells of the draft
     */
    double[] of(Map<String, Double> signs, Draft draft) {
        double[] byWords = words.chances(signs);
        double[] chances = draft.encoded()
                .map(encoded -> together(besideEncoder.chances(signs, encoded.stances()), byWords)).orElse(byWords);
        return signs.containsKey(NOTHING) ? withoutOthers(signs, chances) : chances;
    }

    private static double[] withoutOthers(Map<String, Double> signs, double[] chances) {
        double[] left = chances.clone();
        signs.keySet().stream().filter(OF_OTHERS::containsKey).forEach(sign -> left[OF_OTHERS.get(sign).ordinal()] = 0);
        double sum = Arrays.stream(left).sum();
        return Arrays.stream(left).map(chance -> chance / sum).toArray();
    }

    /** The chances that the encoder tells, and those that the words tell one by one, which count less. */
    private static double[] together(double[] encoded, double[] byWords) {
        double[] scores = new double[encoded.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (Math.log(Math.max(encoded[i], SMALL)) + WORDS * Math.log(Math.max(byWords[i], SMALL)))
                    / (1 + WORDS / 2);
        }
        StanceWeights.share(scores);
        return scores;
    }

    /** Of the statements of a reading by their numbers, from 0 to 1 each and together 1. */
    public IntFunction<Map<Stance, Double>> in(Reading reading) {
        StanceSigns signs = new StanceSigns(reading);
        return at -> {
            double[] chances = of(signs.of(at), reading.drafts().get(at));
            Map<Stance, Double> found = new EnumMap<>(Stance.class);
            for (Stance stance : Stance.values()) {
                found.put(stance, chances[stance.ordinal()]);
            }
            return found;
        };
    }
}
