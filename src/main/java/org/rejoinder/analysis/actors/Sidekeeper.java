package org.rejoinder.analysis.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/**
 * Gives officials whose body or state is not named with them the one that the words around tell: "the Castle denied it,
 * with spokesman X saying" is the Castle's; "Foreign Minister Y" after "Elbonian Prime Minister Z" is Elbonia's.
 */
final class Sidekeeper {
    private static final int REACH = 2;
    /** So many words may stand between "its" and the name of its minister. */
    private static final int ITS = 5;
    /** So many words may stand between a name and "'s spokesman, X": both and a comma. */
    private static final int REACH_OF_ROLE = 5;
    private static final Pattern ANSWERING = Pattern.compile("\\b(?:hit back|hits back|den(?:y|ies|ied)|reject(?:s|ed)?"
            + "|dismiss(?:es|ed)?|refute[sd]?)\\b");
    private static final Set<String> HEADS = Set.of("president", "prime minister", "chancellor", "king", "queen");
    /** Where those who elsewhere are ministers are secretaries. */
    private static final Set<String> SECRETARIES = Set.of("USA");

    private final Words words;
    private final StateBodies bodies;
    private final HomeStates states;
    private final Cast cast;
    private final TextIndex index;

    Sidekeeper(Lexicon lexicon, Cast cast, Reading reading) {
        this.words = lexicon.words();
        this.bodies = lexicon.gazetteer().bodies();
        this.states = new HomeStates(cast, lexicon.gazetteer(), reading, _ -> true);
        this.cast = cast;
        this.index = new TextIndex(reading);
    }

    void apply() {
        cast.mentions().stream().filter(mention -> mention.rule().equals("body")).forEach(this::itsBody);
        for (Entity entity : cast.entities()) {
            if (entity.isPerson() && entity.side.isEmpty() && hasAny(entity, "spokespersons")) {
                afterItsState(entity);
            }
            if (entity.isPerson() && entity.side.isEmpty() && entity.organisation.isEmpty()
                    && entity.role.filter(role -> !role.startsWith("former") && !role.startsWith("ex")).isPresent()) {
                boolean voice = hasAny(entity, "spokespersons");
                if (voice) {
                    ofWhom(entity).ifPresentOrElse(entity::speaksFor, () -> spokesman(entity));
                } else if (hasAny(entity, "state_offices")) {
                    itsMinister(entity);
                    if (entity.side.isEmpty()) {
                        minister(entity);
                    }
                }
                if (entity.side.isEmpty() && (voice || hasAny(entity, "state_offices") && !tellsOfTwo(entity))) {
                    whoseStory(entity, voice);
                }
                if (entity.side.isEmpty()) {
                    headOfState(entity);
                }
            }
        }
    }

    /** "Elbonia denied it, its Ministry of Fisheries said": the state named before in the sentence. */
    private void itsBody(Mention mention) {
        Entity body = cast.byId(mention.actor());
        boolean its = index.before(mention.span().start(), 1).stream()
                .anyMatch(token -> token.text().equalsIgnoreCase("its"));
        if (its && body.side.isEmpty() && BodyNames.isPublic(body.name)) {
            stateBefore(mention).ifPresent(state -> {
                        body.aliases.add(body.name);
                        body.name = BodyNames.owner(state.side.orElseThrow()) + " " + body.name;
                        body.side = state.side;
                    });
        }
    }

    /** "Elbonia rejected it. Foreign ministry spokesman X said": the sentence before is about his state. */
    private void afterItsState(Entity entity) {
        Optional<Mention> first = firstMention(entity);
        Optional<Sentence> now = first.flatMap(mention -> index.sentenceAt(mention.span().start()));
        now.flatMap(index::before).filter(before -> before.paragraph() == now.get().paragraph())
                .flatMap(before -> cast.inside(before.span()).stream().findFirst())
                .filter(mention -> now.flatMap(index::before).get().span().start() == mention.span().start())
                .map(mention -> cast.byId(mention.actor())).filter(state -> state.type == ActorType.STATE)
                .flatMap(state -> state.side).ifPresent(entity::speaksFor);
    }

