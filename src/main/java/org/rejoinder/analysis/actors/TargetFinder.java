package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/** Finds whom one statement is aimed at, by its own words. */
final class TargetFinder {
    /** Whom, and by which rule. */
    record Aimed(List<Entity> targets, String rule) {
        static final Aimed NOBODY = new Aimed(List.of(), "nobody");

        boolean isEmpty() {
            return targets.isEmpty();
        }
    }

    private static final Set<String> MEMBERS = Set.of("members", "officers", "agents", "employees", "operatives", "member");
    private static final int SUBJECT_REACH = 14;
    private static final Set<String> AFTER_OBJECT = Set.of("of", "for", "to", "over", "as", "that", "after", "with");
    private static final Set<String> AUTHORS = Set.of("by", "from", "of");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final SourceResolver resolver;
    private final Culprits culprits;

    TargetFinder(Lexicon lexicon, Cast cast, TextIndex index, History history) {
        this.words = lexicon.words();
        this.cast = cast;
        this.index = index;
        Anaphora anaphora = new Anaphora(words, cast, index, history);
        this.resolver = new SourceResolver(words, cast, index, anaphora);
        this.culprits = new Culprits(lexicon, cast, index, anaphora);
    }

    private static final Set<String> DIRECTED = Set.of("charge", "sanction", "case", "measure", "action", "indictment",
            "complaint", "accusation", "allegation", "criticism", "retaliation", "tariff", "threat", "warrant", "lawsuit",
            "claim", "evidence", "countermeasure", "embargo", "ban", "restriction", "step");
    private static final Set<String> HARMLESS = Set.of("endorsed", "supported", "welcomed", "adopted", "agreed", "provided",
            "released", "published", "issued", "shared", "used", "followed", "joined", "protected", "seen", "reported",
            "owned", "found", "supplied", "approved", "signed", "passed", "recognised", "recognized", "confirmed");
    private static final Set<String> PLACING = Set.of("in", "of", "at", "for", "from", "to", "into", "across", "with",
            "against", "targeting", "between", "on", "among", "including");

    /** The accused, condemned or called upon. */
    Aimed accused(Draft draft, List<Entity> speakers) {
        List<Entity> found = passiveSubject(draft, speakers);
        if (!found.isEmpty()) {
            return new Aimed(found, "passive subject");
        }
        found = ascribed(draft, speakers);
        if (!found.isEmpty()) {
            return new Aimed(found, "ascribed to");
        }
        found = object(draft, speakers);
        if (!found.isEmpty()) {
            return new Aimed(found, "object of the cue");
        }
        found = behind(draft, speakers);
        if (!found.isEmpty()) {
            return new Aimed(found, "behind the deed");
        }
        if (speakers.isEmpty()) {
            return Aimed.NOBODY;
        }
        found = subject(draft, speakers);
        if (!found.isEmpty()) {
            return new Aimed(found, "subject");
        }
        found = culprits.find(draft, speakers).map(List::of).orElse(List.of());
        if (!found.isEmpty()) {
            return new Aimed(found, "pointed at");
        }
        found = foreign(draft, speakers);
        return found.isEmpty() ? Aimed.NOBODY : new Aimed(found, "named in it");
    }

