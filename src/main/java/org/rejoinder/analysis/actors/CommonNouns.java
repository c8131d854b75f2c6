package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.SourceResolver.Resolved;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/** Tells who "the spokesman", "the firm", "the statement" or "a group of officials" is. */
final class CommonNouns {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "his", "her", "their", "these",
            "those", "such");

    /** Of such a state has one. */
    private static final Set<String> STATELY =
            Set.of("government", "country", "army", "navy", "military", "parliament");

    /** Said alone these are of somebody who was named, and nobody knows of whom. */
    private static final Set<String> OTHERS = Set.of("side", "group", "party", "body", "network", "organization",
            "organisation", "agency", "ministry", "department", "platform", "giant", "bloc", "alliance");

    /** Before "figures" that are people. */
    private static final Set<String> FIGURES = Set.of("opposition", "party", "senior", "political", "leading", "public",
            "military", "religious", "prominent", "exiled", "key", "top");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final Phrases phrases;
    private final Descriptions descriptions;
    private final Owners owners;
    private final RoleNouns roles;
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
        this.descriptions = new Descriptions(words, cast, phrases);
        this.owners = new Owners(words, cast, index, anaphora, phrases);
        this.roles = new RoleNouns(words, cast, index, anaphora, descriptions);
        this.states = states;
        this.whole = whole;
    }

    /** A common noun: the spokesman, the firm, the statement, a group of officials. */
    Resolved described(List<Token> tokens, List<Token> phrase, List<Span> content) {
        boolean definite = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))
                || BodyFinder.isCapital(phrase.getFirst()) && !Descriptions.isIndefinite(phrase);
        Wording wording = new Wording(tokens, phrase, content, owners.of(tokens, phrase), definite);
        return legalDocument(wording).or(() -> figures(wording)).or(() -> document(wording)).or(() -> several(wording))
                .or(() -> coalition(wording)).or(() -> partisan(wording)).or(() -> roleOrBody(wording))
                .or(() -> shortName(wording)).orElseGet(() -> toldBefore(wording));
    }

    /**
     * The words for somebody who is not named.
     *
     * @param phrase    up to the noun
     * @param owner     whose it is told to be
     * @param definite  one who is known: "the spokesman"
     */
    private record Wording(List<Token> tokens, List<Token> phrase, List<Span> content, Optional<Entity> owner,
            boolean definite) {
        Token head() {
            return phrase.getLast();
        }

        String noun() {
            return head().text().toLowerCase(Locale.ROOT);
        }

        String first() {
            return phrase.getFirst().text().toLowerCase(Locale.ROOT);
        }

        /** The word before the noun; empty where there is none. */
        String modifier() {
            return phrase.size() > 1 ? phrase.get(phrase.size() - 2).text().toLowerCase(Locale.ROOT) : "";
        }

        int offset() {
            return phrase.getFirst().span().start();
        }

        Optional<String> side() {
            return owner.flatMap(entity -> entity.side);
        }
    }

    private Resolved unnamed(Wording wording) {
        return descriptions.of(wording.tokens(), wording.phrase(), wording.side());
    }

    /** "The indictment", "court papers": of whoever brings charges in this article. */
    private Optional<Resolved> legalDocument(Wording wording) {
        boolean court = words.is("documents", wording.noun()) && wording.modifier().matches("court|charging|legal");
        Optional<Entity> prosecution = anaphora.prosecution(wording.offset())
                .filter(body -> !court || !Cast.key(body.name).matches(".*\\bcourt\\b.*"));
        boolean legal = court && prosecution.isPresent()
                || words.is("legal_documents", wording.noun()) && wording.owner().isEmpty();
        return !legal ? Optional.empty() : Optional.of(prosecution
                .map(body -> new Resolved(List.of(body), "legal document")).orElseGet(() -> unnamed(wording)));
    }

    /** "Opposition figures" are people, "sales figures" are not. */
    private Optional<Resolved> figures(Wording wording) {
        return wording.noun().equals("figures") && FIGURES.contains(wording.modifier())
                ? Optional.of(descriptions.of(wording.tokens(), wording.phrase(), wording.side(), true))
                : Optional.empty();
    }

    /** "A statement by A and B", "its report", "the letter": of whoever wrote it. */
    private Optional<Resolved> document(Wording wording) {
        if (!words.is("documents", wording.noun())) {
            return Optional.empty();
        }
        boolean indefinite = Descriptions.isIndefinite(wording.phrase());
        List<Entity> authors = ofSeveral(wording.tokens());
        if (authors.isEmpty() && wording.owner().isEmpty() && indefinite) {
            // "Norway paid for it, according to a report": whoever that is about has not written it
            boolean said = wording.content().stream().anyMatch(span -> span.start() < wording.offset());
            authors = said ? List.of() : anaphora.sameSentence(wording.offset());
        }
        if (!authors.isEmpty()) {
            return Optional.of(new Resolved(authors, "joint document"));
        }
        if (wording.owner().isPresent()) {
            return Optional.of(new Resolved(List.of(wording.owner().get()), "document"));
        }
        if (DEFINITE.contains(wording.first())) {
            return Optional.of(new Resolved(anaphora.author(wording.noun(), wording.offset()), "document before"));
        }
        return Optional.of(wording.phrase().size() > (indefinite ? 2 : 1) ? unnamed(wording) : Resolved.NONE);
    }

    /** "These states", "the allies": those named together before. */
    private Optional<Resolved> several(Wording wording) {
        if (!words.is("several_nouns", wording.noun())) {
            return Optional.empty();
        }
        List<Entity> listed = wording.first().equals("other") ? anaphora.sameSentence(wording.offset()) : List.of();
        if (!listed.isEmpty()) {
            return Optional.of(new Resolved(listed, "listed before"));
        }
        if (!wording.definite()) {
            return Optional.empty();
        }
        boolean named = wording.owner().filter(entity -> entity.isPerson() || entity.side.isPresent()).isPresent();
        List<Entity> before = anaphora.several(wording.offset());
        if (!before.isEmpty() && Set.of("these", "those", "the", "both").contains(wording.first()) && !named) {
            return Optional.of(new Resolved(before, "several before"));
        }
        boolean bare = wording.phrase().size() < 3 && DEFINITE.contains(wording.first());
        if (wording.owner().isPresent() || !bare && words.is("roles", wording.noun())) {
            return Optional.empty();
        }
        return Optional.of(Set.of("partners", "allies").contains(wording.noun())
                ? new Resolved(anaphora.together(wording.offset()), "together before") : Resolved.NONE);
    }

    private Optional<Resolved> coalition(Wording wording) {
        boolean known = wording.noun().equals("coalition") && wording.definite() && wording.owner().isEmpty();
        List<Entity> together = known ? anaphora.together(wording.offset()) : List.of();
        return together.isEmpty() ? Optional.empty() : Optional.of(new Resolved(together, "together before"));
    }

    /** "The Liberal" after one who spoke. */
    private Optional<Resolved> partisan(Wording wording) {
        boolean member = wording.definite() && !wording.noun().endsWith("s") && words.is("partisans", wording.noun())
                && wording.phrase().size() > 1 && BodyFinder.isCapital(wording.head());
        return !member ? Optional.empty() : anaphora.lastPerson(wording.offset())
                .map(person -> new Resolved(List.of(person), "role of who spoke last"));
    }

    private Optional<Resolved> roleOrBody(Wording wording) {
        if (words.is("roles", wording.noun())) {
            return Optional.of(roles.resolve(wording.tokens(), wording.phrase(), wording.owner(), wording.side(),
                    wording.definite(), wording.content()));
        }
        return words.is("body_nouns", wording.noun()) && !isPlural(wording.head()) ? Optional.of(body(wording.tokens(),
                wording.phrase(), wording.owner(), wording.side(), wording.definite())) : Optional.empty();
    }

    /** "The Times" after "the Harbour Times". */
    private Optional<Resolved> shortName(Wording wording) {
        boolean name = wording.definite() && BodyFinder.isCapital(wording.head())
                && words.is("bodies", wording.noun());
        return !name ? Optional.empty() : anaphora.body(wording.noun(), wording.offset(), wording.side())
                .map(full -> new Resolved(List.of(full), "body before"));
    }

    /** "The source" after "a harbour source"; nobody where none was told of. */
    private Resolved toldBefore(Wording wording) {
        boolean one = wording.definite() && wording.owner().isEmpty() && !wording.head().tag().endsWith("S");
        return !one ? unnamed(wording) : anaphora.described(wording.noun(), wording.offset())
                .filter(entity -> Descriptions.fits(wording.phrase(), entity))
                .map(entity -> new Resolved(List.of(entity), "described before")).orElse(Resolved.NONE);
    }

    /** People and bodies speak; deeds, costs and meetings do not. */
    boolean isSomebody(String noun) {
        return descriptions.isSomebody(noun);
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
                ? anaphora.described(noun, offset).filter(entity -> Descriptions.fits(phrase, entity))
                : Optional.empty());
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
        return definite && owner.isEmpty() && !telling && unknown ? Resolved.NONE
                : descriptions.of(tokens, phrase, side);
    }

    /**
     * "The government", "the army", of whom nothing was told before: those of the state where the article is at home.
     */
    private Optional<Entity> atHome(String noun) {
        return states.home(_ -> true).filter(_ -> STATELY.contains(noun)).map(side -> noun.equals("government")
                || noun.equals("country") ? cast.state(side) : cast.body(BodyNames.owner(side) + " "
                + BodyNames.capitals(List.of(noun)), Optional.of(side)));
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

    /**
     * Whoever speaks, by any noun that means a person; "the company" and the like, of which nobody knows whose, are
     * left out.
     *
     * @param quoted  words stand in quotation marks: then somebody spoke, by whatever noun
     */
    Resolved called(List<Token> tokens, List<Token> phrase, boolean quoted) {
        String noun = phrase.getLast().text().toLowerCase(Locale.ROOT);
        boolean bare = phrase.size() < 3 && !Descriptions.isIndefinite(phrase)
                && !phrase.getFirst().tag().equals("PRP$");
        boolean person = descriptions.isSomebody(noun) || words.isPerson(noun) && !Descriptions.isThing(noun);
        Optional<Entity> owner = owners.of(tokens, phrase);
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
                : descriptions.of(tokens, phrase, owner.flatMap(entity -> entity.side), true);
    }

    /**
     * "a statement from the harbour police", "a list from Norway's Ministry": those; "a statement" alone is of whoever
     * spoke.
     */
    private Optional<Resolved> authorOf(List<Token> tokens, List<Token> phrase, String noun) {
        int next = tokens.indexOf(phrase.getLast()) + 1;
        boolean from = next + 1 < tokens.size() && Set.of("from", "by").contains(tokens.get(next).text());
        if (from && !(descriptions.isSomebody(noun) && !words.is("documents", noun)) && !words.isPerson(noun)) {
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
}
