package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Sides;
import org.rejoinder.model.Span;

/** Tells which state an article holds to be behind a group: "Duskmoth, which is tied to Elbonia's navy". */
final class Backers {
    /** So many tokens at most lie between a word that ties and who is tied to. */
    private static final int NEAR = 7;
    private static final Set<String> TIES = Set.of("attributed", "aligned", "sponsored", "directed", "funded");

    private static final Set<String> BAND = Set.of("group", "gang", "hackers", "operators", "actors", "collective",
            "militia", "crew", "campaign");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Reading reading;

    Backers(Words words, Cast cast, TextIndex index, Reading reading) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.reading = reading;
    }

    /** The one state that is told to be behind a group without a side of its own, not that of who speaks. */
    Optional<Entity> of(Entity group, List<Entity> speakers) {
        boolean named = group.side.isEmpty() && group.name.chars().anyMatch(Character::isUpperCase);
        if (!named || !isBand(group)) {
            return Optional.empty();
        }
        List<String> sides = reading.sentences().stream().flatMap(sentence -> behind(group, sentence))
                .filter(Sides::isState).filter(side -> !Parties.isOwnSide(Optional.of(side), speakers)).distinct()
                .toList();
        return sides.size() == 1 ? Optional.of(cast.state(sides.getFirst())) : Optional.empty();
    }

    /** "the hacker group Duskmoth", "Duskmoth operators"; a firm that is tied to a state is not that state's band. */
    private boolean isBand(Entity group) {
        return group.type == ActorType.GROUP || group.type == ActorType.ORGANISATION && cast.mentions().stream()
                .filter(mention -> cast.byId(mention.actor()) == group)
                .anyMatch(mention -> Stream.concat(index.before(mention.span().start(), 1).stream(),
                        index.after(mention.span().end(), 2).stream()).anyMatch(token -> BAND.contains(token.text())));
    }

    private Stream<String> behind(Entity group, Sentence sentence) {
        List<Mention> mentions = cast.inside(sentence.span());
        return mentions.stream().filter(mention -> cast.byId(mention.actor()) == group)
                .flatMap(mention -> Stream.concat(tied(mention, sentence, mentions), heads(mention, mentions)));
    }

    /** "Duskmoth is tied to Elbonia": the first state behind the word. */
    private Stream<String> tied(Mention group, Sentence sentence, List<Mention> mentions) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean ties = token.span().start() > group.span().end() && (words.is("linked", token.text())
                    || TIES.contains(token.text())) && tokens.get(i + 1).text().matches("to|with|by|“|\"");
            if (ties && !isDenied(tokens, i)) {
                return side(mentions, mention -> mention.span().start() > token.span().end()
                        && index.tokens(new Span(token.span().end(), mention.span().start())).size() <= NEAR);
            }
        }
        return Stream.empty();
    }

    private static boolean isDenied(List<Token> tokens, int at) {
        return tokens.subList(Math.max(0, at - 3), at).stream()
                .anyMatch(token -> token.text().matches("(?i)not|n['’]t|never|no"));
    }

    /** "Elbonia behind Duskmoth" */
    private Stream<String> heads(Mention group, List<Mention> mentions) {
        List<Token> before = index.before(group.span().start(), 3);
        Optional<Token> behind = before.stream().filter(token -> token.text().equalsIgnoreCase("behind")).findFirst();
        return behind.stream().flatMap(token -> side(mentions, mention -> mention.span().end() <= token.span().start()
                && index.tokens(new Span(mention.span().end(), token.span().start())).size() <= 2));
    }

    private Stream<String> side(List<Mention> mentions, Predicate<Mention> where) {
        return mentions.stream().filter(where).map(mention -> cast.byId(mention.actor()))
                .filter(entity -> !entity.isPerson()).flatMap(entity -> entity.side.stream()).limit(1);
    }
}
