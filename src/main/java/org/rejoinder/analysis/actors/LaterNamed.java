package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/** Ties "an Elbonian espionage group" to the name that it gets later: "The group, known as Mudlark, …". */
final class LaterNamed {
    private static final int REACH = 4;

    private final Words words;
    private final Cast cast;
    private final Reading reading;

    LaterNamed(Words words, Cast cast, Reading reading) {
        this.words = words;
        this.cast = cast;
        this.reading = reading;
    }

    void apply() {
        List<Sentence> sentences = reading.sentences();
        for (Mention mention : List.copyOf(cast.mentions())) {
            Entity entity = cast.byId(mention.actor());
            if (entity.type == ActorType.GROUP) {
                for (int i = 0; i < sentences.size(); i++) {
                    if (sentences.get(i).span().contains(mention.span()) && namesTheGroup(sentences.get(i), mention)) {
                        bind(sentences, i, entity);
                    }
                }
            }
        }
    }

    /** "The group, known as X": the sentence begins with the noun. */
    private boolean namesTheGroup(Sentence sentence, Mention mention) {
        List<Token> tokens = sentence.tokens();
        return tokens.size() > 3 && tokens.getFirst().text().equals("The")
                && tokens.subList(1, 4).stream().anyMatch(token -> words.is("group_nouns", token.text())
                        && token.span().end() < mention.span().start());
    }

    private void bind(List<Sentence> sentences, int now, Entity entity) {
        for (int i = now - 1; i >= Math.max(0, now - REACH); i--) {
            Optional<Span> phrase = indefinite(sentences.get(i).tokens());
            if (phrase.isPresent()) {
                cast.inside(phrase.get()).stream().filter(mention -> mention.rule().equals("nationals"))
                        .findFirst().ifPresent(mention -> {
                            entity.side = entity.side.or(() -> cast.byId(mention.actor()).side);
                        });
                cast.mention(phrase.get(), entity, "later named");
                return;
            }
        }
    }

    /** "a(n) … group" */
    private Optional<Span> indefinite(List<Token> tokens) {
        for (int end = 1; end < tokens.size(); end++) {
            if (words.is("group_nouns", tokens.get(end).text()) && tokens.get(end).isNoun()) {
                for (int start = end - 1; start >= Math.max(0, end - 6); start--) {
                    String word = tokens.get(start).text().toLowerCase(Locale.ROOT);
                    if (word.equals("a") || word.equals("an")) {
                        return Optional.of(tokens.get(start).span().cover(tokens.get(end).span()));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
