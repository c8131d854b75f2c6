package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Finds in a denial's own words whose claim it answers: "accusations by X", "X's report", "the Elbonian allegations".
 */
final class Accusers {
    private static final Set<String> AUTHORS = Set.of("by", "from", "of");
    private static final int CLOSE = 12;
    private static final int REACH = 5;

    private static final Set<String> TELLING = Set.of("propaganda", "disinformation", "lies", "fabrications", "slander",
            "inventions", "rhetoric", "hysteria", "smears", "insinuations", "fakes", "hoax");

    /** In a heading what a comment is on is as good as a claim. */
    private static final Set<String> SAYINGS = Set.of("statement", "statements", "remarks", "comments", "article",
            "publication", "speech", "Statement", "Statements", "Remarks", "Comments", "Article", "Publication",
            "Speech");

    private static final Set<String> MOVES = Set.of("move", "moves", "decision", "step", "steps", "order", "ban",
            "sanctions", "plan", "plans", "proposal", "attempt", "attempts", "offer", "call", "calls", "demand",
            "demands");

    private static final Set<String> PUSHED = Set.of("bullied", "dictated", "intimidated", "pushed", "lectured",
            "blackmailed",
            "forced", "pressured", "swayed", "threatened", "cowed");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final SourceResolver resolver;
    private final Anaphora anaphora;

    Accusers(Words words, Cast cast, TextIndex index, Anaphora anaphora) {
        this.words = words;
        this.cast = cast;
        this.index = index;
        this.resolver = new SourceResolver(words, cast, index, anaphora, HomeStates.unknown());
        this.anaphora = anaphora;
    }

