package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
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

    private static final Set<String> BREAKS = Set.of(",", ";", "(", "--", "—", "–", ":", "-");
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "including", "plus", "with", "like");
    private static final Set<String> OWNING = Set.of("of", "for", "at", "from", "by", "with", "in", "to", "on");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their", "these",
            "those", "such");

    /** Without a state's name this is said of the government of the United States. */
    private static final Pattern ADMINISTRATION = Pattern.compile("\\badministration official");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;

    SourceResolver(Words words, Cast cast, TextIndex index, Anaphora anaphora) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
    }

    Resolved resolve(Span source) {
        List<Token> tokens = index.tokens(source).stream().dropWhile(token -> !isWord(token)
                || Set.of("by", "to").contains(token.text().toLowerCase(Locale.ROOT))).toList();
        while (!tokens.isEmpty() && BodyFinder.isPossessive(tokens.getLast())) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        if (tokens.isEmpty()) {
            return Resolved.NONE;
        }
        String first = tokens.getFirst().text().toLowerCase(Locale.ROOT);
        if (first.equals("who")) {
            Optional<Span> role = roleBefore(tokens.getFirst().span().start());
            Resolved found = role.map(this::resolve).orElse(Resolved.NONE);
            if (!found.isEmpty()) {
                return found;
            }
        }
        if (words.is("pronouns", first) && !Set.of("his", "her", "its", "their").contains(first)) {
            return new Resolved(anaphora.pronoun(first, tokens.getFirst().span().start()), "pronoun");
        }
        Optional<Entity> label = tokens.size() <= 3 && cast.touching(source).isEmpty()
                ? tokens.stream().map(Token::text).filter(word -> word.length() > 2 && !words.is("titles", word))
                        .flatMap(word -> anaphora.surname(word).stream()).findFirst() : Optional.empty();
        if (label.isPresent()) {
            return new Resolved(List.of(label.get()), "label");
        }
        List<List<Token>> parts = parts(tokens);
        Resolved head = part(parts.getFirst());
        Set<Entity> all = new LinkedHashSet<>();
        if (!head.isEmpty() && head.rule().equals("name")) {
            all.addAll(listedBefore(tokens.getFirst()));
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
            Optional<Entity> named = direct(part);
            if (named.isPresent() && !isApposition(part)) {
                if (!rule.equals("name") && all.size() == 1
                        && (named.get().isPerson() || rule.equals("described"))) {
                    all.clear();
                }
                all.add(named.get());
                rule = "name";
            }
        }
        return all.isEmpty() ? Resolved.NONE : new Resolved(List.copyOf(all), rule);
    }

    /** "the official, who added": the words for somebody right before the relative pronoun, if they are no name. */
    private Optional<Span> roleBefore(int offset) {
        List<Token> before = index.before(offset, 6).stream().filter(token -> !token.text().equals(",")).toList();
        if (before.isEmpty() || isInsideMention(before.getLast()) || !words.is("roles", before.getLast().text())) {
            return Optional.empty();
        }
        for (int i = before.size() - 2; i >= 0 && !before.get(i).tag().equals("IN"); i--) {
            if (before.get(i).tag().equals("DT")) {
                return Optional.of(before.get(i).span().cover(before.getLast().span()));
            }
        }
        return Optional.empty();
    }

    /** The rest of a list of states that the source's words leave out: "Chile, [Peru and Bolivia] accused". */
    private List<Entity> listedBefore(Token first) {
        List<Token> before = index.before(first.span().start(), 12);
        List<Entity> found = new ArrayList<>();
        boolean state = cast.touching(first.span()).stream().anyMatch(mention -> mention.rule().equals("state"));
        for (int i = before.size() - 1; state && i >= 0; i--) {
            Token token = before.get(i);
            Optional<Mention> mention = cast.touching(token.span()).stream().filter(one -> one.rule().equals("state"))
                    .findFirst();
            boolean joint = Set.of(",", "and", "the", "The", "&").contains(token.text());
            if (mention.isEmpty() && !joint) {
                return List.of();
            }
            mention.map(one -> cast.byId(one.actor())).filter(entity -> !found.contains(entity))
                    .ifPresent(found::addFirst);
        }
        return found;
    }

    private static boolean isWord(Token token) {
        return token.text().chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Cut at commas and conjunctions that stand outside of names; an apposition ends the list. */
    private List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        boolean ended = false;
        for (int i = 0; i < tokens.size() && !ended; i++) {
            Token token = tokens.get(i);
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean joint = JOINTS.contains(word) && !isInsideMention(token)
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
        return parts.isEmpty() ? List.of(tokens) : parts;
    }

    private static boolean along(List<Token> tokens, int i) {
        return i > 0 && Set.of("along", "together", "such", "well").contains(tokens.get(i - 1).text());
    }

    /** After a comma: "a spokesman for", "who", "Ruritania's envoy". */
    private boolean startsApposition(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.tag().startsWith("W") || token.isVerb()) {
            return true;
        }
        for (int k = i; k < tokens.size() && !BREAKS.contains(tokens.get(k).text()); k++) {
            if (words.is("roles", tokens.get(k).text()) && !isInsideMention(tokens.get(k))) {
                boolean nameFollows = k + 1 < tokens.size() && isInsideMention(tokens.get(k + 1));
                return !nameFollows;
            }
            if (tokens.get(k).tag().equals("IN")) {
                break;
            }
        }
        return false;
    }

    private boolean isInsideMention(Token token) {
        return !cast.touching(token.span()).isEmpty();
    }

    /** "X, of Springfield", "X, 59,", "X, the top Marlovian on the panel" */
    private boolean isAside(List<Token> part, Set<Entity> named) {
        String tag = part.getFirst().tag();
        boolean person = !named.isEmpty() && named.stream().allMatch(Entity::isPerson);
        boolean joined = index.before(part.getFirst().span().start(), 1).stream()
                .anyMatch(token -> Set.of("and", "&").contains(token.text()));
        return tag.equals("IN") || tag.equals("CD") || tag.startsWith("W")
                || person && !joined && (tag.equals("DT") || tag.equals("PRP$"));
    }

    private boolean isApposition(List<Token> part) {
        return part.stream().anyMatch(BodyFinder::isPossessive) && direct(part).isEmpty();
    }

    /** One name or one phrase. */
    private Resolved part(List<Token> tokens) {
        Optional<Entity> named = direct(tokens);
        if (named.isPresent()) {
            return new Resolved(List.of(named.get()), "name");
        }
        List<Token> phrase = headPhrase(tokens);
        if (phrase.isEmpty()) {
            return Resolved.NONE;
        }
        return described(tokens, phrase);
    }

    /** The entity that the part's head names: a person in it, or the name that it ends with. */
    private Optional<Entity> direct(List<Token> tokens) {
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
    private List<Token> headPhrase(List<Token> tokens) {
        List<Token> phrase = new ArrayList<>();
        for (Token token : tokens) {
            boolean inside = isInsideMention(token);
            boolean stop = !inside && (token.tag().equals("IN") || token.tag().equals("TO") || token.tag().startsWith("W")
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
                || phrase.getLast().tag().startsWith("RB") && !isInsideMention(phrase.getLast()))) {
            phrase.removeLast();
        }
        return phrase;
    }

    /** A common noun: the spokesman, the firm, the statement, a group of officials. */
    private Resolved described(List<Token> tokens, List<Token> phrase) {
        Token head = phrase.getLast();
        String noun = head.text().toLowerCase(Locale.ROOT);
        int offset = phrase.getFirst().span().start();
        Optional<Entity> owner = owner(tokens, phrase);
        Optional<String> side = owner.flatMap(entity -> entity.side);
        boolean definite = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))
                || BodyFinder.isCapital(phrase.getFirst()) && !isIndefinite(phrase);
        if (words.is("legal_documents", noun) && owner.isEmpty()) {
            Optional<Entity> prosecution = anaphora.prosecution(offset);
            return prosecution.isPresent() ? new Resolved(List.of(prosecution.get()), "legal document")
                    : descriptive(tokens, phrase, side);
        }
        if (words.is("documents", noun)) {
            List<Entity> several = ofSeveral(tokens);
            if (several.isEmpty() && owner.isEmpty() && isIndefinite(phrase)) {
                several = anaphora.sameSentence(offset);
            }
            List<Entity> authors = several;
            boolean told = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
            return !authors.isEmpty() ? new Resolved(authors, "joint document")
                    : owner.map(entity -> new Resolved(List.of(entity), "document"))
                            .orElseGet(() -> told ? new Resolved(anaphora.author(noun, offset), "document before")
                                    : phrase.size() > 1 && !isIndefinite(phrase) ? descriptive(tokens, phrase, side)
                                            : Resolved.NONE);
        }
        if (words.is("several_nouns", noun) && phrase.getFirst().text().equalsIgnoreCase("other")) {
            List<Entity> listed = anaphora.sameSentence(offset);
            if (!listed.isEmpty()) {
                return new Resolved(listed, "listed before");
            }
        }
        if (words.is("several_nouns", noun) && definite) {
            boolean named = owner.filter(entity -> entity.isPerson() || entity.side.isPresent()).isPresent();
            List<Entity> several = anaphora.several(offset);
            if (!several.isEmpty() && Set.of("these", "those", "the", "both").contains(
                    phrase.getFirst().text().toLowerCase(Locale.ROOT)) && !named) {
                return new Resolved(several, "several before");
            }
            if (owner.isEmpty()) {
                return Set.of("partners", "allies").contains(noun)
                        ? new Resolved(anaphora.together(offset), "together before") : Resolved.NONE;
            }
        }
        if (noun.equals("coalition") && definite && owner.isEmpty()) {
            List<Entity> several = anaphora.together(offset);
            if (!several.isEmpty()) {
                return new Resolved(several, "together before");
            }
        }
        if (words.is("roles", noun)) {
            return role(tokens, phrase, owner, side, definite);
        }
        if (words.is("body_nouns", noun)) {
            boolean state = owner.isPresent() && owner.get().type == ActorType.STATE;
            Optional<Entity> body = definite && (owner.isEmpty() || state)
                    ? anaphora.body(noun, offset, side) : Optional.empty();
            return body.map(entity -> new Resolved(List.of(entity), "body before"))
                    .orElseGet(() -> definite && owner.isEmpty() ? Resolved.NONE : descriptive(tokens, phrase, side));
        }
        return definite && owner.isEmpty() && !head.tag().endsWith("S") ? Resolved.NONE
                : descriptive(tokens, phrase, side);
    }

    private Resolved role(List<Token> tokens, List<Token> phrase, Optional<Entity> owner, Optional<String> side,
            boolean definite) {
        int offset = phrase.getFirst().span().start();
        String noun = phrase.getLast().text();
        Optional<Entity> beside = beside(tokens);
        if (beside.isPresent()) {
            return new Resolved(List.of(beside.get()), "apposition");
        }
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
        Optional<Entity> known = definite && owner.isEmpty() ? anaphora.described(noun, offset) : Optional.empty();
        if (known.isPresent()) {
            return new Resolved(List.of(known.get()), "described before");
        }
        if (!plural && !isIndefinite(phrase) && (definite || words.is("spokespersons", noun))) {
            Optional<Entity> person = anaphora.byRole(phrase, side, owner, offset)
                    .or(() -> definite && owner.isEmpty() ? anaphora.generalRole(noun, offset) : Optional.empty());
            if (person.isPresent()) {
                return new Resolved(List.of(person.get()), "role");
            }
        }
        Optional<Entity> unnamed = !plural && definite && owner.filter(entity -> entity.side.isPresent()).isEmpty()
                ? anaphora.lastWithoutRole(offset) : Optional.empty();
        if (unnamed.isPresent() && !words.is("voices", noun)) {
            return new Resolved(List.of(unnamed.get()), "role of who spoke last");
        }
        boolean spokes = words.is("spokespersons", noun) || noun.toLowerCase(Locale.ROOT).startsWith("representative");
        boolean research = Set.of("researcher", "analyst", "expert", "investigator").contains(
                Words.singular(noun.toLowerCase(Locale.ROOT)));
        if (owner.isPresent() && !owner.get().isPerson()
                && (spokes || research && owner.get().type == ActorType.ORGANISATION && owner.get().side.isEmpty())) {
            return new Resolved(List.of(owner.get()), "speaks for");
        }
        return descriptive(tokens, phrase, side);
    }

    /** The person whose role a source tells without the name: "X Y, [head of Z], said". */
    private Optional<Entity> beside(List<Token> tokens) {
        List<Token> before = index.before(tokens.getFirst().span().start(), 2);
        if (before.size() == 2 && before.getLast().text().equals(",")) {
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

    /** The parties named after "by" or before "'s": "a statement by A, B and C", "the statement issued by these states". */
    private List<Entity> ofSeveral(List<Token> tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (Set.of("by", "from").contains(tokens.get(i).text())) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                Span span = rest.getFirst().span().cover(rest.getLast().span());
                Resolved inner = span.length() < 4 ? Resolved.NONE : resolve(span);
                return inner.speakers();
            }
        }
        return List.of();
    }

    /** Whose it is: named before the head ("Norvik's report", "Ruritanian spokesman") or after "of", "for", "at". */
    private Optional<Entity> owner(List<Token> tokens, List<Token> phrase) {
        Span span = phrase.getFirst().span().cover(phrase.getLast().span());
        Optional<Entity> before = cast.inside(span).stream().reduce((_, last) -> last)
                .map(mention -> cast.byId(mention.actor()));
        if (before.isPresent()) {
            return before;
        }
        int next = tokens.indexOf(phrase.getLast()) + 1;
        if (next >= tokens.size() || !OWNING.contains(tokens.get(next).text()) || next + 1 >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> rest = headPhrase(tokens.subList(next + 1, tokens.size()));
        Optional<Entity> named = direct(tokens.subList(next + 1, tokens.size()));
        if (named.isPresent() || rest.isEmpty()) {
            return named;
        }
        return words.is("body_nouns", rest.getLast().text())
                ? anaphora.body(rest.getLast().text(), rest.getFirst().span().start(), Optional.empty()) : Optional.empty();
    }

    /** People and bodies speak; deeds, costs and meetings do not. */
    private boolean isSomebody(String noun) {
        return List.of("roles", "voices", "people", "group_nouns", "body_nouns", "several_nouns", "company_nouns",
                "documents", "legal_documents", "state_nouns", "bodies").stream().anyMatch(list -> words.is(list, noun));
    }

    private static boolean isIndefinite(List<Token> phrase) {
        return Set.of("a", "an", "one", "some", "several", "many", "two", "three", "four", "another", "no", "most")
                .contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
    }

    /** Somebody who is not named: called as the text calls them, without article. */
    private Resolved descriptive(List<Token> tokens, List<Token> phrase, Optional<String> side) {
        List<Token> kept = phrase.stream().dropWhile(token -> token.tag().equals("DT")
                || token.tag().startsWith("PRP") && !isInsideMention(token)).toList();
        if (kept.isEmpty() || kept.size() > 8 || kept.stream().noneMatch(Token::isNoun)
                || !isSomebody(kept.getLast().text())) {
            return Resolved.NONE;
        }
        String told = BodyNames.join(kept.stream().map(Token::text).toList());
        String name = told.length() > 5 && told.equals(told.toUpperCase(Locale.ROOT))
                ? told.toLowerCase(Locale.ROOT) : told;
        Optional<String> spokenFor = side.or(() -> ADMINISTRATION.matcher(name).find()
                ? Optional.of("USA") : Optional.empty());
        String noun = kept.getLast().text();
        boolean one = words.is("roles", noun) && Words.singular(noun).equals(noun);
        Entity entity = cast.called(name).orElseGet(() -> cast.add(words.is("company_nouns", noun)
                        ? ActorType.ORGANISATION : one ? ActorType.PERSON : ActorType.GROUP,
                name, words.is("company_nouns", noun) ? Optional.empty() : spokenFor));
        cast.mention(kept.getFirst().span().cover(kept.getLast().span()), entity, "described");
        return new Resolved(List.of(entity), "described");
    }
}
