package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.SourceResolver.Resolved;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/** Tells who "the spokesman", "the premier" or "Norland's envoy" is. */
final class RoleNouns {
    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Descriptions descriptions;

    RoleNouns(Words words, Cast cast, TextIndex index, Anaphora anaphora, Descriptions descriptions) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
        this.descriptions = descriptions;
    }

    /**
     * Whoever has a role that ends a phrase.
     *
     * @param owner  whose he is, and of which side that is
     * @param definite  one who is known: "the spokesman"
     */
    Resolved resolve(List<Token> tokens, List<Token> phrase, Optional<Entity> owner, Optional<String> side,
            boolean definite, List<Span> content) {
        int offset = phrase.getFirst().span().start();
        String noun = phrase.getLast().text();
        Optional<Entity> beside = beside(tokens, content);
        if (beside.isPresent()) {
            return new Resolved(List.of(beside.get()), "apposition");
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
        Optional<Entity> holder = definite && owner.isEmpty() && !plural ? anaphora.holder(phrase) : Optional.empty();
        if (holder.isPresent()) {
            return new Resolved(List.of(holder.get()), "holds the office");
        }
        Optional<Entity> client = owner.filter(entity -> words.is("counsel", noun) && !entity.isPerson());
        if (client.isPresent()) {
            // whoever pleads for a body speaks for it
            return new Resolved(List.of(anaphora.byRole(phrase, side, owner, offset)
                    .filter(person -> person.organisation.isPresent()).orElse(client.get())), "speaks for");
        }
        Optional<Entity> voice = definite && owner.isEmpty() && phrase.size() == 2
                && words.is("spokespersons", noun) ? anaphora.lastVoice(offset) : Optional.empty();
        if (voice.isPresent()) {
            return new Resolved(List.of(voice.get()), "speaks for");
        }
        Optional<Entity> known = definite && owner.isEmpty()
                ? anaphora.described(noun, offset).filter(entity -> Descriptions.fits(phrase, entity))
                : Optional.empty();
        if (known.isPresent()) {
            return new Resolved(List.of(known.get()), "described before");
        }
        // "the premier's spokesman": whose is told, though not by name, so not anybody's
        boolean anothers = owner.isEmpty() && phrase.stream().anyMatch(BodyFinder::isPossessive);
        if (!plural && !anothers && !Descriptions.isIndefinite(phrase)
                && (definite || words.is("spokespersons", noun))) {
            Optional<Entity> person = anaphora.byRole(phrase, side, owner, offset)
                    .or(() -> definite && owner.isEmpty() ? anaphora.generalRole(noun, offset) : Optional.empty());
            if (person.isPresent()) {
                person.get().side = person.get().side.or(() -> side);
                return new Resolved(List.of(person.get()), "role");
            }
            Optional<Entity> next = (side.isPresent() || owner.isPresent() || heads(tokens, phrase))
                    && !words.is("spokespersons", noun)
                    ? anaphora.namedNext(tokens.getLast().span().end()) : Optional.empty();
            if (next.isPresent()) {
                next.get().learn(new Role(office(phrase), Optional.empty(), side));
                return new Resolved(List.of(next.get()), "named after");
            }
        }
        Optional<Entity> unnamed = !plural && definite && owner.filter(entity -> entity.side.isPresent()).isEmpty()
                ? anaphora.lastWithoutRole(offset) : Optional.empty();
        if (unnamed.isPresent() && !words.is("voices", noun)) {
            return new Resolved(List.of(unnamed.get()), "role of who spoke last");
        }
        Optional<Entity> presented = words.is("spokespersons", noun) && Descriptions.isIndefinite(phrase)
                && side.isPresent()
                ? anaphora.spokesmanNext(tokens.getLast().span().end(), side.get()) : Optional.empty();
        if (presented.isPresent()) {
            return new Resolved(List.of(presented.get()), "named after");
        }
        boolean spokes = words.is("spokespersons", noun) || noun.toLowerCase(Locale.ROOT).startsWith("representative");
        boolean research = Set.of("researcher", "analyst", "expert", "investigator").contains(
                Words.singular(noun.toLowerCase(Locale.ROOT)));
        if (owner.isPresent() && !owner.get().isPerson()
                && (spokes || research && owner.get().type == ActorType.ORGANISATION && owner.get().side.isEmpty())) {
            return new Resolved(List.of(owner.get()), "speaks for");
        }
        return descriptions.of(tokens, phrase, side);
    }

    /** The words for an office without whose it is: "the Elbonian prime minister" is a prime minister. */
    private String office(List<Token> phrase) {
        List<String> kept = new ArrayList<>(List.of(phrase.getLast().text().toLowerCase(Locale.ROOT)));
        for (int i = phrase.size() - 2; i >= 0; i--) {
            String word = phrase.get(i).text().toLowerCase(Locale.ROOT);
            boolean part = words.is("roles", word) || words.is("portfolios", word) || words.is("role_modifiers", word);
            if (!part || phrase.get(i).tag().equals("DT")) {
                break;
            }
            kept.addFirst(word);
        }
        return String.join(" ", kept);
    }

    /** "The head of Elbonia's rowing federation": of something that is told with it. */
    private boolean heads(List<Token> tokens, List<Token> phrase) {
        int next = tokens.indexOf(phrase.getLast()) + 1;
        return next + 1 < tokens.size() && tokens.get(next).text().equals("of");
    }

    /** The person whose role a source tells without the name: "X Y, [head of Z], said". */
    private Optional<Entity> beside(List<Token> tokens, List<Span> content) {
        List<Token> before = index.before(tokens.getFirst().span().start(), 2);
        // a name that ends what is said is not that of who says it: "... of helping Roe, the official said"
        boolean said = before.size() == 2 && content.stream().anyMatch(span -> span.contains(before.getFirst().span()));
        if (before.size() == 2 && before.getLast().text().equals(",") && !said) {
            Optional<Entity> person = cast.touching(before.getFirst().span()).stream()
                    .map(mention -> cast.byId(mention.actor())).filter(Entity::isPerson).findFirst();
            if (person.isPresent()) {
                return person;
            }
        }
        List<Token> after = index.after(tokens.getLast().span().end(), 2);
        return after.size() == 2 && after.getFirst().text().equals(",")
                ? cast.touching(after.getLast().span()).stream().map(mention -> cast.byId(mention.actor()))
                        .filter(Entity::isPerson).findFirst()
                : Optional.empty();
    }
}
