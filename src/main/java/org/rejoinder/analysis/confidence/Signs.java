package org.rejoinder.analysis.confidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.analysis.Draft;

/**
 * What speaks for and against a statement's being read right: how sure its rules are, which kind of rule found it,
 * whether the learned reader found it too, and by what its speaker was found. No sign holds a word of the text.
 */
final class Signs {
    /** The same for all statements. */
    static final String ALWAYS = "always";
    /** How sure the rules are, as the logarithm of the odds. */
    static final String MARKED = "marked by the rules";

    private static final String LEARNED = "tagger";
    private static final String SPEAKER = "speaker ";
    /** No rule is so sure, or so unsure, that its odds should count for more. */
    private static final double SUREST = 0.98;

    private Signs() {}

    /** How much of each sign there is; 1 for what is there or not. */
    static Map<String, Double> of(Draft draft) {
        List<String> rules = draft.rules();
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put(ALWAYS, 1.0);
        signs.put(MARKED, odds(draft.confidence()));
        signs.put("found by " + rules.getFirst().replaceFirst("-.*", ""), 1.0);
        if (rules.lastIndexOf(LEARNED) > 0) {
            signs.put("found by both", 1.0);
        }
        signs.put(draft.speakers().isEmpty() ? "no speaker" : rules.stream().filter(rule -> rule.startsWith(SPEAKER))
                .findFirst().orElse(SPEAKER + "unknown"), 1.0);
        return signs;
    }

    private static double odds(double share) {
        double inside = Math.clamp(share, 1 - SUREST, SUREST);
        return Math.log(inside / (1 - inside));
    }
}
