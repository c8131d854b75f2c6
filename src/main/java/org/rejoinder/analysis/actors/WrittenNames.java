package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Kind;
import org.rejoinder.model.ActorType;

/**
 * Calls a state's body as the article does: "Elbonian Army" where it writes so, not "Elbonia's Army"; "Defense
 * Department" where no fuller form stands there. The name by which it was found stays an alias.
 */
final class WrittenNames {
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final TextIndex index;

    WrittenNames(Gazetteer gazetteer, Cast cast, Reading reading) {
        this.gazetteer = gazetteer;
        this.cast = cast;
        this.index = new TextIndex(reading);
    }

    void apply() {
        for (Entity entity : List.copyOf(cast.entities())) {
            if (entity.type == ActorType.ORGANISATION && entity.side.isPresent()) {
                String owner = BodyNames.owner(entity.side.get()) + " ";
                List<List<Token>> written = written(entity);
                Optional<String> name = !entity.name.startsWith(owner) ? Optional.empty()
                        : owner.endsWith("s ") && owner.contains("'")
                        ? adjective(written, entity).map(own -> own + " " + entity.name.substring(owner.length()))
                        : fullest(written, entity);
                name.filter(other -> !other.equals(entity.name)).ifPresent(other -> {
                    entity.aliases.add(entity.name);
                    entity.name = other;
                });
            }
        }
    }

    private List<List<Token>> written(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id))
                .filter(mention -> mention.rule().equals("body")).sorted(Comparator.comparing(Mention::span))
                .map(mention -> index.tokens(mention.span()).stream()
                        .dropWhile(token -> token.text().equalsIgnoreCase("the")).toList())
                .filter(tokens -> !tokens.isEmpty()).toList();
    }

    /**
     * The first form that has the state's adjective: that adjective; none where one says whose it is otherwise before.
     */
    private Optional<String> adjective(List<List<Token>> written, Entity entity) {
        for (List<Token> tokens : written) {
            Optional<Gazetteer.Match> match = gazetteer.match(tokens, 0);
            Optional<Gazetteer.Entry> own = match.flatMap(found -> found.of(Kind.ADJECTIVE, Kind.NAME, Kind.CAPITAL))
                    .filter(entry -> entry.side().equals(entity.side));
            if (own.isPresent()) {
                return match.flatMap(found -> found.of(Kind.ADJECTIVE)).map(_ -> BodyNames.join(
                        tokens.subList(0, match.get().tokens()).stream().map(Token::text).toList()));
            }
        }
        return Optional.empty();
    }

    /** The written form with the most words, none where that is an abbreviation or the name itself is written. */
    private static Optional<String> fullest(List<List<Token>> written, Entity entity) {
        List<String> forms = written.stream()
                .map(tokens -> BodyNames.capitals(tokens.stream().map(Token::text).toList()))
                .toList();
        return forms.contains(entity.name) ? Optional.empty() : forms.stream()
                .filter(form -> form.contains(" ") || form.equals("Pentagon"))
                .max(Comparator.<String>comparingInt(form -> form.split(" ").length)
                        .thenComparing(form -> -forms.indexOf(form)));
    }
}
