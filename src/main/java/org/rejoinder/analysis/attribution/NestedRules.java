package org.rejoinder.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** What a speaker reports of others in his own words: "the Norland side has openly denied the report". */
final class NestedRules {
    private static final Set<String> OWN = Set.of("we", "i", "our", "my", "us", "you", "it", "this", "that", "he",
            "she", "they", "who", "which", "there", "these", "those");
    private static final Set<String> CHARGES = Set.of("clause-accused-of", "clause-denied", "clause-denied-allegations",
            "clause-blamed", "clause-passive", "clause-passive-agents");
    private static final double MIN = 0.8;

    private static final int LEAST_QUOTED = 12;

    private final ClauseRules clauses;
    private final QuotationRules quotations;

    NestedRules(ClauseRules clauses, QuotationRules quotations) {
        this.clauses = clauses;
        this.quotations = quotations;
    }

    /** The quotations in speech, of whomever it names or has named: "On Monday she said: “…”". */
    List<Found> quoted(Passage passage, Span speech, String text) {
        if (passage.quotes().isEmpty() || passage.continued()) {
            return List.of();
        }
        Unit unit = new Unit(text, spoken(passage, speech), passage.quotes());
        return quotations.apply(unit, passage.quotes(), false, Optional.empty()).stream()
                .filter(found -> found.kind() == StatementKind.DIRECT && found.source().isPresent()
                        && speech.contains(found.cover()) && speech.contains(found.source().get()))
                .filter(found -> found.content().getFirst().length() >= LEAST_QUOTED
                        && !found.source().get().of(text).matches("(?i)we|i|you")).toList();
    }

    /**
     * The reports inside speech.
     *
     * @param all also plain reports ("said that"), not only charges and denials
     */
    List<Found> inside(Passage passage, Span speech, String text, boolean all) {
        List<Sentence> sentences = spoken(passage, speech).stream()
                .filter(s -> s.tokens().size() > 2 && !s.tokens().getLast().text().equals("?")).toList();
        if (sentences.isEmpty()) {
            return List.of();
        }
        Unit unit = new Unit(text, sentences, List.of());
        return clauses.apply(unit).stream().filter(found -> found.confidence() >= MIN
                && (all || CHARGES.contains(found.rule())) && isOther(found, text)).toList();
    }

    /** The sentences of speech, without the label before them. */
    private static List<Sentence> spoken(Passage passage, Span speech) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            var tokens = sentence.tokens().stream().filter(t -> speech.contains(t.span())).toList();
            if (!tokens.isEmpty()) {
                Span span = tokens.getFirst().span().cover(tokens.getLast().span());
                sentences.add(new Sentence(span, sentence.block(), sentence.role(), sentence.paragraph(), tokens));
            }
        }
        return sentences;
    }

    /** Somebody else, by name or as a side: "the Norland side", "Sudmark". */
    private static boolean isOther(Found found, String text) {
        String source = found.source().map(span -> span.of(text)).orElse("");
        String first = source.split("\\s+")[0].toLowerCase(Locale.ROOT);
        return !OWN.contains(first)
                && source.chars().skip(first.equals("the") ? 4 : 0).anyMatch(Character::isUpperCase);
    }
}
