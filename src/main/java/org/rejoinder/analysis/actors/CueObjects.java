package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Reads whom the words around a cue name: "accused X of", "X was blamed by", "attributed it to X", "summoned its
 * envoy".
 */
final class CueObjects {
    private static final Set<String> MEMBERS = Set.of("members", "officers", "agents", "employees", "operatives",
            "member");
    private static final Set<String> AFTER_OBJECT = Set.of("of", "for", "to", "over", "as", "that", "after", "with",
            "in", "from", "on", "at", "by");
    private static final Set<String> DIRECTION = Set.of("on", "upon", "against", "at", "that", "out", "with", "to");
    private static final Set<String> SAYING = Set.of("said", "says", "say", "saying", "told", "tells", "added", "wrote",
            "tweeted", "declared", "stated", "spoke", "speaking", "stressed", "noted", "insisted", "adding");
    private static final Set<String> REDUCED =
            Set.of("accused", "charged", "suspected", "convicted", "indicted", "blamed");
    private static final Set<Stance> TELLING = Set.of(Stance.ACCUSE, Stance.CONDEMN, Stance.MEASURE, Stance.SUPPORT);
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final SourceResolver resolver;
    private final Anaphora anaphora;
    private final Deeds deeds;

    CueObjects(Words words, Cast cast, TextIndex index, SourceResolver resolver, Anaphora anaphora, Deeds deeds) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.resolver = resolver;
        this.anaphora = anaphora;
        this.deeds = deeds;
    }

    /** "X was accused by …", "they were blamed for": the accused stands before the cue. */
    List<Entity> passiveSubject(Draft draft, List<Entity> speakers) {
        if (draft.cue().isEmpty()) {
            return List.of();
        }
        Span cue = draft.cue().getFirst();
        List<Token> inside = index.tokens(cue);
        boolean by = inside.stream().anyMatch(token -> token.text().equals("by"))
                || index.after(cue.end(), 1).stream().anyMatch(token -> token.text().equals("by"));
        List<Token> around = new ArrayList<>(index.before(cue.start(), 3));
        around.addAll(inside);
        boolean be = around.stream().anyMatch(token -> BE.contains(token.text()));
        boolean object = inside.stream().anyMatch(token -> words.is("object_cues", token.text())
                || token.text().matches("believed|thought|alleged|said|reported|suspected"));
        if (!be && draft.source().isEmpty() && inside.stream().anyMatch(token -> REDUCED.contains(token.text()))) {
            return named(cue.start(), speakers);
        }
        boolean sourceAfter = draft.source().isEmpty() || isUnspecified(speakers) || draft.source().getFirst()
                .start() > cue.start();
        if (!be || !sourceAfter || !by && !object) {
            return List.of();
        }
        Optional<Sentence> sentence = index.sentenceAt(cue.start());
        return sentence.map(found -> named(new Span(found.span().start(), cue.start()), speakers)).orElse(List.of());
    }

    /** "Brandt, accused of spying": who is named right before. */
    private List<Entity> named(int cue, List<Entity> speakers) {
        return cast.lastBefore(cue, entity -> Parties.isOther(entity, speakers)).filter(mention -> index.sentenceAt(cue)
                        .equals(index.sentenceAt(mention.span().start()))
                        && index.tokens(new Span(mention.span().end(), cue))
                        .stream().allMatch(token -> token.text().matches(",|who|,|\\)|\\(|\\d+|now|also|long|-|–")))
                .map(mention -> List.of(cast.byId(mention.actor()))).orElse(List.of());
    }

    private static boolean isUnspecified(List<Entity> speakers) {
        return speakers.size() == 1 && speakers.getFirst().name.equals(Cast.UNSPECIFIED);
    }

    private List<Entity> named(Span before, List<Entity> speakers) {
        List<Entity> named = cast.inside(before).stream()
                .filter(mention -> !mention.rule().equals("medium") && !isPossessive(mention.span())
                        && !mention.rule().equals("nationals") && !isWorkplace(mention))
                .map(mention -> cast.byId(mention.actor())).filter(entity -> Parties.isOther(entity, speakers))
                .limit(1).toList();
        String first = named.isEmpty() ? index.tokens(before).stream().findFirst().map(Token::text).orElse("") : "";
        if (first.equals("They")) {
            return severalBefore(before.start()).map(List::of).orElseGet(() -> subjectBefore(before.start(), speakers)
                    .stream().filter(entity -> entity.type != ActorType.STATE || isListed(entity, before.start()))
                    .toList());
        }
        if (first.matches("It|He|She|Both")) {
            return subjectBefore(before.start(), speakers);
        }
        return named.isEmpty() && before.length() > 3 ? Parties.others(resolver.resolve(before).speakers(), speakers)
                : named;
    }

    /** One of several: "Norland and Sudria sent ships. They". */
    private boolean isListed(Entity state, int offset) {
        return index.sentenceAt(offset).flatMap(index::before).stream()
                .flatMap(sentence -> cast.inside(sentence.span()).stream())
                .filter(mention -> cast.byId(mention.actor()) == state).limit(1)
                .anyMatch(mention -> index.after(mention.span().end(), 1).getFirst().text().matches("and|,"));
    }

    /** "Norland charged four sailors. They": several people of the sentence before, who are not named. */
    private Optional<Entity> severalBefore(int offset) {
        return index.sentenceAt(offset).flatMap(index::before).stream()
                .flatMap(sentence -> cast.inside(sentence.span()).stream())
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.type == ActorType.GROUP && !entity.name.equals(Cast.UNSPECIFIED)
                        && entity.name.chars().anyMatch(Character::isWhitespace)).reduce((_, last) -> last);
    }

    /** Whom the sentence before is about: who stands first in it, or else whom a "they" goes back to. */
    private List<Entity> subjectBefore(int offset, List<Entity> speakers) {
        Optional<Sentence> before = index.sentenceAt(offset).flatMap(index::before);
        Optional<Entity> first = before.flatMap(sentence -> cast.inside(sentence.span()).stream()
                .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("nationals")
                        && !isPossessive(mention.span()))
                .findFirst()).filter(mention -> index.tokens(new Span(before.get().span().start(),
                        Math.max(before.get().span().start(), mention.span().start()))).stream()
                                .noneMatch(Token::isVerb))
                .map(mention -> cast.byId(mention.actor())).filter(entity -> Parties.isOther(entity, speakers));
        return first.or(() -> before.map(sentence -> index.tokens(sentence.span())).filter(tokens -> tokens.size() > 1
                        && words.is("group_nouns", tokens.get(1).text())).flatMap(_ -> anaphora.group(offset)))
                .map(List::of).orElse(List.of());
    }

    /** "attributed the breach to X", "blamed the attack on X" */
    List<Entity> ascribed(Draft draft, List<Entity> speakers) {
        boolean ascribes = draft.cue().stream().flatMap(span -> index.tokens(span).stream())
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).matches("(attribut|blam|pin).*"));
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        List<Entity> laid = laid(tokens, content, speakers);
        if (!laid.isEmpty()) {
            return laid;
        }
        // "blamed Elbonia for the raid on Ruritania"
        int reason = tokens.stream().map(Token::text).toList().indexOf("for");
        for (int i = tokens.size() - 2; ascribes && i >= 0; i--) {
            if (Set.of("to", "on").contains(tokens.get(i).text()) && (reason < 0 || i < reason)) {
                Span rest = new Span(tokens.get(i).span().end(), content.end());
                Span near = rest.start() + 40 < rest.end() ? new Span(rest.start(), rest.start() + 40) : rest;
                List<Entity> linked = deeds.linked(rest, speakers);
                List<Entity> named = cast.touching(near).stream()
                        .filter(mention -> mention.span().start() >= near.start())
                        .map(mention -> cast.byId(mention.actor()))
                        .filter(entity -> Parties.isOther(entity, speakers)).limit(1).toList();
                if (!linked.isEmpty() || !named.isEmpty()) {
                    return linked.isEmpty() ? named : linked;
                }
            }
        }
        return List.of();
    }

    /** "an Elbonia expert was charged", "the ministry clerk": whom he works for or knows of is not charged. */
    private boolean isWorkplace(Mention mention) {
        return !cast.byId(mention.actor()).isPerson() && index.after(mention.span().end(), 2).stream()
                .takeWhile(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .anyMatch(token -> token.tag().equals("NN")
                        && (words.is("roles", token.text().toLowerCase(Locale.ROOT))
                        || token.text().matches("employee|officer|soldier|worker|clerk|citizen|man|woman|spy|student"
                                + "|native|citizen|contractor")));
    }

    /** "laid | the blame squarely on X", "the blame at the feet of X" */
    private List<Entity> laid(List<Token> tokens, Span content, List<Entity> speakers) {
        boolean blame = tokens.stream().limit(3)
                .anyMatch(token -> token.text().matches("(?i)blame|responsibility|fault"));
        for (int i = 1; blame && i < tokens.size() - 1 && i < 8; i++) {
            String word = tokens.get(i).text();
            if (Set.of("on", "upon", "with").contains(word)
                    || word.equals("of") && tokens.get(i - 1).text().matches("feet|door|doorstep")) {
                int at = tokens.get(i).span().end();
                return cast.inside(new Span(at, content.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 3)
                        .map(mention -> cast.byId(mention.actor())).filter(entity -> Parties.isOther(entity, speakers))
                        .limit(1).toList();
            }
        }
        return List.of();
    }

    /** "accused each other of" */
    boolean isMutual(Draft draft) {
        if (draft.cue().isEmpty()) {
            return false;
        }
        List<Token> near = new ArrayList<>(index.tokens(draft.cue().getLast()));
        near.addAll(index.after(draft.cue().getLast().end(), 2));
        String words = String.join(" ", near.stream().map(Token::text).toList());
        return words.contains("each other") || words.contains("one another")
                || words.matches(".*\\bthe other(?: (?:side|for|of))?");
    }

    /** The words of the cue's object: between cue and content, or at the content's head; empty where there is none. */
    List<Token> phrase(Draft draft) {
        if (draft.cue().isEmpty() || !takesObject(draft)) {
            return List.of();
        }
        Span cue = draft.cue().getLast();
        int start = draft.content().getFirst().start();
        Span between = cue.end() < start ? new Span(cue.end(), start) : draft.content().getFirst();
        List<Token> tokens = index.tokens(between).stream().filter(token -> !token.text().equals(",")).toList();
        if (tokens.stream().noneMatch(token -> token.isNoun() || token.tag().startsWith("PRP"))) {
            tokens = index.tokens(draft.content().getFirst());
        }
        List<Token> phrase = new ArrayList<>();
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean inName = !cast.touching(token.span()).isEmpty();
            if (phrase.isEmpty() && DIRECTION.contains(word)) {
                continue;
            }
            boolean stop = AFTER_OBJECT.contains(word) || token.isVerb() && !isModifier(phrase, token)
                    || "“\"'‘".contains(token.text());
            if (!inName && stop && !phrase.isEmpty()) {
                break;
            }
            phrase.add(token);
        }
        return phrase;
    }

    /** "the shooting party" has a participle inside. */
    private static boolean isModifier(List<Token> phrase, Token token) {
        return !phrase.isEmpty() && phrase.getLast().tag().equals("DT") && token.tag().matches("VB[NG]");
    }

    private boolean takesObject(Draft draft) {
        Span cue = draft.cue().getLast();
        boolean says = index.tokens(cue).stream().anyMatch(token -> SAYING.contains(token.text()));
        if (TELLING.contains(draft.stance())
                && index.tokens(cue).stream().anyMatch(token -> token.text().matches("t(?:old|ells?|elling)"))) {
            return false; // whoever is told of a charge is not charged
        }
        return index.tokens(cue).stream().anyMatch(token -> words.is("object_cues", token.text()))
                || !says && index.after(cue.end(), 1).stream()
                        .anyMatch(token -> Set.of("on", "upon", "against", "at").contains(token.text()));
    }

    /** Whom the object names. */
    List<Entity> object(Draft draft, List<Entity> speakers) {
        List<Entity> inside = insideCue(draft, speakers);
        if (!inside.isEmpty()) {
            return inside;
        }
        List<Token> phrase = phrase(draft);
        if (phrase.isEmpty()) {
            return List.of();
        }
        if (Set.of("its", "their").contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))) {
            return owner(phrase.getFirst().span().start(), speakers);
        }
        Span span = phrase.getFirst().span().cover(phrase.getLast().span());
        if (draft.stance() == Stance.DEMAND && Undergone.isAskedFor(index.after(span.end(), 3))
                || draft.stance() != Stance.SUPPORT && isSuffered(phrase)) {
            return List.of();
        }
        List<Token> near = index.after(span.end(), 6).stream()
                .takeWhile(token -> !Set.of(",", "and", "for").contains(token.text())).toList();
        List<Entity> linked = deeds.linked(near.isEmpty() ? span : span.cover(near.getLast().span()), speakers);
        if (linked.isEmpty()) {
            linked = members(span, speakers);
        }
        if (linked.isEmpty()) {
            linked = possessor(phrase, speakers);
        }
        SourceResolver.Resolved named = resolver.resolve(span);
        if (named.rule().contains("document")) {
            named = SourceResolver.Resolved.NONE;
        }
        if (!linked.isEmpty() || !named.rule().equals("described")) {
            return linked.isEmpty() ? Parties.others(named.speakers(), speakers) : linked;
        }
        // "Elbonian hackers" are not named: the accusation is aimed at Elbonia
        List<Entity> nationals = cast.inside(span).stream().filter(mention -> !mention.rule().equals("described"))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> Parties.isOther(entity, speakers) && entity.side.isPresent()).limit(1).toList();
        boolean people = draft.stance() != Stance.DEMAND && draft.stance() != Stance.MEASURE
                && words.is("roles", phrase.getLast().text()) || words.is("group_nouns", phrase.getLast().text());
        return !nationals.isEmpty() ? nationals : people ? Parties.others(named.speakers(), speakers) : List.of();
    }

    /** "warned Chile and Peru that": those named between the verb and the end of the cue. */
    private List<Entity> insideCue(Draft draft, List<Entity> speakers) {
        if (draft.cue().size() != 1 || !takesObject(draft)) {
            return List.of();
        }
        List<Token> tokens = index.tokens(draft.cue().getFirst());
        int verb = 0;
        while (verb < tokens.size() && !words.is("object_cues", tokens.get(verb).text())) {
            verb++;
        }
        int from = verb < tokens.size() ? tokens.get(verb).span().end() : Integer.MAX_VALUE;
        List<Mention> named = cast.inside(draft.cue().getFirst()).stream()
                .filter(mention -> mention.span().start() >= from
                && !mention.rule().equals("medium") && !mention.rule().equals("described")
                && !mention.rule().equals("nationals") && !isPossessive(mention.span())).toList();
        return named.isEmpty() ? List.of() : Parties.others(index.joined(named.getFirst(), named).stream()
                .map(mention -> cast.byId(mention.actor())).toList(), speakers);
    }

    /** "criticised Chile's decision", "demanded the minister's resignation": whose it is. */
    private List<Entity> possessor(List<Token> phrase, List<Entity> speakers) {
        for (int i = 1; i + 1 < phrase.size(); i++) {
            if (BodyFinder.isPossessive(phrase.get(i))) {
                Span owner = phrase.getFirst().span().cover(phrase.get(i - 1).span());
                return Parties.others(resolver.resolve(owner).speakers(), speakers);
            }
        }
        return List.of();
    }

    /** "condemned Ada Quill's conviction": a person's, and not of her making. */
    private boolean isSuffered(List<Token> phrase) {
        for (int i = 1; i + 1 < phrase.size(); i++) {
            if (BodyFinder.isPossessive(phrase.get(i))) {
                boolean person = cast.touching(phrase.get(i - 1).span()).stream()
                        .anyMatch(mention -> cast.byId(mention.actor()).isPerson());
                return person && Undergone.isSuffered(phrase.subList(i + 1, phrase.size()))
                        && index.after(phrase.getLast().span().end(), 1).stream()
                                .noneMatch(token -> token.text().equals("of"));
            }
        }
        return false;
    }

    /** "put pressure on X by summoning its envoy": the last state named in the sentence before. */
    private List<Entity> owner(int offset, List<Entity> speakers) {
        return index.sentenceAt(offset).map(sentence -> cast.inside(new Span(sentence.span().start(), offset)).stream()
                .filter(mention -> !mention.rule().equals("medium")).map(mention -> cast.byId(mention.actor()))
                .filter(entity -> !entity.isPerson() && Parties.isOther(entity, speakers)
                        && Parties.isForeign(entity, speakers))
                .reduce((_, last) -> last).map(List::of).orElse(List.of())).orElse(List.of());
    }

    /** "charged four members of X" */
    private List<Entity> members(Span phrase, List<Entity> speakers) {
        List<Token> tokens = new ArrayList<>(index.tokens(phrase));
        tokens.addAll(index.after(phrase.end(), 12));
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (MEMBERS.contains(tokens.get(i).text()) && tokens.get(i + 1).text().equals("of")) {
                int at = tokens.get(i + 1).span().end();
                return cast.inside(new Span(at, tokens.getLast().span().end())).stream()
                        .filter(mention -> index.tokens(new Span(at, Math.max(at, mention.span().start()))).size() <= 2)
                        .map(mention -> cast.byId(mention.actor()))
                        .filter(entity -> Parties.isOther(entity, speakers)).limit(1).toList();
            }
        }
        return List.of();
    }

    private boolean isPossessive(Span mention) {
        return index.after(mention.end(), 1).stream().anyMatch(BodyFinder::isPossessive);
    }
}
