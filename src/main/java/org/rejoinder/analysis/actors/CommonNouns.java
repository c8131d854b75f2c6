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
        Token head = phrase.getLast();
        String noun = head.text().toLowerCase(Locale.ROOT);
        int offset = phrase.getFirst().span().start();
        Optional<Entity> owner = owners.of(tokens, phrase);
        Optional<String> side = owner.flatMap(entity -> entity.side);
        boolean definite = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))
                || BodyFinder.isCapital(phrase.getFirst()) && !Descriptions.isIndefinite(phrase);
        boolean court = words.is("documents", noun) && phrase.size() > 1
                && phrase.get(phrase.size() - 2).text().matches("(?i)court|charging|legal");
        Optional<Entity> prosecution = anaphora.prosecution(offset)
                .filter(body -> !court || !Cast.key(body.name).matches(".*\\bcourt\\b.*"));
        if (court && prosecution.isPresent() || words.is("legal_documents", noun) && owner.isEmpty()) {
            return prosecution.isPresent() ? new Resolved(List.of(prosecution.get()), "legal document")
                    : descriptions.of(tokens, phrase, side);
        }
        boolean people = noun.equals("figures") && phrase.size() > 1
                && phrase.get(phrase.size() - 2).text().matches("(?i)opposition|party|senior|political|leading|public"
                + "|military|religious|prominent|exiled|key|top");
        if (people) {
            return descriptions.of(tokens, phrase, side, true);
        }
        if (words.is("documents", noun)) {
            List<Entity> several = ofSeveral(tokens);
            if (several.isEmpty() && owner.isEmpty() && Descriptions.isIndefinite(phrase)) {
                // "Norway paid for it, according to a report": whoever that is about has not written it
                boolean said = content.stream().anyMatch(span -> span.start() < offset);
                several = said ? List.of() : anaphora.sameSentence(offset);
            }
            List<Entity> authors = several;
            boolean told = DEFINITE.contains(phrase.getFirst().text().toLowerCase(Locale.ROOT));
            return !authors.isEmpty() ? new Resolved(authors, "joint document")
                    : owner.map(entity -> new Resolved(List.of(entity), "document"))
                            .orElseGet(() -> told ? new Resolved(anaphora.author(noun, offset), "document before")
                                    : phrase.size() > (Descriptions.isIndefinite(phrase) ? 2 : 1)
                                            ? descriptions.of(tokens, phrase, side) : Resolved.NONE);
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
            return roles.resolve(tokens, phrase, owner, side, definite, content);
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
        return one ? anaphora.described(noun, offset).filter(entity -> Descriptions.fits(phrase, entity))
                .map(entity -> new Resolved(List.of(entity), "described before")).orElse(Resolved.NONE)
                : descriptions.of(tokens, phrase, side);
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
