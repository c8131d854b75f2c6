package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Span;

/** What a speaker reports of others in his own words: "the Norland side has openly denied the report". */
final class NestedRules {
    private static final Set<String> OWN = Set.of("we", "i", "our", "my", "us", "you", "it", "this", "that", "he",
            "she", "they", "who", "which", "there", "these", "those");
    private static final Set<String> CHARGES = Set.of("clause-accused-of", "clause-denied", "clause-denied-allegations",
            "clause-blamed", "clause-passive", "clause-passive-agents");
    private static final double MIN = 0.8;

    private final ClauseRules clauses;

    NestedRules(ClauseRules clauses) {
        this.clauses = clauses;
    }

    /**
     * The reports inside speech.
     *
     * @param all also plain reports ("said that"), not only charges and denials
     */
    List<Found> inside(Passage passage, Span speech, String text, boolean all) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            var tokens = sentence.tokens().stream().filter(t -> speech.contains(t.span())).toList();
            if (tokens.size() > 2 && !tokens.getLast().text().equals("?")) {
                Span span = tokens.getFirst().span().cover(tokens.getLast().span());
                sentences.add(new Sentence(span, sentence.block(), sentence.role(), sentence.paragraph(), tokens));
            }
        }
        if (sentences.isEmpty()) {
            return List.of();
        }
        Unit unit = new Unit(text, sentences, List.of());
        return clauses.apply(unit).stream().filter(found -> found.confidence() >= MIN
                && (all || CHARGES.contains(found.rule())) && isOther(found, text)).toList();
    }

    /** Somebody else, by name or as a side: "the Norland side", "Sudmark". */
    private static boolean isOther(Found found, String text) {
        String source = found.source().map(span -> span.of(text)).orElse("");
        String first = source.split("\\s+")[0].toLowerCase(Locale.ROOT);
        return !OWN.contains(first)
                && source.chars().skip(first.equals("the") ? 4 : 0).anyMatch(Character::isUpperCase);
    }
}
