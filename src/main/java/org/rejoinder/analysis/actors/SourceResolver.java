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

    private static final Set<String> JOINTS = Set.of(",", "and", "&", "including", "plus", "with", "like");
    private static final Set<String> PAIRS = Set.of("sides", "countries", "nations", "governments", "parties", "states",
            "neighbours", "neighbors", "rivals");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Phrases phrases;
    private final CommonNouns nouns;
    private final SourceWords plain;

    SourceResolver(Words words, Cast cast, TextIndex index, Anaphora anaphora, HomeStates states) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
        this.phrases = new Phrases(words, cast, index, anaphora);
        this.plain = new SourceWords(words, cast, index);
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
        tokens = plain.behindDateline(plain.plain(tokens));
        if (tokens.isEmpty()) {
            return Resolved.NONE;
        }
        if (tokens.size() > 2 && tokens.get(1).text().equals("of")
                && tokens.getFirst().text()
                .matches("(?i)one|two|three|some|several|many|most|all|any|none|each|tens|dozens|scores"
                        + "|hundreds|thousands|millions")) {
            tokens = tokens.subList(2, tokens.size());
            if (tokens.size() > 2 && tokens.get(1).text().equals("of")) {
                tokens = tokens.subList(2, tokens.size());
            }
        }
        if (tokens.size() > 3 && tokens.getFirst().text().matches("(?i)an?") && tokens.get(2).text().equals("of")
                && tokens.get(1).text()
                .matches("number|handful|majority|minority|couple|chorus|range|string|host|pair|score|dozen")) {
            tokens = tokens.subList(3, tokens.size());
        }
        if (tokens.size() > 1 && tokens.getLast().text().matches("he|she|they")
                && !index.before(tokens.getLast().span().start(), 1)
                .getFirst().text().matches("and|or|,|&")) {
            // "giving evidence to the panel he said"
            tokens = tokens.subList(tokens.size() - 1, tokens.size());
        }
        String first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        if (tokens.size() == 1 && Set.of("his", "her", "its", "their").contains(first)) {
            return new Resolved(anaphora.pronoun(first, tokens.getFirst().span().start()), "pronoun");
        }
        if (first.equals("who") || first.equals("which")) {
            Optional<Span> role = roleBefore(tokens.getFirst().span().start());
            Resolved found = role.map(this::resolve).orElse(Resolved.NONE);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (words.is("pronouns", first) && !Set.of("his", "her", "its", "their").contains(first)) {
            return new Resolved(anaphora.pronoun(first, tokens.getFirst().span().start()), "pronoun");
        }
        boolean pair = first.equals("both") && (tokens.size() == 1 || PAIRS.contains(tokens.get(1).text()))
                || first.equals("the") && tokens.size() == 3 && tokens.get(1).text().equals("two")
                && PAIRS.contains(tokens.get(2).text());
        if (pair) {
            List<Entity> two = anaphora.pronoun("both", tokens.getFirst().span().start());
            if (!two.isEmpty()) {
                return new Resolved(two, "both");
            }
        }
        Optional<Entity> label = tokens.size() <= 3 && cast.touching(source).isEmpty()
                ? tokens.stream().map(Token::text).filter(word -> word.length() > 2 && !words.is("titles", word))
                        .flatMap(word -> anaphora.surname(word).stream()).findFirst() : Optional.empty();
        if (label.isPresent()) {
            return new Resolved(List.of(label.get()), "label");
        }
        Optional<Entity> behind = plain.nameBehindOffice(tokens);
        if (behind.isPresent()) {
            return new Resolved(List.of(behind.get()), "name");
        }
        Optional<Entity> alias = knownAs(tokens);
        if (alias.isPresent()) {
            return new Resolved(List.of(alias.get()), "known as");
        }
        List<List<Token>> parts = withoutOffices(fromOffice(parts(tokens)));
        Optional<Resolved> modified = modified(tokens, parts);
        if (modified.isPresent()) {
            return modified.get();
        }
        List<Entity> states = ofSeveralStates(parts);
        if (!states.isEmpty()) {
            return new Resolved(states, "several sides");
        }
        Resolved head = part(parts.getFirst(), content);
        Set<Entity> all = new LinkedHashSet<>();
        if (!head.isEmpty() && head.rule().equals("name")) {
            all.addAll(listedBefore(tokens.getFirst(), content));
        }
        all.addAll(head.speakers());
        if (parts.size() == 1) {
            return all.size() == head.speakers().size() ? head : new Resolved(List.copyOf(all), "name");
        }
        String rule = head.rule();
        for (List<Token> part : parts.subList(1, parts.size())) {
            if (isAside(part, all)) {
                break;
            }
            Optional<Entity> named = phrases.direct(part);
            if (named.isPresent() && !isApposition(part)) {
                if (!rule.equals("name") && all.size() == 1
                        && (named.get().isPerson() || rule.equals("described"))) {
                    all.clear();
                }
                all.add(named.get());
                rule = "name";
            } else if (rule.equals("described") && !isApposition(part) && isJoined(part)
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

    /** "[In the bay of Orn,] the spokesperson, Jane Roe": whoever has an office and is then named speaks alone. */
    private List<List<Token>> fromOffice(List<List<Token>> parts) {
        for (int i = 1; i + 1 < parts.size(); i++) {
            List<Token> office = parts.get(i);
            boolean person = isPerson(parts.get(i + 1).getLast());
            boolean place = phrases.direct(parts.get(i - 1)).filter(Entity::isPerson).isEmpty();
            if (person && place && office.getFirst().tag().equals("DT") && words.is("roles", office.getLast().text())
                    && phrases.direct(office).isEmpty() && !isJoined(office)) {
                return parts.subList(i + 1, parts.size());
            }
        }
        return parts;
    }

    /** "Dorn Group CEO and Harbour Gazette publisher X Y": the first office is that of the same person. */
    private List<List<Token>> withoutOffices(List<List<Token>> parts) {
        boolean person = phrases.direct(parts.getLast()).filter(Entity::isPerson).isPresent();
        List<List<Token>> kept = parts.stream().filter(part -> !person || part == parts.getLast() || part.size() < 2
                || !words.is("roles", part.getLast().text()) && !isHalfField(part, parts.getLast())
                || part.getFirst().tag().equals("DT")).toList();
        return kept.isEmpty() ? parts : kept;
    }

    /** "[Norwegian Trade] and Fisheries Minister Jane Roe": the half of what her office is for. */
    private boolean isHalfField(List<Token> part, List<Token> last) {
        return words.is("portfolios", part.getLast().text()) && isJoined(last)
                && last.stream().anyMatch(token -> words.is("roles", token.text()) && !phrases.isInsideMention(token));
    }

    /** Cut at commas and conjunctions that stand outside of names; an apposition ends the list. */
    private List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < tokens.size() && !ended; i++) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean joint = JOINTS.contains(word) && !phrases.isInsideMention(token)
                    && !(word.equals("with") && !along(tokens, i)) || word.equals("as") && along(tokens, i);
            if (joint) {
                ended = word.equals(",") && i + 1 < tokens.size() && startsApposition(tokens, i + 1);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        if (!part.isEmpty() && !ended) {
            parts.add(part);
        }
        // "Chile, along with Peru": the words that join the two are no part
        parts.removeIf(words -> words.stream().allMatch(token -> token.text().matches("along|together|as|well|such")));
        return parts.isEmpty() ? List.of(tokens) : parts;
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

    private static boolean along(List<Token> tokens, int i) {
        return i > 0 && Set.of("along", "together", "such", "well").contains(tokens.get(i - 1).text());
    }

    /** After a comma: "a spokesman for", "who", "Ruritania's envoy". */
    private boolean startsApposition(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.tag().startsWith("W") || token.isVerb() && !JOINTS.contains(token.text())) {
            return true;
        }
        for (int k = i; k < tokens.size() && !Phrases.BREAKS.contains(tokens.get(k).text()); k++) {
            boolean last = k + 1 >= tokens.size() || !words.is("roles", tokens.get(k + 1).text());
            if (last && words.is("roles", tokens.get(k).text()) && !phrases.isInsideMention(tokens.get(k))) {
                boolean nameFollows = k + 1 < tokens.size() && phrases.isInsideMention(tokens.get(k + 1));
                boolean named = k + 2 < tokens.size() && tokens.get(k + 1).text().equals(",")
                        && (isPerson(tokens.get(k + 2)) || k + 3 < tokens.size() && isPerson(tokens.get(k + 3)))
                        && i > 1 && !isPerson(tokens.get(i - 2));
                return !nameFollows && !named;
            }
            if (tokens.get(k).tag().equals("IN")) {
                break;
            }
        }
        return false;
    }

    private boolean isPerson(Token token) {
        return cast.touching(token.span()).stream().anyMatch(mention -> cast.byId(mention.actor()).isPerson());
    }

    /** "X, of Springfield", "X, 59,", "X, the top Marlovian on the panel" */
    private boolean isAside(List<Token> part, Set<Entity> named) {
        String tag = part.getFirst().tag();
        boolean person = !named.isEmpty() && named.stream().allMatch(Entity::isPerson);
        boolean joined = index.before(part.getFirst().span().start(), 1).stream()
                .anyMatch(token -> Set.of("and", "&").contains(token.text()));
        return tag.equals("IN") || tag.equals("CD") || tag.startsWith("W")
                || person && !joined && (tag.equals("DT") || tag.equals("PRP$")) && phrases.direct(part)
                        .filter(entity -> !entity.isPerson() && entity.side.isPresent()).isEmpty();
    }

    /** "an official and [a source close to the minister]" */
    private boolean isJoined(List<Token> part) {
        return index.before(part.getFirst().span().start(), 1).stream().anyMatch(token -> token.text().equals("and"));
    }

    private boolean isApposition(List<Token> part) {
        return part.stream().anyMatch(BodyFinder::isPossessive) && phrases.direct(part).isEmpty();
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