    private boolean hasAny(Entity entity, String list) {
        return List.of(entity.role.orElse("").split(" ")).stream().anyMatch(word -> words.is(list, word));
    }

    /** "Ortega's spokesman, X, said": of the state that Ortega holds an office of. */
    private Optional<String> ofWhom(Entity entity) {
        List<Token> before = firstMention(entity).map(first -> index.before(first.span().start(), REACH_OF_ROLE))
                .orElse(List.of());
        for (int i = before.size() - 2; i > 0; i--) {
            if (BodyFinder.isPossessive(before.get(i))) {
                return cast.touching(before.get(i - 1).span()).stream().map(mention -> cast.byId(mention.actor()))
                        .filter(Entity::isPerson).flatMap(owner -> owner.side.stream()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** "Minister X said Elbonia was sure that Ruritania did it": of which of them he is, no other sentence can tell. */
    private boolean tellsOfTwo(Entity entity) {
        return firstMention(entity).flatMap(first -> index.sentenceAt(first.span().start()).map(sentence ->
                cast.inside(new Span(first.span().end(), Math.max(first.span().end(), sentence.span().end()))).stream()
                        .filter(mention -> mention.rule().equals("state"))
                        .map(mention -> cast.byId(mention.actor()).side).distinct().count() > 1)).orElse(false);
    }

    /** The body named last before him in his sentence, or "a spokesman for the ministry" named before that. */
    private void spokesman(Entity entity) {
        Optional<Mention> first = firstMention(entity);
        first.flatMap(this::theBody).ifPresent(body -> {
            entity.side = body.side;
            entity.organisation = Optional.of(body.name);
        });
        if (entity.side.isPresent()) {
            return;
        }
        Optional<Sentence> sentence = first.flatMap(mention -> index.sentenceAt(mention.span().start()));
        Optional<Entity> before = sentence.filter(now -> now.span().start() >= first.get().span().start()
                        - entity.role.orElse("").length() - 1).flatMap(index::before)
                .flatMap(last -> cast.inside(last.span()).stream().map(mention -> cast.byId(mention.actor()))
                        .filter(body -> body.type == ActorType.ORGANISATION && body.side.isPresent()
                                && BodyNames.isPublic(body.name)).reduce((_, latest) -> latest));
        if (before.isPresent()) {
            // "Elbonia's ministry hit back. Spokesman X said"
            entity.side = before.get().side;
            entity.organisation = Optional.of(before.get().name);
            return;
        }
        sentence.flatMap(now -> cast.inside(new Span(now.span().start(), first.get().span().start())).stream()
                .filter(mention -> mention.rule().equals("body") || mention.rule().equals("state"))
                .filter(mention -> index.before(mention.span().start(), 2).stream().noneMatch(token ->
                        token.tag().equals("TO") || token.tag().equals("IN") && token.text().matches("with|against"
                        + "|from|in|on|into|over|between|of")))
                .map(mention -> cast.byId(mention.actor())).filter(body -> body.side.isPresent())
                .reduce((_, last) -> last)).ifPresent(body -> {
                    entity.side = body.side;
                    entity.organisation = body.type == ActorType.ORGANISATION
                            ? Optional.of(body.name) : entity.organisation;
                });
    }

    private Optional<Entity> theBody(Mention person) {
        List<Token> after = index.after(person.span().end(), 9);
        for (int i = 1; i < after.size(); i++) {
            String noun = after.get(i).text();
            if (after.get(i - 1).text().equals("the") && words.is("body_nouns", noun)) {
                return cast.lastBefore(person.span().start(), body -> !body.isPerson() && body.side.isPresent()
                                && (" " + Cast.key(body.name) + " ").contains(" " + noun + " "))
                        .map(mention -> cast.byId(mention.actor()));
            }
        }
        return Optional.empty();
    }

    /** "Elbonia waited, and its fisheries minister, X, said": the state named before in the sentence. */
    private void itsMinister(Entity entity) {
        firstMention(entity).filter(first -> index.before(first.span().start(), ITS).stream()
                .anyMatch(token -> token.text().equalsIgnoreCase("its"))).flatMap(this::stateBefore)
                .flatMap(state -> state.side).ifPresent(entity::speaksFor);
    }

    private Optional<Entity> stateBefore(Mention mention) {
        return index.sentenceAt(mention.span().start())
                .flatMap(sentence -> cast.inside(new Span(sentence.span().start(),
                        mention.span().start())).stream().map(other -> cast.byId(other.actor()))
                .filter(state -> state.type == ActorType.STATE).findFirst());
    }

    /** Whether he may be that state's: it has such an office, and nobody else is told to hold it. */
    private boolean fits(Entity entity, String side) {
        String role = entity.role.orElse("");
        boolean head = HEADS.contains(role);
        boolean taken = (head || role.indexOf(' ') > 0) && cast.entities().stream().anyMatch(other -> other.isPerson()
                && other != entity && other.side.equals(Optional.of(side)) && other.role.equals(entity.role));
        boolean office = head ? bodies.hasOffice(side, role)
                : !role.endsWith("minister") || !SECRETARIES.contains(side);
        // who is posted somewhere is as often the other side's
        return office && !taken && !role.matches(".*\\b(?:ambassador|envoy)\\b.*");
    }

    /** The state of the office holder named before him. */
    private void minister(Entity entity) {
        firstMention(entity).flatMap(first -> cast.mentions().stream()
                .filter(mention -> mention.span().end() <= first.span().start())
                .filter(mention -> index.paragraphAt(first.span().start())
                        - index.paragraphAt(mention.span().start()) <= REACH)
                .filter(mention -> isOfficeHolder(cast.byId(mention.actor())))
                .filter(mention -> fits(entity, cast.byId(mention.actor()).side.orElseThrow()))
                .max(Comparator.comparing(Mention::span)))
                .ifPresent(mention -> entity.side = cast.byId(mention.actor()).side);
    }

    private boolean isOfficeHolder(Entity entity) {
        return entity.isPerson() && entity.side.isPresent() && hasAny(entity, "state_offices")
                && !entity.role.orElse("").endsWith("ambassador");
    }

    /**
     * "Elbonia closed the bay. … Foreign Minister X said": the state that the last of the sentences before is about, in
     * this paragraph or the two before. A spokesman may be that of a body.
     */
    private void whoseStory(Entity entity, boolean voice) {
        Optional<Mention> first = firstMention(entity);
        Optional<Sentence> sentence = first.flatMap(mention -> index.sentenceAt(mention.span().start()));
        int paragraph = sentence.map(Sentence::paragraph).orElse(0);
        sentence = sentence.flatMap(index::before);
        while (sentence.isPresent() && paragraph - sentence.get().paragraph() <= REACH) {
            Span span = sentence.get().span();
            Optional<Entity> about = cast.inside(span).stream().filter(mention -> mention.span()
                    .start() - span.start() <= 4)
                    .findFirst().filter(mention -> mention.rule().equals("state") || mention.rule().equals("body"))
                    .map(mention -> cast.byId(mention.actor())).filter(state -> state.side.isPresent()
                            && (voice || state.type == ActorType.STATE && fits(entity, state.side.orElseThrow())));
            boolean both = !voice && ANSWERING.matcher(span.of(index.text())).find() && cast.inside(span).stream().filter(mention -> mention.rule().equals("state"))
                    .map(mention -> cast.byId(mention.actor()).side).distinct().count() > 1;
            if (about.isPresent() && both) {
                // "Elbonia hit back at Ruritania. The prime minister, X, said": of either
                return;
            }
            if (about.isPresent()) {
                entity.speaksFor(about.get().side.orElseThrow());
                return;
            }
            sentence = sentence.flatMap(index::before);
        }
    }

    /**
     * "President X", "Prime Minister X": of the state the article is at home in, if that has such an office and no
     * other holder.
     */
    private void headOfState(Entity entity) {
        String role = entity.role.orElse("");
        entity.side = states.home(side -> bodies.hasOffice(side, role) && fits(entity, side));
    }

    private Optional<Mention> firstMention(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id))
                .min(Comparator.comparing(Mention::span));
    }
}