    /** Whose claim a denial names: "accusations by X", "X's report", "the Elbonian allegations". */
    Aimed accuser(Draft draft, List<Entity> speakers) {
        Span reach = SpeakerStage.extent(draft);
        List<Token> tokens = index.tokens(reach);
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.is("claims", tokens.get(i).text()) || index.isQuoted(tokens.get(i).span())) {
                continue;
            }
            int claim = tokens.get(i).span().start();
            Optional<Entity> before = cast.inside(reach).stream()
                    .filter(mention -> mention.span().end() <= claim && claim - mention.span().end() <= 12
                            && onlyModifiers(mention.span().end(), claim))
                    .map(this::entity).filter(entity -> isOther(entity, speakers)).reduce((_, last) -> last);
            if (before.isPresent()) {
                return new Aimed(List.of(before.get()), "whose claim");
            }
            if (i + 2 < tokens.size() && AUTHORS.contains(tokens.get(i + 1).text())) {
                Span rest = tokens.get(i + 2).span().cover(tokens.getLast().span());
                List<Entity> authors = others(resolver.resolve(rest).speakers(), speakers);
                if (!authors.isEmpty() && authors.stream().noneMatch(entity -> entity.type == ActorType.GROUP)) {
                    return new Aimed(authors, "whose claim");
                }
            }
        }
        List<Entity> giver = giver(draft, speakers);
        if (!giver.isEmpty()) {
            return new Aimed(giver, "who gave no proof");
        }
        List<Entity> subject = subject(draft, speakers).stream()
                .filter(entity -> entity.side.isPresent()
                        && speakers.stream().noneMatch(speaker -> speaker.side.equals(entity.side))).toList();
        return subject.isEmpty() ? Aimed.NOBODY : new Aimed(subject, "subject");
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
                        .map(this::entity).filter(entity -> isOther(entity, speakers) && isForeign(entity, speakers))
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

    /** "X was accused by …": the source follows the cue, and the accused stands before. */
    private List<Entity> passiveSubject(Draft draft, List<Entity> speakers) {
        if (draft.cue().isEmpty()) {
            return List.of();
        }
        Span cue = draft.cue().getFirst();
        boolean by = index.tokens(cue).stream().anyMatch(token -> token.text().equals("by"))
                || index.after(cue.end(), 1).stream().anyMatch(token -> token.text().equals("by"));
        List<Token> around = new ArrayList<>(index.before(cue.start(), 2));
        around.addAll(index.tokens(cue));
        boolean be = around.stream().anyMatch(token -> Set.of("was", "were", "is", "are", "been", "being")
                .contains(token.text()));
        boolean object = index.tokens(cue).stream().anyMatch(token -> words.is("object_cues", token.text()));
        boolean sourceAfter = draft.source().isEmpty() || draft.source().getFirst().start() > cue.start();
        if (!be || !sourceAfter || !by && !object) {
            return List.of();
        }
        Optional<Sentence> sentence = index.sentenceAt(cue.start());
        return sentence.map(found -> cast.inside(new Span(found.span().start(), cue.start())).stream()
                .filter(mention -> !mention.rule().equals("medium") && !isPossessive(mention)
                        && !mention.rule().equals("nationals"))
                .map(this::entity).filter(entity -> isOther(entity, speakers)).limit(1).toList()).orElse(List.of());
    }

    /** "accused X of", "urged X to", "condemned X": between cue and content, or at the content's head. */
    private List<Entity> object(Draft draft, List<Entity> speakers) {
        if (draft.cue().isEmpty()) {
            return List.of();
        }
        Span cue = draft.cue().getLast();
        boolean takes = index.tokens(cue).stream().anyMatch(token -> words.is("object_cues", token.text()))
                || index.after(cue.end(), 1).stream().anyMatch(token -> Set.of("on", "upon", "against", "at")
                        .contains(token.text()));
        if (!takes) {
            return List.of();
        }
        int start = draft.content().getFirst().start();
        Span between = cue.end() < start ? new Span(cue.end(), start) : draft.content().getFirst();
        List<Token> tokens = index.tokens(between).stream()
                .filter(token -> !token.text().equals(",")).toList();
        if (tokens.stream().noneMatch(token -> token.isNoun() || token.tag().startsWith("PRP"))) {
            tokens = index.tokens(draft.content().getFirst());
        }
        List<Token> phrase = new ArrayList<>();
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            boolean inName = !cast.touching(token.span()).isEmpty();
            if (phrase.isEmpty() && (Set.of("on", "upon", "against", "at", "that", "out").contains(word))) {
                continue;
            }
            if (!inName && (AFTER_OBJECT.contains(word) || token.isVerb() || token.text().equals("“")
                    || token.text().equals("\"")) && !phrase.isEmpty()) {
                break;
            }
            phrase.add(token);
        }
        if (phrase.isEmpty()) {
            return List.of();
        }
        if (Set.of("its", "their").contains(phrase.getFirst().text().toLowerCase(Locale.ROOT))) {
            return owner(phrase.getFirst().span().start(), speakers);
        }
        Span span = phrase.getFirst().span().cover(phrase.getLast().span());
        List<Token> near = index.after(span.end(), 6).stream()
                .takeWhile(token -> !Set.of(",", "and", "for").contains(token.text())).toList();
        List<Entity> linked = linked(near.isEmpty() ? span : span.cover(near.getLast().span()), speakers);
        if (linked.isEmpty()) {
            linked = members(span, speakers);
        }
        SourceResolver.Resolved named = resolver.resolve(span);
        if (!linked.isEmpty() || !named.rule().equals("described")) {
            return linked.isEmpty() ? others(named.speakers(), speakers) : linked;
        }
        // "Elbonian hackers" are not named: the accusation is aimed at Elbonia
        List<Entity> nationals = cast.inside(span).stream().filter(mention -> !mention.rule().equals("described"))
                .map(this::entity)
                .filter(entity -> isOther(entity, speakers) && entity.side.isPresent()).limit(1).toList();
        boolean people = draft.stance() != Stance.DEMAND && draft.stance() != Stance.MEASURE && words.is("roles", phrase.getLast().text()) || words.is("group_nouns", phrase.getLast().text());
        return !nationals.isEmpty() ? nationals : people ? others(named.speakers(), speakers) : List.of();
    }

    /** "put pressure on X by summoning its envoy": the last state named in the sentence before. */
    private List<Entity> owner(int offset, List<Entity> speakers) {
        return index.sentenceAt(offset).map(sentence -> cast.inside(new Span(sentence.span().start(), offset)).stream()
                .filter(mention -> !mention.rule().equals("medium")).map(this::entity)
                .filter(entity -> !entity.isPerson() && isOther(entity, speakers) && isForeign(entity, speakers))
                .reduce((_, last) -> last).map(List::of).orElse(List.of())).orElse(List.of());
    }

    /** "charged four members of X" */
    private List<Entity> members(Span phrase, List<Entity> speakers) {
        List<Token> after = index.after(phrase.end(), 12);
        List<Token> tokens = new ArrayList<>(index.tokens(phrase));
        tokens.addAll(after);
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (MEMBERS.contains(tokens.get(i).text()) && tokens.get(i + 1).text().equals("of")) {
                int at = tokens.get(i + 1).span().end();
                return cast.inside(new Span(at, tokens.getLast().span().end())).stream()
                        .filter(mention -> index.tokens(new Span(at, Math.max(at, mention.span().start()))).size() <= 2)
                        .map(this::entity).filter(entity -> isOther(entity, speakers)).limit(1).toList();
            }
        }
        return List.of();
    }

    /** "attributed the breach to X", "blamed the attack on X" */
    private List<Entity> ascribed(Draft draft, List<Entity> speakers) {
        boolean ascribes = draft.cue().stream().flatMap(span -> index.tokens(span).stream())
                .anyMatch(token -> token.text().toLowerCase(Locale.ROOT).matches("(attribut|blam|pin).*"));
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Token> tokens = index.tokens(content);
        for (int i = tokens.size() - 2; ascribes && i >= 0; i--) {
            if (Set.of("to", "on").contains(tokens.get(i).text())) {
                Span rest = new Span(tokens.get(i).span().end(), content.end());
                Span near = rest.start() + 40 < rest.end() ? new Span(rest.start(), rest.start() + 40) : rest;
                List<Entity> linked = linked(rest, speakers);
                List<Entity> named = cast.touching(near).stream()
                        .filter(mention -> mention.span().start() >= near.start())
                        .map(this::entity).filter(entity -> isOther(entity, speakers)).limit(1).toList();
                if (!linked.isEmpty() || !named.isEmpty()) {
                    return linked.isEmpty() ? named : linked;
                }
            }
        }
        return List.of();
    }

    /** "carried out by X", "hackers linked to X", "charges against X". */
    private List<Entity> behind(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Entity> linked = linked(content, speakers);
        List<Token> tokens = index.tokens(content);
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).text();
            boolean agent = word.equals("by") && tokens.get(i - 1).tag().matches("VB[ND]|RP")
                    && !HARMLESS.contains(tokens.get(i - 1).text());
            boolean against = Set.of("against", "on").contains(word)
                    && DIRECTED.contains(Words.singular(tokens.get(i - 1).text().toLowerCase(Locale.ROOT)));
            if (agent || against) {
                int at = tokens.get(i).span().end();
                cast.inside(new Span(at, content.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 3)
                        .filter(mention -> !mention.rule().equals("nationals"))
                        .map(this::entity).filter(entity -> isOther(entity, speakers)).findFirst()
                        .ifPresent(found::add);
            }
        }
        found.addAll(linked);
        return List.copyOf(found);
    }

    private List<Entity> linked(Span span, List<Entity> speakers) {
        List<Token> tokens = index.tokens(span);
        Set<Entity> found = new LinkedHashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean predicate = i > 0 && Set.of("was", "were", "is", "are", "been", "has", "have", "had")
                    .contains(tokens.get(i - 1).text()) && !tokens.get(i).text().equals("linked");
            if (words.is("linked", tokens.get(i).text()) && !predicate) {
                int at = tokens.get(i).span().end();
                cast.inside(new Span(at, span.end())).stream()
                        .filter(mention -> index.tokens(new Span(at, mention.span().start())).size() <= 3)
                        .map(this::entity).filter(entity -> isOther(entity, speakers)).findFirst()
                        .ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The first one named before the content's first verb, outside of a possessive. */
    private List<Entity> subject(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst();
        List<Token> tokens = index.tokens(content);
        int verb = -1;
        for (Token token : tokens) {
            if ((token.tag().equals("MD") || token.isVerb() && !token.tag().equals("VBG")
                    && !token.tag().equals("VBN")) && cast.touching(token.span()).isEmpty()) {
                verb = token.span().start();
                break;
            }
        }
        int near = tokens.size() > SUBJECT_REACH ? tokens.get(SUBJECT_REACH).span().start() : content.end();
        if (verb < 0) {
            verb = tokens.size() > 2 ? tokens.get(2).span().end() : content.end();
        }
        verb = Math.min(verb, near);
        return cast.inside(new Span(content.start(), verb)).stream()
                .filter(mention -> isForeign(entity(mention), speakers))
                .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("described"))
                .filter(mention -> !isPossessive(mention) || entity(mention).type == ActorType.STATE)
                .filter(mention -> !Culprits.isUndergoing(index.after(mention.span().end(), 6)))
                .map(this::entity).filter(entity -> isOther(entity, speakers) && isSomebody(entity)).limit(1).toList();
    }

    /** Not a product, a place or an event: those have names too. */
    private boolean isSomebody(Entity entity) {
        return entity.isPerson() || entity.side.isPresent() || entity.type != ActorType.ORGANISATION
                || cast.mentions().stream().anyMatch(mention -> mention.actor().equals(entity.id)
                        && (mention.rule().equals("body") || index.before(mention.span().start(), 1).stream()
                                .anyMatch(token -> words.is("body_nouns", token.text()))));
    }

    /** Somebody of another side, wherever in the content. */
    private List<Entity> foreign(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Mention> inside = cast.inside(content);
        return inside.stream()
                .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("described"))
                .filter(mention -> isActing(mention) || entity(mention).type == ActorType.STATE
                        && index.before(mention.span().start(), 3).stream().noneMatch(token -> PLACING.contains(token.text().toLowerCase(Locale.ROOT))
                                || Set.of(",", "and").contains(token.text())))
                .map(this::entity)
                .filter(entity -> isOther(entity, speakers) && entity.side.isPresent() && isForeign(entity, speakers))
                .collect(Collectors.groupingBy(entity -> entity, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> List.of(most.getKey())).orElse(List.of());
    }

    /** Nobody accuses an office of his own state by the way. */
    private static boolean isForeign(Entity entity, List<Entity> speakers) {
        return entity.isPerson() || entity.side.isEmpty()
                || speakers.stream().noneMatch(speaker -> speaker.side.equals(entity.side));
    }

    /** "Elbonian state-backed hackers" did it wherever they stand, unless it was done to them. */
    private boolean isActing(Mention mention) {
        return mention.rule().equals("nationals")
                && index.after(mention.span().end(), 3).stream().anyMatch(token -> words.is("group_nouns", token.text())
                        || token.text().matches("spies|agents|operatives|intelligence|spyware|groups"))
                && index.before(mention.span().start(), 1).stream()
                        .noneMatch(token -> Set.of("against", "on", "targeting").contains(token.text()));
    }

    private List<Entity> others(List<Entity> found, List<Entity> speakers) {
        return found.stream().filter(entity -> isOther(entity, speakers)).toList();
    }

    /** Neither a speaker nor the state that a speaker speaks for. */
    static boolean isOther(Entity entity, List<Entity> speakers) {
        return !entity.name.equals(Cast.UNSPECIFIED) && speakers.stream().noneMatch(speaker -> speaker == entity
                || speaker.side.isPresent() && speaker.side.equals(entity.side) && entity.type == ActorType.STATE);
    }

    private boolean isPossessive(Mention mention) {
        return index.after(mention.span().end(), 1).stream().anyMatch(BodyFinder::isPossessive);
    }

    private Entity entity(Mention mention) {
        return cast.byId(mention.actor());
    }
}
