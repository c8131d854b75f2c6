package org.rejoinder.analysis.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.Gazetteer.Entry;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;

/**
 * Finds the accused where the words only point: "Elbonian-backed divers", "the ministry has hired", "Elbonia's acts".
 */
final class Culprits {
    private static final Pattern JOINED = Pattern.compile("(?i)(\\p{L}[\\p{L}.]+)[-‐‑–](?:linked|backed|sponsored"
            + "|affiliated|aligned|funded|directed|controlled|tied|run|supported|connected|based)");
    private static final Pattern DEED = Pattern.compile("effort|activity|action|act|attack|campaign|behaviou?r"
            + "|aggression|hack|hacking|operation|conduct|crime|invasion|interference|meddling|role|involvement"
            + "|provocation|incursion|espionage|violation|coercion|bullying|crackdown|sabotage|misconduct|refusal"
            + "|failure|unwillingness|surveillance|spying|eavesdropping|monitoring|seizure|detention|arrest"
            + "|imprisonment|killing|murder|abuse|torture|treatment|mistreatment|incitement|intervention|persecution"
            + "|repression|oppression|negligence|disregard|high-handedness|hypocrisy|intransigence|obstruction"
            + "|inaction|complicity|lie|deception|misuse|exploitation|monopoly|practice|tactic|intent|attempt"
            + "|rejection|mishandling|mismanagement|dishonesty|neglect|incompetence|greed|recklessness|brutality"
            + "|cruelty|arrogance");
    private static final Pattern ASCRIBES = Pattern.compile("(?i)(?:attribut|blam|pinn)(?:e|es|ed|ing)|pins?");
    private static final Set<String> SUFFERED = Set.of("involved", "responsible", "suspected", "engaged", "implicated",
            "linked", "tied", "connected", "determined", "committed", "accused", "caught", "identified", "named");

    private final Words words;
    private final Gazetteer gazetteer;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;

    Culprits(Lexicon lexicon, Cast cast, TextIndex index, Anaphora anaphora) {
        this.words = lexicon.words();
        this.gazetteer = lexicon.gazetteer();
        this.cast = cast;
        this.index = index;
        this.anaphora = anaphora;
    }

    /** The one pointed at most clearly; empty where no words point. */
    Optional<Entity> find(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        return joined(tokens, speakers).or(() -> bodyBefore(tokens, speakers)).or(() -> deed(content, speakers))
                .or(() -> origin(tokens, content, speakers)).or(() -> ascribed(tokens, content, speakers));
    }

    /** "Elbonia-linked operators": whose they are stands before the hyphen. */
    private Optional<Entity> joined(List<Token> tokens, List<Entity> speakers) {
        for (Token token : tokens) {
            Matcher matcher = JOINED.matcher(token.text());
            boolean done = index.before(token.span().start(), 1).stream()
                    .anyMatch(before -> Set.of("against", "on", "targeting", "at").contains(before.text()));
            if (matcher.matches() && !done) {
                Optional<Entity> state = gazetteer.named(matcher.group(1)).stream().map(Entry::side)
                        .filter(side -> isForeign(side, speakers)).findFirst().map(side -> cast.state(side.get()));
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** "the ministry has hired …": the content begins with a body that was named before. */
    private Optional<Entity> bodyBefore(List<Token> tokens, List<Entity> speakers) {
        int the = !tokens.isEmpty() && tokens.getFirst().text().equals("that") ? 1 : 0;
        if (tokens.size() < the + 3 || !tokens.get(the).text().equalsIgnoreCase("the")
                || !words.is("body_nouns", tokens.get(the + 1).text())) {
            return Optional.empty();
        }
        Token noun = tokens.get(the + 1);
        Optional<Entity> body = anaphora.body(noun.text().toLowerCase(Locale.ROOT), noun.span().start(),
                Optional.empty());
        return body.filter(entity -> isOther(entity, speakers))
                .filter(_ -> !isUndergoing(tokens.subList(the + 2, tokens.size())));
    }

    /** "in the face of Elbonia's efforts": whose deeds they are. */
    private Optional<Entity> deed(Span content, List<Entity> speakers) {
        return cast.inside(content).stream().filter(mention -> !FirmsOfStates.isHome(mention, index)
                        && (entity(mention).type == ActorType.STATE || entity(mention).type == ActorType.ORGANISATION))
                .filter(mention -> {
                    List<Token> after = index.after(mention.span().end(), 4);
                    boolean owns = mention.rule().equals("nationals")
                            || after.stream().limit(1).anyMatch(BodyFinder::isPossessive);
                    return owns && after.stream().skip(mention.rule().equals("nationals") ? 0 : 1)
                            .takeWhile(token -> token.isNoun() || token.tag().startsWith("JJ"))
                            .anyMatch(token -> DEED.matcher(
                                    Words.singular(token.text().toLowerCase(Locale.ROOT))).matches());
                })
                .map(this::entity).filter(entity -> Parties.isOther(entity, speakers)
                        && !Parties.isOwnSide(entity.side, speakers)).findFirst();
    }

    /** "attacks coming out of Elbonia", "activity originating in Elbonia" */
    private Optional<Entity> origin(List<Token> tokens, Span content, List<Entity> speakers) {
        for (Token token : tokens) {
            if (Set.of("coming", "emanating", "originating", "stemming").contains(token.text())) {
                int at = token.span().end();
                Optional<Entity> state = cast.inside(new Span(at, content.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 3)
                        .map(this::entity).filter(entity -> isOther(entity, speakers)).findFirst();
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    /** "the partners pinned the cut on crews tracked as X": the content tells of an ascription itself. */
    private Optional<Entity> ascribed(List<Token> tokens, Span content, List<Entity> speakers) {
        boolean verb = false;
        for (Token token : tokens) {
            verb |= token.tag().startsWith("V") && ASCRIBES.matcher(token.text()).matches();
            if (verb && Set.of("on", "to").contains(token.text())) {
                int at = token.span().end();
                Optional<Entity> named = cast.inside(new Span(at, content.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 5)
                        .map(this::entity).filter(entity -> Parties.isOther(entity, speakers))
                        .filter(entity -> entity.side.isEmpty() || isForeign(entity.side, speakers)).findFirst();
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        return Optional.empty();
    }

    /** "… was the victim of", "… were attacked": what follows tells that it was done to them. */
    static boolean isUndergoing(List<Token> after) {
        List<Token> rest = after.stream().filter(token -> !token.text().matches("[\"'“”‘’]")).limit(5)
                .filter(token -> !token.tag().startsWith("RB")).toList();
        boolean be = false;
        for (Token token : rest) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (Set.of("victim", "target", "victims", "targets").contains(word)) {
                return be;
            }
            if (be && token.tag().equals("VBN")) {
                return !SUFFERED.contains(word) && !word.equals("been");
            }
            boolean auxiliary = Set.of("was", "were", "is", "are", "been", "had", "has", "have", "the", "a")
                    .contains(word);
            be |= Set.of("was", "were", "is", "are", "been").contains(word);
            if (!auxiliary) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOther(Entity entity, List<Entity> speakers) {
        return Parties.isOther(entity, speakers) && isForeign(entity.side, speakers);
    }

    private static boolean isForeign(Optional<String> side, List<Entity> speakers) {
        return side.isPresent() && speakers.stream().noneMatch(speaker -> speaker.side.equals(side));
    }

    private Entity entity(Mention mention) {
        return cast.byId(mention.actor());
    }
}
