package org.rejoinder.analysis.actors;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/** Finds whom one statement is aimed at, by its own words. */
final class TargetFinder {
    private static final int SUBJECT_REACH = 14;
    private static final Set<String> PLACING = Set.of("in", "of", "at", "for", "from", "to", "into", "across", "with",
            "against", "targeting", "between", "on", "among", "including");
    private static final Set<String> SUFFERING = Set.of("against", "on", "targeting", "with", "alongside", "at", "and",
            "towards", "hit", "hitting", "for", "help", "helping", "support", "supporting", "defend", "defending",
            "back", "backing", "protect", "protecting", "assist", "aid", "any", "join");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "around", "inside", "about", "across");
    private static final Set<String> POINTING = Set.of("the", "these", "those", "this", "that", "such");
    private static final Pattern MEASURES = Pattern.compile("(?i)(?:impos|sanction|expel|summon|blacklist|bann|fin"
            + "|suspend|freez|halt|launch|open|recall|restrict|revok|cancel|block)(?:l?ed|es?|s|l?ing)?|froze|frozen"
            + "|ban");
    private static final Set<String> REPORTS = Set.of("report", "study", "investigation", "probe", "finding",
            "analysis", "ruling", "verdict", "judgment", "judgement", "opinion", "indictment", "inquiry", "survey",
            "research", "assessment");
    private static final Set<String> MEN = Set.of("party", "men", "ministers", "aides", "allies", "forces", "army",
            "troops", "cabinet", "regime", "movement", "supporters", "backers", "militia", "ministry", "fleet",
                    "soldiers",
            "agents", "spies", "money");

    private final Words words;
    private final Cast cast;
    private final TextIndex index;
    private final Anaphora anaphora;
    private final SourceResolver resolver;
    private final Deeds deeds;
    private final CueObjects objects;
    private final Culprits culprits;
    private final Callees callees;
    private final Agents agents;
    private final Doers doers;
    private final Set<String> voices;
    private final Investigated investigations;

    /** @param voices ids of whoever says something in the article */
    TargetFinder(Lexicon lexicon, Cast cast, TextIndex index, History history, Doers doers, Set<String> voices) {
        this.doers = doers;
        this.voices = Set.copyOf(voices);
        this.words = lexicon.words();
        this.cast = cast;
        this.index = index;
        this.anaphora = new Anaphora(words, cast, index, history);
        this.resolver = new SourceResolver(words, cast, index, anaphora, HomeStates.unknown());
        this.deeds = new Deeds(words, cast, index);
        this.objects = new CueObjects(words, cast, index, resolver, anaphora, deeds);
        this.callees = new Callees(cast, index);
        this.agents = new Agents(cast, index);
        this.investigations = new Investigated(cast, index, anaphora);
        this.culprits = new Culprits(lexicon, cast, index, anaphora);
    }

    /** Whose doing a comment tells of, in plain words. */
    Aimed doing(Draft draft, List<Entity> speakers) {
        return first(speakers, rule("whose doing", () -> agents.find(draft, speakers)));
    }

    /** The accused, condemned, threatened or called upon. */
    Aimed accused(Draft draft, List<Entity> speakers) {
        if (speakers.size() > 1 && objects.isMutual(draft)) {
            return new Aimed(speakers, "each other");
        }
        List<Entity> investigated = investigations.find(draft, speakers);
        if (!investigated.isEmpty()) {
            return new Aimed(investigated, "investigated");
        }
        Aimed byCue = first(speakers,
                rule("passive subject", () -> objects.passiveSubject(draft, speakers)),
                rule("ascribed to", () -> objects.ascribed(draft, speakers)),
                rule("object of the cue", () -> objects.object(draft, speakers)),
                rule("called upon", () -> draft.stance() == Stance.DEMAND ? calledUpon(draft, speakers) : List.of()),
                rule("whoever acts in it", () -> actor(draft, speakers)),
                rule("behind the deed", () -> investigations.chargesNobodyNamed(draft) ? List.of()
                        : deeds.authors(draft, speakers)));
        if (!byCue.isEmpty()) {
            return byCue;
        }
        Aimed doer = draft.stance() == Stance.DEMAND ? Aimed.NOBODY
                : first(speakers, rule("whose doing", () -> agents.find(draft, speakers)));
        return !doer.isEmpty() || speakers.isEmpty() ? doer : first(speakers,
                rule("subject", () -> subject(draft, speakers)),
                rule("subject by its role", () -> role(draft, speakers)),
                rule("group before", () -> group(draft, speakers)),
                rule("person before", () -> person(draft, speakers)),
                rule("pointed at", () -> culprits.find(draft, speakers).map(List::of).orElse(List.of())),
                rule("who did it", () -> doers.of(draft, speakers).map(List::of).orElse(List.of())),
                rule("named in it", () -> foreign(draft, speakers)));
    }

    /**
     * "The yard sold engines to Elbonia without a licence": the firm that has a word in the article too, not its
     * customer.
     */
    private List<Entity> actor(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst();
        boolean charge = draft.stance() == Stance.ACCUSE || draft.stance() == Stance.CONDEMN;
        return !charge ? List.of()
                : cast.inside(content).stream().filter(mention -> index.tokens(new Span(content.start(),
                        mention.span().start())).stream().allMatch(token -> token.tag().matches("DT|IN")))
                .filter(mention -> (voices.contains(mention.actor()) || actsOften(entity(mention)))
                        && entity(mention).side.isEmpty()
                        && entity(mention).type == ActorType.ORGANISATION)
                .filter(mention -> isActive(index.after(mention.span().end(), 3)))
                .map(this::entity).filter(entity -> Parties.isOther(entity, speakers)).limit(1).toList();
    }

    /** A firm does things in an article, elsewhere too; a place or a product hardly does. */
    private boolean actsOften(Entity entity) {
        return cast.mentions().stream().filter(mention -> mention.actor().equals(entity.id)
                && isActive(index.after(mention.span().end(), 3))).limit(2).count() == 2;
    }

    private static boolean isActive(List<Token> after) {
        List<Token> verbs = after.stream().dropWhile(token -> token.tag().startsWith("RB")).toList();
        boolean be = !verbs.isEmpty() && verbs.getFirst().text().matches("(?i)is|are|was|were|be|been");
        return !verbs.isEmpty() && !be && verbs.getFirst().tag().matches("VB[DPZ]|MD");
    }

    /** Who is backed, praised or thanked: the object of the cue, or who is named first. */
    Aimed supported(Draft draft, List<Entity> speakers) {
        return first(speakers,
                rule("object of the cue", () -> objects.object(draft, speakers)),
                rule("person before", () -> person(draft, speakers)),
                rule("named in it", () -> draft.content().stream().flatMap(span -> cast.inside(span).stream())
                        .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("described"))
                        .map(this::entity).filter(entity -> Parties.isOther(entity, speakers) && isSomebody(entity))
                        .limit(1).toList()));
    }

    /** True where the words ask others than an adversary: "urged sailors to wait", "users should update". */
    boolean asksOthers(Draft draft, List<Entity> speakers) {
        if (draft.stance() != Stance.DEMAND) {
            return false;
        }
        List<Token> phrase = objects.phrase(draft);
        return isPeople(callees.phrase(draft)) || isPeople(phrase) || phrase.isEmpty()
                && isPeople(head(draft.content().getFirst()));
    }

    /** A plural of common nouns alone, and no gang. */
    private boolean isPeople(List<Token> phrase) {
        return !phrase.isEmpty() && phrase.getLast().tag().equals("NNS")
                && !words.is("group_nouns", phrase.getLast().text())
                && phrase.stream().noneMatch(token -> token.tag().startsWith("PRP") || BodyFinder.isPossessive(token)
                        || token.text().matches("(?i)these|those"))
                && cast.touching(phrase.getFirst().span().cover(phrase.getLast().span())).stream()
                        .allMatch(mention -> mention.rule().equals("described"));
    }

    private record Rule(String name, Supplier<List<Entity>> find) {}

    private static Rule rule(String name, Supplier<List<Entity>> find) {
        return new Rule(name, find);
    }

    private static Aimed first(List<Entity> speakers, Rule... rules) {
        return Arrays.stream(rules).map(rule -> new Aimed(Parties.others(rule.find().get(), speakers), rule.name()))
                .filter(aimed -> !aimed.isEmpty()).findFirst().orElse(Aimed.NOBODY);
    }

    /** The first one named before the content's first verb, outside of a possessive, and who is named with him. */
    private List<Entity> subject(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst();
        Optional<Mention> first = subjectMention(draft, speakers, content);
        return first.map(mention -> index.joined(mention, cast.inside(content)).stream().map(this::entity)
                .filter(entity -> Parties.isOther(entity, speakers) && Parties.isForeign(entity, speakers)).toList())
                .orElse(List.of());
    }

    private Optional<Mention> subjectMention(Draft draft, List<Entity> speakers, Span content) {
        return cast.inside(new Span(content.start(), verb(content))).stream()
                .filter(mention -> Parties.isForeign(entity(mention), speakers))
                .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("described")
                        && !FirmsOfStates.isHome(mention, index) && !isReporting(mention))
                .filter(mention -> !isPossessive(mention) || owns(mention))
                .filter(mention -> index.before(mention.span().start(), 1).stream()
                        .noneMatch(token -> token.text().equals("by")))
                .filter(mention -> !Culprits.isUndergoing(index.after(mention.span().end(), 6)))
                .filter(mention -> !isSuffering(mention) && !isAttribute(mention))
                .filter(mention -> draft.stance() != Stance.DEMAND
                        || !Undergone.isToBeHelped(index.after(mention.span().end(), 6)))
                .filter(mention -> draft.stance() != Stance.MEASURE || !takesMeasure(mention))
                .filter(mention -> draft.stance() != Stance.THREATEN || !actsItself(mention)
                        || speakers.stream().anyMatch(speaker -> speaker.side.isPresent()))
                .filter(mention -> Parties.isOther(entity(mention), speakers) && isSomebody(entity(mention)))
                .findFirst();
    }

    /** "Elbonia will answer any strike" threatens for Elbonia; "Elbonia will pay for it" threatens Elbonia. */
    private boolean actsItself(Mention mention) {
        List<Token> after = index.after(mention.span().end(), 4).stream().filter(token -> !token.tag().startsWith("RB"))
                .toList();
        return after.size() > 1 && after.getFirst().text().matches("will|would|shall")
                && !after.get(1).text()
                .matches("pay|regret|suffer|learn|face|lose|burn|bear|see|feel|get|be|know|have|a|the");
    }

    /** "Chile will impose sanctions on Peru": a measure is aimed at another than who takes it. */
    private boolean takesMeasure(Mention mention) {
        return index.after(mention.span().end(), 6).stream().filter(token -> !token.tag().startsWith("RB"))
                .takeWhile(token -> token.isVerb() || token.tag().equals("MD"))
                .anyMatch(token -> MEASURES.matcher(token.text()).matches()) && !Culprits.isUndergoing(
                        index.after(mention.span().end(), 6));
    }

    /** "attacks on X", "to help X" */
    private boolean isSuffering(Mention mention) {
        return index.before(mention.span().start(), 2).stream().anyMatch(token -> SUFFERING.contains(
                token.text().toLowerCase(Locale.ROOT)) && !token.text().equalsIgnoreCase("and"));
    }

    /** "the committee's report found": whose report it is tells, and is not told of. */
    private boolean isReporting(Mention mention) {
        List<Token> after = index.after(mention.span().end(), 5);
        return !after.isEmpty() && BodyFinder.isPossessive(after.getFirst()) && after.stream().skip(1)
                .takeWhile(token -> token.isNoun() || token.tag().matches("JJ.*|VBN|CD"))
                .anyMatch(token -> REPORTS.contains(Words.singular(token.text().toLowerCase(Locale.ROOT))));
    }

    /** "the Marlow critic" is not Marlow. */
    private boolean isAttribute(Mention mention) {
        return entity(mention).isPerson() && index.after(mention.span().end(), 1).stream()
                .anyMatch(token -> token.tag().matches("NNS?"));
    }

    /** "Elbonia's fleet", "the Palace's men", "Marlow's government" */
    private boolean owns(Mention mention) {
        Entity owner = entity(mention);
        return owner.side.isPresent() && !owner.isPerson()
                || index.after(mention.span().end(), 3).stream().anyMatch(token -> MEN.contains(token.text())
                        || words.is("governments", token.text()) || words.is("claims", token.text()));
    }

    /** Where the content's first finite verb begins, or where a subject would have come to its end. */
    private int verb(Span content) {
        List<Token> tokens = index.tokens(content);
        int near = tokens.size() > SUBJECT_REACH ? tokens.get(SUBJECT_REACH).span().start() : content.end();
        int none = tokens.size() > 2 ? tokens.get(2).span().end() : content.end();
        return Math.min(near, tokens.stream().filter(token -> (token.tag().equals("MD")
                        || token.isVerb() && !token.tag().matches("VB[GN]")) && cast.touching(token.span()).isEmpty())
                .findFirst().map(token -> token.span().start()).orElse(none));
    }

    /** The words before the content's first verb. */
    private List<Token> head(Span content) {
        return index.tokens(new Span(content.start(), Math.max(content.start(), verb(content)))).stream()
                .filter(token -> !token.text().equals("that")).toList();
    }

    /** "The minister has lied", "the agency targets us": who is called so. */
    private List<Entity> role(Draft draft, List<Entity> speakers) {
        List<Token> head = head(draft.content().getFirst());
        boolean definite = head.size() > 1 && head.size() < 5
                && POINTING.contains(head.getFirst().text().toLowerCase(Locale.ROOT))
                && head.getLast().tag().equals("NN");
        if (!definite) {
            return List.of();
        }
        if (Culprits.isUndergoing(index.after(head.getLast().span().end(), 6))) {
            return List.of(); // "the parliament was attacked"
        }
        SourceResolver.Resolved found = resolver.resolve(head.getFirst().span().cover(head.getLast().span()));
        return Set.of("role", "body before", "name").contains(found.rule()) ? found.speakers() : List.of();
    }

    /** "The hackers stole …", "these actors": the group, or whose it is, named last before. */
    private List<Entity> group(Draft draft, List<Entity> speakers) {
        List<Token> head = head(draft.content().getFirst());
        boolean points = head.size() > 1 && head.size() < 5
                && POINTING.contains(head.getFirst().text().toLowerCase(Locale.ROOT))
                && words.is("group_nouns", head.getLast().text());
        return points ? anaphora.group(head.getFirst().span().start()).filter(found -> Parties.isOther(found, speakers))
                .map(List::of).orElse(List.of()) : List.of();
    }

    /** Who is called upon: "we urge X", "we demand that he" */
    private List<Entity> calledUpon(Draft draft, List<Entity> speakers) {
        List<Token> phrase = callees.phrase(draft);
        List<Entity> named = callees.named(draft).stream().limit(1).toList();
        return named.isEmpty() && phrase.size() == 1 ? other(phrase.getFirst(), speakers) : named;
    }

    /** "He should resign", in a quotation or said by a woman: the other person named last. */
    private List<Entity> person(Draft draft, List<Entity> speakers) {
        List<Token> tokens = index.tokens(draft.content().getFirst());
        boolean direct = !tokens.isEmpty() && index.isQuoted(tokens.getFirst().span());
        boolean office = !speakers.isEmpty() && speakers.stream().noneMatch(Entity::isPerson);
        boolean another = direct || office
                || !tokens.isEmpty() && speakers.size() == 1 && speakers.getFirst().isPerson()
                && !anaphora.agrees(speakers.getFirst(), tokens.getFirst().text().toLowerCase(Locale.ROOT));
        boolean suffers = draft.stance() != Stance.MEASURE && draft.stance() != Stance.SUPPORT && !tokens.isEmpty()
                && Culprits.isUndergoing(tokens.subList(1, tokens.size()));
        return another && !suffers ? other(tokens.getFirst(), speakers) : List.of();
    }

    private List<Entity> other(Token pronoun, List<Entity> speakers) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        return Set.of("he", "she", "him", "her").contains(word)
                ? anaphora.otherPerson(word, pronoun.span().start(), speakers).map(List::of).orElse(List.of())
                : List.of();
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
        return cast.inside(content).stream()
                .filter(mention -> !mention.rule().equals("medium") && !mention.rule().equals("described"))
                .filter(mention -> !isSuffering(mention) && !FirmsOfStates.isHome(mention, index)
                && !isReporting(mention)
                        && !(draft.stance() == Stance.THREATEN && actsItself(mention))
                        && index.before(mention.span().start(), 2)
                        .stream().noneMatch(token -> token.text().matches("(?i)if|should")))
                .filter(mention -> isActing(mention) || entity(mention).type == ActorType.STATE
                        && index.before(mention.span().start(), 3).stream().noneMatch(this::isPlacing))
                .map(this::entity)
                .filter(entity -> Parties.isOther(entity, speakers) && entity.side.isPresent()
                        && Parties.isForeign(entity, speakers))
                .collect(Collectors.groupingBy(entity -> entity, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> List.of(most.getKey())).orElse(List.of());
    }

    /** The one other side that the words name, if they name no more, and not as where or to whom something was done. */
    Aimed onlyOne(Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Mention> mentions = cast.inside(content).stream().filter(mention -> entity(mention).side.isPresent()
                && !entity(mention).isPerson() && !Parties.isOwn(entity(mention), speakers)
                && !FirmsOfStates.isHome(mention, index) && !isReporting(mention)).toList();
        long sides = mentions.stream().map(mention -> entity(mention).side).distinct().count();
        boolean suffers = mentions.stream().anyMatch(mention -> index.before(mention.span().start(), 2).stream()
                .anyMatch(token -> SUFFERING.contains(token.text().toLowerCase(Locale.ROOT))))
                || mentions.stream().allMatch(mention -> index.before(mention.span().start(), 2).stream()
                        .anyMatch(token -> WHERE.contains(token.text().toLowerCase(Locale.ROOT))));
        return sides != 1 || suffers ? Aimed.NOBODY
                : new Aimed(List.of(entity(mentions.getFirst())), "the only one named");
    }

    private boolean isPlacing(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return PLACING.contains(word) || word.equals(",") || word.equals("and");
    }

    /** "Elbonian state-backed hackers" did it wherever they stand, unless it was done to them. */
    private boolean isActing(Mention mention) {
        return mention.rule().equals("nationals")
                && index.after(mention.span().end(), 3).stream().anyMatch(token -> words.is("group_nouns", token.text())
                        || token.text().matches("spies|agents|operatives|intelligence|spyware|groups"))
                && index.before(mention.span().start(), 1).stream()
                        .noneMatch(token -> Set.of("against", "on", "targeting").contains(token.text()));
    }

    private boolean isPossessive(Mention mention) {
        return index.after(mention.span().end(), 1).stream().anyMatch(BodyFinder::isPossessive);
    }

    private Entity entity(Mention mention) {
        return cast.byId(mention.actor());
    }
}
