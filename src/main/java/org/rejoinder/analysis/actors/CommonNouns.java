package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.SourceResolver.Resolved;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/** Tells who "the spokesman", "the firm", "the statement" or "a group of officials" is. */
final class CommonNouns {
    private static final Set<String> OWNING = Set.of("of", "for", "at", "from", "by", "with", "in", "to", "on");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their", "these",
            "those", "such");

    /** Without a state's name this is said of the government of the United States. */
    private static final Pattern ADMINISTRATION = Pattern.compile("\\badministration official");

    /** Plurals that mostly mean people: "monitors", "villagers", "pensioners", "clinicians". */
    private static final Pattern PEOPLE = Pattern.compile("(?i)\\p{L}{2,}(?:ers|ors|ists|ians|men|women|ees"
            + "|clerics|monks|imams|clergy|elders"
            + "|staff|personnel|captains?|nurses|medics|sailors|lenders|clients|insurgents|guerrillas"
            + "|separatists|skippers?)");
    private static final Pattern THINGS =
            Pattern.compile("(?i)sirens?|alarms?|papers|numbers|figures|letters|orders|powers"
            + "|offers|answers|matters|members|factors"
            + "|sensors|errors|doors|floors|colou?rs|rumou?rs|covers|servers|computers|routers|trackers|tankers"
            + "|carriers|trailers|headers|rivers"
            + "|others|hours|corridors|sectors|borders|quarters|chapters|posters|containers|fees|trees|degrees"
            + "|committees|specimens|documents"
            + "|years|tenders|ladders|waters|disasters|fires|wires|shares|centers|parameters|filters|layers"
            + "|indicators|reactors|mirrors|vectors");

    /** Of such a state has one. */
    private static final Set<String> STATELY =
            Set.of("government", "country", "army", "navy", "military", "parliament");

    private static final Set<String> COUNTING = Set.of("multiple", "several", "various", "numerous", "many", "some");

    /** Said alone these are of somebody who was named, and nobody knows of whom. */
    private static final Set<String> OTHERS = Set.of("side", "group", "party", "body", "network", "organization",
            "organisation", "agency", "ministry", "department", "platform", "giant", "bloc", "alliance");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Phrases phrases;
    private final HomeStates states;
    private final Function<Span, Resolved> whole;

    /** @param whole  reads the words of a whole source */
    CommonNouns(Words words, Cast cast, TextIndex index, Anaphora anaphora, Phrases phrases,
            HomeStates states, Function<Span, Resolved> whole) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
        this.phrases = phrases;
        this.states = states;
        this.whole = whole;
    }

    /** A common noun: the spokesman, the firm, the statement, a group of officials. */
    Resolved described(List<Token> tokens, List<Token> phrase, List<Span> content) {
        Token head = phrase.getLast();
        String noun = head.text().toLowerCase(Locale.ROOT);
        int offset = phrase.getFirst().span().start();
        Optional<Entity> owner = owner(tokens, phrase);
        Optional<String> side = owner.flatMap(entity -> entity.side);
        boolean definite = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))
                || BodyFinder.isCapital(phrase.getFirst()) && !isIndefinite(phrase);
        boolean court = words.is("documents", noun) && phrase.size() > 1
                && phrase.get(phrase.size() - 2).text().matches("(?i)court|charging|legal");
        Optional<Entity> prosecution = anaphora.prosecution(offset)
                .filter(body -> !court || !Cast.key(body.name).matches(".*\\bcourt\\b.*"));
        if (court && prosecution.isPresent() || words.is("legal_documents", noun) && owner.isEmpty()) {
            return prosecution.isPresent() ? new Resolved(List.of(prosecution.get()), "legal document")
                    : descriptive(tokens, phrase, side);
        }
        if (words.is("documents", noun)) {
            List<Entity> several = ofSeveral(tokens);
            if (several.isEmpty() && owner.isEmpty() && isIndefinite(phrase)) {
                // "Norway paid for it, according to a report": whoever that is about has not written it
                boolean said = content.stream().anyMatch(span -> span.start() < offset);
                several = said ? List.of() : anaphora.sameSentence(offset);
            }
            List<Entity> authors = several;
            boolean told = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
            return !authors.isEmpty() ? new Resolved(authors, "joint document")
                    : owner.map(entity -> new Resolved(List.of(entity), "document"))
                            .orElseGet(() -> told ? new Resolved(anaphora.author(noun, offset), "document before")
                                    : phrase.size() > (isIndefinite(phrase) ? 2 : 1) ? descriptive(tokens, phrase, side)
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
            boolean bare = phrase.size() < 3 && DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
            if (owner.isEmpty() && (bare || !words.is("roles", noun))) {
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
        if (definite && !noun.endsWith("s") && words.is("partisans", noun) && phrase.size() > 1
                && BodyFinder.isCapital(head)) {
            Optional<Entity> member = anaphora.lastPerson(offset);
            if (member.isPresent()) {
                return new Resolved(List.of(member.get()), "role of who spoke last");
            }
        }
        if (words.is("roles", noun)) {
            return role(tokens, phrase, owner, side, definite, content);
        }
        if (words.is("body_nouns", noun) && !isPlural(head)) {
            return body(tokens, phrase, owner, side, definite);
        }
        if (definite && BodyFinder.isCapital(head) && words.is("bodies", noun)) {
            // "the Times" after "the Harbour Times"
            Optional<Entity> full = anaphora.body(noun, offset, side);
            if (full.isPresent()) {
                return new Resolved(List.of(full.get()), "body before");
            }
        }
        boolean one = definite && owner.isEmpty() && !head.tag().endsWith("S");
        // "the source" after "a harbour source"
        return one ? anaphora.described(noun, offset).filter(entity -> fits(phrase, entity))
                .map(entity -> new Resolved(List.of(entity), "described before")).orElse(Resolved.NONE)
                : descriptive(tokens, phrase, side);
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS");
    }

    private Resolved body(List<Token> tokens, List<Token> phrase, Optional<Entity> owner, Optional<String> side,
            boolean definite) {
        String noun = phrase.getLast().text().toLowerCase(Locale.ROOT);
        int offset = phrase.getFirst().span().start();
        boolean state = owner.isPresent() && owner.get().type == ActorType.STATE;
        Optional<Entity> known = definite && (owner.isEmpty() || state)
                ? anaphora.body(noun, offset, side) : Optional.empty();
        Optional<Entity> body = known.or(() -> definite && owner.isEmpty()
                ? anaphora.described(noun, offset).filter(entity -> fits(phrase, entity)) : Optional.empty());
        if (body.isPresent()) {
            return new Resolved(List.of(body.get()), "body before");
        }
        Optional<Entity> home = definite && owner.isEmpty() && phrase.size() < 3 ? atHome(noun) : Optional.empty();
        if (home.isPresent()) {
            return new Resolved(List.of(home.get()), "body at home");
        }
        Optional<String> owned = definite && owner.isEmpty() ? ownedBefore(noun, offset) : Optional.empty();
        if (owned.isPresent()) {
            Entity entity = cast.called(owned.get()).orElseGet(() -> cast.add(ActorType.GROUP, owned.get(), side));
            cast.mention(phrase.getLast().span(), entity, "described");
            return new Resolved(List.of(entity), "body before");
        }
        // "the shipping company" tells who it is as far as the article does; "the company" does not
        boolean telling = phrase.size() > 2 && phrase.get(phrase.size() - 2).tag().matches("NN|JJ|VBG")
                && !words.is("state_nouns", noun);
        boolean unknown = words.is("company_nouns", noun) || words.is("state_nouns", noun) || OTHERS.contains(noun);
        return definite && owner.isEmpty() && !telling && unknown ? Resolved.NONE : descriptive(tokens, phrase, side);
    }

    /**
     * "The government", "the army", of whom nothing was told before: those of the state where the article is at home.
     */
    private Optional<Entity> atHome(String noun) {
        return states.home(_ -> true).filter(_ -> STATELY.contains(noun)).map(side -> noun.equals("government")
                || noun.equals("country") ? cast.state(side) : cast.body(BodyNames.owner(side) + " "
                + BodyNames.capitals(List.of(noun)), Optional.of(side)));
    }

    /**
     * "the royal protection service" is not the "palace security service": each word before the noun is in the name.
     */
    private boolean fits(List<Token> phrase, Entity entity) {
        List<String> name = List.of(Cast.key(entity.name).split(" "));
        return phrase.subList(0, phrase.size() - 1).stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .filter(token -> !token.text().matches("(?i)same|unnamed|anonymous|other"))
                .allMatch(token -> name.contains(Cast.key(token.text())));
    }

    /** "the Dorn campaign" was told of before "the campaign": both words together. */
    private Optional<String> ownedBefore(String noun, int offset) {
        Optional<String> found = Optional.empty();
        for (Mention mention : cast.mentions()) {
            List<Token> next = index.after(mention.span().end(), 2).stream()
                    .filter(token -> !BodyFinder.isPossessive(token)).limit(1).toList();
            boolean owns = mention.span().end() <= offset && !next.isEmpty() && next.getFirst().text().equals(noun)
                    && next.getFirst().span().end() < offset && !mention.rule().equals("described");
            if (owns) {
                found = Optional.of(mention.span().of(index.text()) + " " + noun);
            }
        }
        return found;
    }

    private Resolved role(List<Token> tokens, List<Token> phrase, Optional<Entity> owner, Optional<String> side,
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
                ? anaphora.described(noun, offset).filter(entity -> fits(phrase, entity)) : Optional.empty();
        if (known.isPresent()) {
            return new Resolved(List.of(known.get()), "described before");
        }
        // "the premier's spokesman": whose is told, though not by name, so not anybody's
        boolean anothers = owner.isEmpty() && phrase.stream().anyMatch(BodyFinder::isPossessive);
        if (!plural && !anothers && !isIndefinite(phrase) && (definite || words.is("spokespersons", noun))) {
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
                next.get().learn(new Role(noun.toLowerCase(Locale.ROOT), Optional.empty(), side));
                return new Resolved(List.of(next.get()), "named after");
            }
        }
        Optional<Entity> unnamed = !plural && definite && owner.filter(entity -> entity.side.isPresent()).isEmpty()
                ? anaphora.lastWithoutRole(offset) : Optional.empty();
        if (unnamed.isPresent() && !words.is("voices", noun)) {
            return new Resolved(List.of(unnamed.get()), "role of who spoke last");
        }
        Optional<Entity> presented = words.is("spokespersons", noun) && isIndefinite(phrase) && side.isPresent()
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
        return descriptive(tokens, phrase, side);
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

    /**
     * The parties named after "by" or before "'s": "a statement by A, B and C", "the statement issued by these states".
     */
    private List<Entity> ofSeveral(List<Token> tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (Set.of("by", "from").contains(tokens.get(i).text()) || tokens.get(i).text().equals("to")
                    && tokens.get(i - 1).text().equals("attributed")) {
                List<Token> rest = tokens.subList(i + 1, tokens.size());
                Span span = rest.getFirst().span().cover(rest.getLast().span());
                Resolved inner = span.length() < 4 ? Resolved.NONE : whole.apply(span);
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
        if (before.isPresent() && !isPlainWord(phrase)) {
            return before;
        }
        int next = tokens.indexOf(phrase.getLast()) + 1;
        if (next >= tokens.size() || !OWNING.contains(tokens.get(next).text()) || next + 1 >= tokens.size()) {
            return Optional.empty();
        }
        List<Token> rest = phrases.headPhrase(tokens.subList(next + 1, tokens.size()));
        Optional<Entity> named = phrases.direct(tokens.subList(next + 1, tokens.size()));
        if (named.isPresent() || rest.isEmpty()) {
            return named;
        }
        return words.is("body_nouns", rest.getLast().text())
                ? anaphora.body(rest.getLast().text(), rest.getFirst().span().start(), Optional.empty())
                : Optional.empty();
    }

    /** "Security experts" at the start of a sentence: a capital that the sentence gives, not a name. */
    private boolean isPlainWord(List<Token> phrase) {
        Token first = phrase.getFirst();
        return phrase.size() == 2 && first.tag().equals("NN") && first.text().matches("\\p{Lu}\\p{Ll}+")
                && index.sentenceAt(first.span().start())
                .filter(sentence -> sentence.span().start() == first.span().start())
                        .isPresent()
                && cast.touching(first.span()).stream().allMatch(mention -> mention.rule().equals("name"));
    }

    /** People and bodies speak; deeds, costs and meetings do not. */
    boolean isSomebody(String noun) {
        return PEOPLE.matcher(noun).matches() && !THINGS.matcher(noun).matches() || List.of("roles", "voices",
                "people", "group_nouns", "body_nouns", "several_nouns", "company_nouns",
                "documents", "legal_documents", "state_nouns", "bodies").stream().anyMatch(list -> words.is(list,
                        noun));
    }

    private static boolean isIndefinite(List<Token> phrase) {
        return Set.of("a", "an", "one", "some", "several", "many", "two", "three", "four", "another", "no", "most")
                .contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
    }

    /** "head" alone tells nothing: "head of the rowing club" does, as does "institute for public health". */
    private List<Token> withComplement(List<Token> tokens, List<Token> kept) {
        int next = tokens.indexOf(kept.getLast()) + 1;
        boolean knows = next + 1 < tokens.size() && (tokens.get(next).text().equals("close")
                || tokens.get(next).text().equals("briefed") && words.is("people", kept.getLast().text()));
        if (knows) {
            return Stream.concat(kept.stream(), tokens.subList(next, tokens.size()).stream()
                    .takeWhile(token -> !Phrases.BREAKS.contains(token.text()) && !token.text().equals("and")).limit(6))
                    .toList();
        }
        boolean bare = kept.size() == 1 && words.is("roles", kept.getLast().text())
                && !words.is("voices", kept.getLast().text()) || words.is("body_nouns", kept.getLast().text())
                && next < tokens.size() && tokens.get(next).text().equals("for");
        if (!bare || next >= tokens.size() || !Set.of("of", "for").contains(tokens.get(next).text())) {
            return kept;
        }
        List<Token> rest = tokens.subList(next, tokens.size()).stream()
                .takeWhile(token -> !Phrases.BREAKS.contains(token.text()) && !token.isVerb()).limit(7).toList();
        return rest.size() < 2 ? kept : Stream.concat(kept.stream(), rest.stream()).toList();
    }

    /**
     * Whoever speaks, by any noun that means a person; "the company" and the like, of which nobody knows whose, are
     * left out.
     *
     * @param quoted  words stand in quotation marks: then somebody spoke, by whatever noun
     */
    Resolved called(List<Token> tokens, List<Token> phrase, boolean quoted) {
        String noun = phrase.getLast().text().toLowerCase(Locale.ROOT);
        boolean bare = phrase.size() < 3 && !isIndefinite(phrase) && !phrase.getFirst().tag().equals("PRP$");
        boolean person = isSomebody(noun) || words.isPerson(noun) && !THINGS.matcher(noun).matches();
        Optional<Entity> owner = owner(tokens, phrase);
        Optional<Resolved> author = authorOf(tokens, phrase, noun);
        if (author.isPresent()) {
            return author.get();
        }
        if (words.is("time_nouns", noun) || BodyFinder.isCapital(phrase.getLast()) && words.is("not_names", noun)
                || !phrase.getLast().isNoun()) {
            return Resolved.NONE;
        }
        if (!person && (!quoted || phrase.stream().anyMatch(BodyFinder::isPossessive))) {
            return Resolved.NONE;
        }
        boolean vague = OTHERS.contains(noun) || words.is("several_nouns", noun) || words.is("company_nouns", noun)
                || words.is("state_nouns", noun);
        return bare && vague ? Resolved.NONE
                : descriptive(tokens, phrase, owner.flatMap(entity -> entity.side), true);
    }

    /**
     * "a statement from the harbour police", "a list from Norway's Ministry": those; "a statement" alone is of whoever
     * spoke.
     */
    private Optional<Resolved> authorOf(List<Token> tokens, List<Token> phrase, String noun) {
        int next = tokens.indexOf(phrase.getLast()) + 1;
        boolean from = next + 1 < tokens.size() && Set.of("from", "by").contains(tokens.get(next).text());
        if (from && !(isSomebody(noun) && !words.is("documents", noun)) && !words.isPerson(noun)) {
            List<Token> rest = tokens.subList(next + 1, tokens.size());
            Resolved named = whole.apply(rest.getFirst().span().cover(rest.getLast().span()));
            return Optional.of(named.isEmpty() ? called(rest, phrases.headPhrase(rest), true) : named);
        }
        boolean bare = next >= tokens.size() && phrase.size() == 2 && words.is("documents", noun) && !noun.endsWith("s")
                && !words.is("studies", noun);
        return bare ? Optional.of(new Resolved(anaphora.author(noun, phrase.getFirst().span().start()),
                "document before"))
                : Optional.empty();
    }

    private Resolved descriptive(List<Token> tokens, List<Token> phrase, Optional<String> side) {
        return descriptive(tokens, phrase, side, false);
    }

    /** Somebody who is not named: called as the text calls them, without article. */
    private Resolved descriptive(List<Token> tokens, List<Token> phrase, Optional<String> side, boolean anything) {
        List<Token> kept = phrase.stream().dropWhile(token -> token.tag().equals("DT")
                || token.text().equalsIgnoreCase("one") && phrase.size() > 1 && token != phrase.getLast()
                || COUNTING.contains(token.text().toLowerCase(Locale.ROOT))
                || token.tag().startsWith("PRP") && !phrases.isInsideMention(token)).toList();
        if (kept.isEmpty() || kept.size() > 8 || kept.stream().noneMatch(Token::isNoun)
                || !anything && !isSomebody(kept.getLast().text())) {
            return Resolved.NONE;
        }
        kept = withComplement(tokens, kept);
        String told = BodyNames.join(kept.stream().map(Token::text).toList());
        String name = told.length() > 5 && told.equals(told.toUpperCase(Locale.ROOT))
                ? told.toLowerCase(Locale.ROOT) : told;
        Optional<String> spokenFor = side.or(() -> ADMINISTRATION.matcher(name).find()
                ? Optional.of("USA") : Optional.empty());
        String noun = phrase.getLast().text();
        boolean one = words.is("roles", noun) && Words.singular(noun).equals(noun);
        Entity entity = cast.called(name).orElseGet(() -> cast.add(words.is("company_nouns", noun)
                        ? ActorType.ORGANISATION : one ? ActorType.PERSON : ActorType.GROUP,
                name, words.is("company_nouns", noun) ? Optional.empty() : spokenFor));
        cast.mention(kept.getFirst().span().cover(kept.getLast().span()), entity, "described");
        return new Resolved(List.of(entity), "described");
    }
}
