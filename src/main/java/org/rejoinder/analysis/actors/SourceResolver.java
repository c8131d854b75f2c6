package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Span;

/** Reads the words that name a statement's source and tells who that is. */
final class SourceResolver {
    /** Who it is and by which rule. */
    record Resolved(List<Entity> speakers, String rule) {
        static final Resolved NONE = new Resolved(List.of(), "nobody");

        boolean isEmpty() {
            return speakers.isEmpty();
        }
    }

    private static final Set<String> PAIRS = Set.of("sides", "countries", "nations", "governments", "parties", "states",
            "neighbours", "neighbors", "rivals");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Phrases phrases;
    private final CommonNouns nouns;
    private final SourceWords plain;
    private final SourceParts parts;

    SourceResolver(Words words, Cast cast, TextIndex index, Anaphora anaphora, HomeStates states) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
        this.phrases = new Phrases(words, cast, index, anaphora);
        this.plain = new SourceWords(words, cast, index);
        this.parts = new SourceParts(words, cast, index, phrases);
        this.nouns = new CommonNouns(words, cast, index, anaphora, phrases, states, this::resolve);
    }

    Resolved resolve(Span source) {
        return resolve(source, List.of());
    }

    /** @param content  what is said, which tells that a name before the source belongs to it */
    Resolved resolve(Span source, List<Span> content) {
        List<Token> tokens = index.tokens(source).stream().dropWhile(token -> !Phrases.isWord(token)
                || Set.of("by", "to").contains(token.text().toLowerCase(Locale.ROOT))).toList();
        while (!tokens.isEmpty() && BodyFinder.isPossessive(tokens.getLast())) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        List<Token> own = plain.withoutCount(plain.behindDateline(plain.plain(tokens)));
        return own.isEmpty() ? Resolved.NONE : one(source, own).orElseGet(() -> several(source, own, content));
    }

    /** By a pronoun, by a part of a name, or as the words before a name tell. */
    private Optional<Resolved> one(Span source, List<Token> tokens) {
        String first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        if (tokens.size() == 1 && Set.of("his", "her", "its", "their").contains(first)) {
            return Optional.of(new Resolved(anaphora.pronoun(first, tokens.getFirst().span().start()), "pronoun"));
        }
        if (first.equals("who") || first.equals("which")) {
            Optional<Span> role = roleBefore(tokens.getFirst().span().start());
            Resolved found = role.map(this::resolve).orElse(Resolved.NONE);
            if (!found.isEmpty()) {
                return Optional.of(found);
            }
        }
        if (words.is("pronouns", first) && !Set.of("his", "her", "its", "their").contains(first)) {
            return Optional.of(new Resolved(anaphora.pronoun(first, tokens.getFirst().span().start()), "pronoun"));
        }
        if (first.equals("the") && tokens.size() == 2 && tokens.getLast().text().matches("\\d{1,3}-year-old")) {
            return Optional.of(anaphora.lastPerson(tokens.getFirst().span().start())
                    .map(person -> new Resolved(List.of(person), "told by the age")).orElse(Resolved.NONE));
        }
        boolean pair = first.equals("both") && (tokens.size() == 1 || PAIRS.contains(tokens.get(1).text()))
                || first.equals("the") && tokens.size() == 3 && tokens.get(1).text().equals("two")
                && PAIRS.contains(tokens.get(2).text());
        if (pair) {
            List<Entity> two = anaphora.pronoun("both", tokens.getFirst().span().start());
            if (!two.isEmpty()) {
                return Optional.of(new Resolved(two, "both"));
            }
        }
        Optional<Entity> label = tokens.size() <= 3 && cast.touching(source).isEmpty()
                ? tokens.stream().map(Token::text).filter(word -> word.length() > 2 && !words.is("titles", word))
                        .flatMap(word -> anaphora.surname(word).stream()).findFirst() : Optional.empty();
        return label.map(entity -> new Resolved(List.of(entity), "label"))
                .or(() -> plain.nameBehindOffice(tokens).map(entity -> new Resolved(List.of(entity), "name")))
                .or(() -> knownAs(tokens).map(entity -> new Resolved(List.of(entity), "known as")));
    }

    /** Whoever the words name or describe: one, or all of a list. */
    private Resolved several(Span source, List<Token> tokens, List<Span> content) {
        List<List<Token>> each = parts.of(tokens);
        Optional<Resolved> modified = modified(tokens, each);
        if (modified.isPresent()) {
            return modified.get();
        }
        List<Entity> states = ofSeveralStates(each);
        if (!states.isEmpty()) {
            return new Resolved(states, "several sides");
        }
        Resolved head = part(each.getFirst(), content);
        Set<Entity> all = new LinkedHashSet<>();
        if (!head.isEmpty() && head.rule().equals("name")) {
            all.addAll(listedBefore(tokens.getFirst(), content));
        }
        all.addAll(head.speakers());
        if (each.size() == 1) {
            return all.size() == head.speakers().size() ? head : new Resolved(List.copyOf(all), "name");
        }
        String rule = head.rule();
        for (List<Token> part : each.subList(1, each.size())) {
            if (parts.isAside(part, all)) {
                break;
            }
            Optional<Entity> named = phrases.direct(part);
            if (named.isPresent() && !parts.isApposition(part)) {
                if (!rule.equals("name") && all.size() == 1
                        && (named.get().isPerson() || rule.equals("described"))) {
                    all.clear();
                }
                all.add(named.get());
                rule = "name";
            } else if (rule.equals("described") && !parts.isApposition(part) && parts.isJoined(part)
                    && part.getFirst().tag().equals("DT")) {
                all.addAll(part(part, content).speakers());
            }
        }
        withoutMedia(source, all);
        return all.isEmpty() ? Resolved.NONE : new Resolved(List.copyOf(all), rule);
    }

    /** "According to the Gazette, Jane Roe, …": the paper only tells of her. */
    private void withoutMedia(Span source, Set<Entity> all) {
        if (all.stream().anyMatch(Entity::isPerson)) {
            cast.inside(source).stream().filter(mention -> mention.rule().equals("medium"))
                    .forEach(mention -> all.remove(cast.byId(mention.actor())));
        }
    }

    /** Who is named first in the sentence before a cue: for a source that is only a day. */
    Resolved subject(int cue) {
        List<Entity> named = index.sentenceAt(cue).stream().flatMap(sentence -> cast.inside(new Span(
                        sentence.span().start(), Math.max(sentence.span().start(), cue))).stream())
                .filter(mention -> !index.isQuoted(mention.span()) && !mention.rule().equals("nationals"))
                .filter(mention -> index.before(mention.span().start(), 1).stream()
                        .noneMatch(token -> token.tag().matches("IN|TO")))
                .limit(1).map(mention -> cast.byId(mention.actor())).toList();
        return named.isEmpty() ? Resolved.NONE : new Resolved(named, "subject");
    }

    /** Whoever the words of a source mean, called as they call him: for sources that no rule knows. */
    Resolved called(Span source, boolean quoted) {
        List<Token> tokens = index.tokens(source).stream().dropWhile(token -> !Phrases.isWord(token)
                || Set.of("by", "to").contains(token.text().toLowerCase(Locale.ROOT))).toList();
        String first = tokens.isEmpty() ? "" : tokens.getFirst().text().toLowerCase(Locale.ROOT);
        boolean pronoun = words.is("pronouns", first) && !Set.of("his", "her", "its", "their").contains(first)
                || first.matches("that|this|these|those|what|there|you");
        List<Token> phrase = pronoun ? List.of() : phrases.headPhrase(tokens);
        return phrase.isEmpty() ? Resolved.NONE : nouns.called(tokens, phrase, quoted);
    }

    /** "the official, who added": the words for somebody right before the relative pronoun, if they are no name. */
    private Optional<Span> roleBefore(int offset) {
        List<Token> before = index.before(offset, 6).stream().filter(token -> !token.text().equals(",")).toList();
        if (before.isEmpty() || phrases.isInsideMention(before.getLast()) || !nouns.isSomebody(before.getLast()
                .text())) {
            return Optional.empty();
        }
        for (int i = before.size() - 2; i >= 0 && !before.get(i).tag().equals("IN"); i--) {
            if (before.get(i).tag().equals("DT") || before.get(i).tag().equals("CD")) {
                return Optional.of(before.get(i).span().cover(before.getLast().span()));
            }
        }
        return Optional.empty();
    }

    /** "the commander, known as Abu Tariq" */
    private Optional<Entity> knownAs(List<Token> tokens) {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean as = tokens.get(i + 1).text().matches("as|only|simply");
            if (tokens.get(i).text().matches("known|identified|named|called|nicknamed")
                    && (as || !tokens.get(i).text().equals("known")) && tokens.get(i - 1).text().equals(",")) {
                return tokens.subList(as ? i + 2 : i + 1, tokens.size()).stream()
                        .flatMap(token -> cast.touching(token.span()).stream())
                        .map(mention -> cast.byId(mention.actor())).filter(entity -> entity.side.isEmpty()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** The rest of a list of states that the source's words leave out: "Chile, [Peru and Bolivia] accused". */
    private List<Entity> listedBefore(Token first, List<Span> content) {
        List<Token> before = index.before(first.span().start(), 12);
        List<Entity> found = new ArrayList<>();
        boolean state = cast.touching(first.span()).stream().anyMatch(mention -> mention.rule().equals("state"));
        for (int i = before.size() - 1; state && i >= 0; i--) {
            Token token = before.get(i);
            Optional<Mention> mention = cast.touching(token.span()).stream().filter(one -> one.rule().equals("state"))
                    .findFirst();
            boolean joint = Set.of(",", "and", "the", "The", "&").contains(token.text());
            if (mention.isEmpty() && !joint || content.stream().anyMatch(token.span()::overlaps)) {
                return List.of();
            }
            mention.map(one -> cast.byId(one.actor())).filter(entity -> !found.contains(entity))
                    .ifPresent(found::addFirst);
        }
        return found;
    }

    /** "Danish and Norwegian officials" speak for both; "Liberal and Agrarian lawmakers" are called just so. */
    private Optional<Resolved> modified(List<Token> tokens, List<List<Token>> parts) {
        Token last = parts.getLast().getLast();
        boolean plural = parts.size() > 1 && parts.getLast().size() > 1 && last.tag().equals("NNS")
                && !BodyFinder.isCapital(last) && !phrases.isInsideMention(last);
        List<Token> first = new ArrayList<>();
        for (List<Token> part : parts.subList(0, parts.size() - 1)) {
            part.stream().filter(token -> !token.tag().matches("DT|PDT|CC") && !token.text().equalsIgnoreCase("both"))
                    .forEach(first::add);
        }
        first.add(parts.getLast().getFirst());
        boolean each = plural && first.stream().allMatch(BodyFinder::isCapital);
        List<Entity> sides = first.stream().flatMap(token -> cast.touching(token.span()).stream().limit(1))
                .filter(mention -> !mention.rule().equals("name")).map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.side.isPresent()).distinct().toList();
        if (!each || first.size() != parts.size() && (sides.size() != parts.size()
                || !first.stream().allMatch(phrases::isInsideMention))) {
            return Optional.empty();
        }
        if (sides.size() == parts.size()) {
            return Optional.of(new Resolved(sides, "several sides"));
        }
        boolean named = !sides.isEmpty() || !nouns.isSomebody(last.text());
        return named ? Optional.empty() : Optional.of(nouns.called(tokens, tokens, false));
    }

    /** "The foreign ministers of Chile, Peru and Bolivia" speak for all of these. */
    private List<Entity> ofSeveralStates(List<List<Token>> parts) {
        List<Token> first = parts.getFirst();
        int of = 1;
        while (of < first.size() && !first.get(of).text().matches("of|from|for")) {
            of++;
        }
        boolean people = parts.size() > 1 && of + 1 < first.size() && first.get(of - 1).tag().equals("NNS")
                && nouns.isSomebody(first.get(of - 1).text());
        if (!people) {
            return List.of();
        }
        List<List<Token>> named = new ArrayList<>(parts);
        named.set(0, first.subList(of + 1, first.size()));
        List<Entity> states = named.stream().flatMap(part -> phrases.direct(part).stream())
                .filter(entity -> !entity.isPerson() && entity.side.isPresent()).distinct().toList();
        return states.size() == parts.size() ? states : List.of();
    }

    /** One name or one phrase. */
    private Resolved part(List<Token> tokens, List<Span> content) {
        Optional<Entity> named = phrases.direct(tokens);
        if (named.isPresent()) {
            return new Resolved(List.of(named.get()), "name");
        }
        Optional<Entity> holder = behindOffice(tokens);
        if (holder.isPresent()) {
            return new Resolved(List.of(holder.get()), "name");
        }
        List<Token> phrase = phrases.headPhrase(tokens);
        if (phrase.isEmpty()) {
            return Resolved.NONE;
        }
        return nouns.described(tokens, phrase, content);
    }

    /** "Deputy Harbour Master for River Safety Jane C. Roe": the person whom the words end with. */
    private Optional<Entity> behindOffice(List<Token> tokens) {
        Token last = tokens.getLast();
        Optional<Mention> name = cast.touching(last.span()).stream()
                .filter(mention -> mention.span().end() == last.span().end()
                        && cast.byId(mention.actor()).isPerson()).findFirst();
        List<Token> before = tokens.stream().filter(token -> name.isPresent()
                && token.span().end() <= name.get().span().start()).toList();
        boolean office = before.stream().anyMatch(token -> words.is("roles", token.text()))
                && before.stream().anyMatch(token -> token.text().matches("of|for|to"))
                && before.stream().noneMatch(token -> token.isVerb() || token.text().matches("[,;:]|and|who|that"))
                && BodyFinder.isCapital(before.getLast()) && !words.is("roles", before.getLast().text())
                && !words.is("titles", before.getLast().text());
        return office ? name.map(mention -> cast.byId(mention.actor())) : Optional.empty();
    }
}
