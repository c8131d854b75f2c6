package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Finds the head of the words that name a source, and whom it names. */
final class Phrases {
    static final Set<String> BREAKS = Set.of(",", ";", "(", "--", "—", "–", ":", "-");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;

    Phrases(Words words, Cast cast, TextIndex index, Anaphora anaphora) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
    }

    /** The entity that the part's head names: a person in it, or the name that it ends with. */
    Optional<Entity> direct(List<Token> tokens) {
        List<Token> phrase = headPhrase(tokens);
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        Span span = phrase.getFirst().span().cover(phrase.getLast().span());
        List<Mention> inside = cast.touching(span).stream()
                .filter(mention -> index.after(mention.span().end(), 1).stream().noneMatch(BodyFinder::isPossessive)
                        || mention.span().end() >= span.end())
                .filter(mention -> !mention.rule().equals("nationals")).toList();
        Optional<Mention> person = inside.stream().filter(mention -> cast.byId(mention.actor()).isPerson())
                .reduce((_, last) -> last);
        Optional<Mention> ending = inside.stream().filter(mention -> mention.span().end() >= span.end())
                .reduce((_, last) -> last);
        boolean personIsModifier = person.isPresent() && person.get().span().end() < span.end()
                && phrase.getLast().isNoun() && !BodyFinder.isCapital(phrase.getLast());
        return (personIsModifier ? Optional.<Mention>empty() : person).or(() -> ending)
                .map(mention -> anaphora.bearer(cast.byId(mention.actor()), mention.span()));
    }

    /** The tokens up to the first preposition, break or relative pronoun outside of names. */
    List<Token> headPhrase(List<Token> tokens) {
        List<Token> phrase = new ArrayList<>();
        for (Token token : tokens) {
            boolean inside = isInsideMention(token);
            boolean stop = !inside && (token.tag().equals("IN") || token.tag().equals("TO") || token.tag()
                    .startsWith("W")
                    || BREAKS.contains(token.text()) || token.tag().equals("VBG") && !phrase.isEmpty()
                            && phrase.getLast().isNoun() || token.tag().equals("VBN") && !phrase.isEmpty()
                            && phrase.getLast().isNoun());
            if (stop && !phrase.isEmpty()) {
                break;
            }
            if (!stop) {
                phrase.add(token);
            }
        }
        while (phrase.size() > 1 && (!isWord(phrase.getLast()) || words.is("time_nouns", phrase.getLast().text())
                && !phrase.getLast().text().equals("Times")
                || isTrailing(phrase)
                || phrase.getLast().tag().startsWith("RB") && !isInsideMention(phrase.getLast()))) {
            phrase.removeLast();
        }
        return phrase;
    }

    /** "sources familiar [with the matter]": the adjective leads over to what follows. */
    private boolean isTrailing(List<Token> phrase) {
        Token last = phrase.getLast();
        return last.tag().equals("JJ") && phrase.get(phrase.size() - 2).isNoun() && !isInsideMention(last)
                && !words.is("roles", last.text()) && !words.is("people", last.text());
    }

    boolean isInsideMention(Token token) {
        return !cast.touching(token.span()).isEmpty();
    }

    static boolean isWord(Token token) {
        return token.text().chars().anyMatch(Character::isLetterOrDigit);
    }
}
