package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Tells whose somebody or something is: "Norvik's report", "the spokesman for Norland". */
final class Owners {
    private static final Set<String> OWNING = Set.of("of", "for", "at", "from", "by", "with", "in", "to", "on");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Phrases phrases;

    Owners(Words words, Cast cast, TextIndex index, Anaphora anaphora, Phrases phrases) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
        this.phrases = phrases;
    }

    /** Whose it is: named before the head ("Norvik's report", "Ruritanian spokesman") or after "of", "for", "at". */
    Optional<Entity> of(List<Token> tokens, List<Token> phrase) {
        Span span = phrase.getFirst().span().cover(phrase.getLast().span());
        Optional<Entity> before = cast.inside(span).stream().reduce((_, last) -> last)
                .map(mention -> cast.byId(mention.actor()));
        if (before.isPresent() && !isPlainWord(phrase)) {
            return before;
        }
        int next = tokens.indexOf(phrase.getLast()) + 1;
        if (next >= tokens.size() || !OWNING.contains(tokens.get(next).text()) || next + 1 >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> rest = phrases.headPhrase(tokens.subList(next + 1, tokens.size()));
        Optional<Entity> named = phrases.direct(tokens.subList(next + 1, tokens.size()));
        if (named.isPresent() || rest.isEmpty()) {
            return named;
        }
        return words.is("body_nouns", rest.getLast().text())
                ? anaphora.body(rest.getLast().text(), rest.getFirst().span().start(), Optional.empty())
                : Optional.empty();
    }

    /** "Security experts" at the start of a sentence: a capital that the sentence gives, not a name. */
    private boolean isPlainWord(List<Token> phrase) {
        Token first = phrase.getFirst();
        return phrase.size() == 2 && first.tag().equals("NN") && first.text().matches("\\p{Lu}\\p{Ll}+")
                && index.sentenceAt(first.span().start())
                .filter(sentence -> sentence.span().start() == first.span().start())
                        .isPresent()
                && cast.touching(first.span()).stream().allMatch(mention -> mention.rule().equals("name"));
    }
}