    /** Whose claim the words of a denial or a rejection name. */
    Aimed named(Draft draft, List<Entity> speakers) {
        Span reach = SpeakerStage.extent(draft);
        List<Token> tokens = index.tokens(reach);
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.is("claims", tokens.get(i).text()) || index.isQuoted(tokens.get(i).span())) {
                continue;
            }
            Optional<Entity> before = ownerBefore(reach, tokens.get(i).span().start(), speakers);
            if (before.isPresent()) {
                return new Aimed(List.of(before.get()), "whose claim");
            }
            Optional<Entity> pronoun = pronounBefore(tokens, i, speakers);
            if (pronoun.isPresent()) {
                return new Aimed(List.of(pronoun.get()), "whose claim");
            }
            List<Entity> owner = describedOwner(tokens, i, speakers);
            if (!owner.isEmpty()) {
                return new Aimed(owner, "whose claim");
            }
            int by = by(tokens, i + 1);
            List<Entity> authors = by > 0
                    ? authors(tokens.get(by + 1).span().cover(tokens.getLast().span()), speakers) : List.of();
            if (!authors.isEmpty()) {
                return new Aimed(authors, "whose claim");
            }
        }
        Optional<Entity> offering = draft.stance() == Stance.REJECT ? offering(draft, speakers) : Optional.empty();
        if (offering.isPresent()) {
            return new Aimed(List.of(offering.get()), "whose offer");
        }
        List<Entity> mover = draft.stance() == Stance.REJECT ? mover(draft, speakers) : List.of();
        if (!mover.isEmpty()) {
            return new Aimed(mover, "whose move");
        }
        Optional<Entity> teller = teller(draft, speakers);
        if (teller.isPresent()) {
            return new Aimed(List.of(teller.get()), "whose claim");
        }
        List<Entity> bully = bully(draft, speakers);
        if (!bully.isEmpty()) {
            return new Aimed(bully, "whom one does not give in to");
        }
        List<Entity> giver = giver(draft, speakers);
        return giver.isEmpty() ? Aimed.NOBODY : new Aimed(giver, "who gave no proof");
    }

    /** Whose claim a heading names: "Comment of the Embassy on Elbonia's statement". */
    Aimed inHeading(Span heading, List<Entity> speakers) {
        List<Token> tokens = index.tokens(heading);
        for (int i = 0; i < tokens.size(); i++) {
            if (words.is("claims", tokens.get(i).text()) || SAYINGS.contains(tokens.get(i).text())) {
                Optional<Entity> before = ownerBefore(heading, tokens.get(i).span().start(), speakers);
                int by = by(tokens, i + 1);
                List<Entity> owners = before.map(List::of).orElseGet(() -> by < 0 ? List.of()
                        : authors(tokens.get(by + 1).span().cover(tokens.getLast().span()), speakers)).stream()
                        .filter(entity -> Parties.isForeign(entity, speakers)).toList();
                if (!owners.isEmpty()) {
                    return new Aimed(owners, "whose claim in the heading");
                }
            }
        }
        return Aimed.NOBODY;
    }

    /** "opposed a move by Elbonia": whose it is that is refused. */
    private List<Entity> mover(Draft draft, List<Entity> speakers) {
        List<Token> tokens = index.tokens(draft.content().getFirst());
        for (int i = 0; i < tokens.size(); i++) {
            int by = MOVES.contains(tokens.get(i).text()) ? by(tokens, i + 1) : -1;
            if (by > 0 && tokens.get(by).text().equals("by")) {
                return authors(tokens.get(by + 1).span().cover(tokens.getLast().span()), speakers).stream()
                        .filter(entity -> Parties.isForeign(entity, speakers)).toList();
            }
        }
        return List.of();
    }

    /** "rejected Elbonia's latest plan": whose it is, right behind the cue. */
    private Optional<Entity> offering(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst();
        return draft.cue().isEmpty() ? Optional.empty() : cast.inside(content).stream().limit(1)
                .filter(mention -> index.tokens(new Span(content.start(), mention.span().start())).stream()
                        .allMatch(token -> token.tag().matches("DT|JJ.*|NNP?")))
                .filter(mention -> index.after(mention.span().end(), 1).stream().anyMatch(BodyFinder::isPossessive))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> Parties.isOther(entity, speakers)).findFirst();
    }

    /** "denied her claims": another person's. */
    private Optional<Entity> pronounBefore(List<Token> tokens, int claim, List<Entity> speakers) {
        int at = claim - 1;
        while (at > 0 && tokens.get(at).tag().startsWith("JJ")) {
            at--;
        }
        String word = at < 0 ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
        boolean person = speakers.size() == 1 && (word.equals("his") || word.equals("her"));
        String pronoun = word.equals("his") ? "he" : "she";
        boolean own = person && speakers.getFirst().isPerson() && anaphora.agrees(speakers.getFirst(), pronoun);
        return !person || own ? Optional.empty()
                : anaphora.otherPerson(pronoun, tokens.get(at).span().start(), speakers);
    }

    /** "the lab's report": whose name ends so. */
    private List<Entity> describedOwner(List<Token> tokens, int claim, List<Entity> speakers) {
        boolean the = claim > 2 && BodyFinder.isPossessive(tokens.get(claim - 1))
                && tokens.get(claim - 2).tag().equals("NN")
                && tokens.get(claim - 3).text().equalsIgnoreCase("the");
        if (!the) {
            return List.of();
        }
        String last = " " + tokens.get(claim - 2).text().toLowerCase(Locale.ROOT);
        return cast.find(entity -> !entity.isPerson() && entity.name.toLowerCase(Locale.ROOT).endsWith(last)
                && Parties.isOther(entity, speakers)).map(List::of).orElse(List.of());
    }

    /** "another lie of Elbonian propaganda", "the Elbonian side is inventing it" */
    private Optional<Entity> teller(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        return cast.inside(content).stream().filter(mention -> index.after(mention.span().end(), 2).stream()
                        .filter(token -> !BodyFinder.isPossessive(token)).limit(1)
                        .anyMatch(token -> TELLING.contains(token.text().toLowerCase(Locale.ROOT))
                                || words.is("claims", token.text())))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.side.isPresent() && !Parties.isOwn(entity, speakers)).findFirst();
    }

    /** Where the word stands that the authors follow: "claims by", "allegations made last week by"; -1 if nowhere. */
    private static int by(List<Token> tokens, int from) {
        boolean made = from < tokens.size() && tokens.get(from).tag().matches("VB[ND]");
        for (int i = from; i + 1 < tokens.size() && i <= (made ? from + REACH : from); i++) {
            String word = tokens.get(i).text();
            if (made ? word.equals("by") : AUTHORS.contains(word)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Entity> ownerBefore(Span reach, int claim, List<Entity> speakers) {
        return cast.inside(reach).stream()
                .filter(mention -> mention.span().end() <= claim && claim - mention.span().end() <= CLOSE
                        && onlyModifiers(mention.span().end(), claim))
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> Parties.isOther(entity, speakers) && !isThing(entity)).reduce((_, last) -> last);
    }

    /** "the F-16 claim" is nobody's called so. */
    private static boolean isThing(Entity entity) {
        return entity.side.isEmpty() && entity.type == ActorType.ORGANISATION && entity.name.matches(".*\\d.*");
    }

    private List<Entity> authors(Span rest, List<Entity> speakers) {
        Optional<Entity> named = endingSo(rest, speakers);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<Entity> authors = Parties.others(resolver.resolve(rest).speakers(), speakers);
        boolean described = authors.isEmpty() || authors.stream().anyMatch(entity -> entity.type == ActorType.GROUP);
        // "insinuations by elements in the Elbonian government" are Elbonia's
        return !described ? authors : cast.inside(rest).stream()
                .filter(mention -> index.tokens(new Span(rest.start(), mention.span().start())).size() <= REACH)
                .map(mention -> cast.byId(mention.actor()))
                .filter(entity -> entity.side.isPresent() && Parties.isOther(entity, speakers)
                        && Parties.isForeign(entity, speakers)).limit(1).toList();
    }

    /** "the fisheries authority", where Elbonia's Fisheries Authority is in the article. */
    private Optional<Entity> endingSo(Span rest, List<Entity> speakers) {
        List<String> phrase = index.tokens(rest).stream().skip(1)
                .takeWhile(token -> token.isNoun() || token.tag().startsWith("JJ")).map(Token::text).toList();
        boolean the = index.tokens(rest).stream().limit(1).anyMatch(token -> token.text().equals("the"));
        String end = " " + String.join(" ", phrase).toLowerCase(Locale.ROOT);
        return !the || phrase.size() < 2 ? Optional.empty() : cast.find(entity -> !entity.isPerson()
                && entity.name.toLowerCase(Locale.ROOT).endsWith(end) && Parties.isOther(entity, speakers));
    }

    /** "we will not be pushed around by X" */
    private List<Entity> bully(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        for (int i = 2; i < tokens.size(); i++) {
            boolean pushed = tokens.get(i).text().equals("by") && tokens.subList(i - 2, i).stream()
                    .anyMatch(token -> PUSHED.contains(token.text()));
            int at = tokens.get(i).span().end();
            Optional<Entity> named = !pushed ? Optional.empty() : cast.inside(new Span(at, content.end())).stream()
                    .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 3)
                    .map(mention -> cast.byId(mention.actor()))
                    .filter(entity -> Parties.isOther(entity, speakers)).findFirst();
            if (named.isPresent()) {
                return List.of(named.get());
            }
        }
        return List.of();
    }

    /** "no proof was supplied by X" */
    private List<Entity> giver(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        boolean proof = tokens.stream().anyMatch(token -> token.text().matches("(?i)evidence|proofs?|facts"));
        for (int i = 1; proof && i < tokens.size(); i++) {
            if (Set.of("by", "from").contains(tokens.get(i).text())) {
                int at = tokens.get(i).span().end();
                List<Entity> named = cast.inside(new Span(at, content.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 2)
                        .map(mention -> cast.byId(mention.actor()))
                        .filter(entity -> Parties.isOther(entity, speakers) && Parties.isForeign(entity, speakers))
                        .limit(1).toList();
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private boolean onlyModifiers(int from, int to) {
        return index.tokens(new Span(from, to)).stream()
                .allMatch(token -> BodyFinder.isPossessive(token) || token.tag().startsWith("JJ") || token.isNoun());
    }
}
