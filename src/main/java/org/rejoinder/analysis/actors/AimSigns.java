package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.actors.TargetSigns.Choice;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Tells of each one in an article, and of nobody, what speaks for and against his being whom a statement is aimed at
 * that names no target in words which a rule knows. A sign holds no word of the text.
 */
final class AimSigns {
    /** The choice that a statement is aimed at nobody. */
    static final Entity NOBODY = new Entity("", ActorType.GROUP, Cast.UNSPECIFIED, Optional.empty());

    private static final Set<String> BY_KIND = Set.of("at the head", "inside", "behind the cue", "before the cue",
            "in the cue", "itself named", "named first", "only one named", "back 0", "back 1");
    private static final Set<String> WHERE = Set.of("in", "at", "on", "near", "outside", "around", "across", "off",
            "inside", "via", "through", "from");
    private static final int[] RANKS = {1, 2, 3, 6};
    /** How likely a comment is one at least, and any other stance, by their signs. */
    private static final double[] COMMENT_FROM = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] OTHER_FROM = {0.1, 0.25, 0.5};

    private final Reading reading;
    private final Cast cast;
    private final TargetSigns standing;
    private final Map<Party, Long> named;
    private final List<Party> title;
    private final IntFunction<Map<Stance, Double>> stances;
    private final Map<Entity, Set<String>> names = new HashMap<>();
    /** Who is named, and never but as where something happens or stands: "in Havre", "on Chirper". */
    private final Set<Entity> places;

    /** @param stances  how likely each stance is for a statement, given by its number */
    AimSigns(Reading reading, Cast cast, IntFunction<Map<Stance, Double>> stances) {
        this.stances = stances;
        this.reading = reading;
        this.cast = cast;
        this.standing = new TargetSigns(reading, cast);
        this.named = cast.mentions().stream().filter(mention -> !isMedium(mention))
                .collect(Collectors.groupingBy(this::party, Collectors.counting()));
        this.title = reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.TITLE)
                .flatMap(sentence -> cast.inside(sentence.span()).stream()).map(this::party).toList();
        TextIndex index = new TextIndex(reading);
        this.places = cast.mentions().stream().collect(Collectors.groupingBy(mention -> cast.byId(mention.actor()),
                        Collectors.reducing(true, mention -> isPlace(mention, index), Boolean::logicalAnd)))
                .entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey)
                .filter(entity -> entity.type == ActorType.ORGANISATION || entity.type == ActorType.GROUP)
                .collect(Collectors.toSet());
    }

    private static boolean isPlace(Mention mention, TextIndex index) {
        List<Token> before = index.before(mention.span().start(), 2).stream()
                .filter(token -> !token.text().equalsIgnoreCase("the")).toList();
        return !before.isEmpty() && WHERE.contains(before.getLast().text().toLowerCase(Locale.ROOT));
    }

    private static boolean isMedium(Mention mention) {
        return mention.rule().equals("medium");
    }

    private Party party(Mention mention) {
        return standing.party(cast.byId(mention.actor()));
    }

    /** All who may be meant by a statement, given by its number; nobody is the last. */
    List<Choice> choices(int at) {
        Draft draft = reading.drafts().get(at);
        Set<Party> own = draft.speakers().stream().map(cast::byId).filter(one -> !one.name.equals(Cast.UNSPECIFIED))
                .map(standing::party).collect(Collectors.toSet());
        String speaker = draft.speakers().stream().limit(1).map(cast::byId).map(AimSigns::kind).findFirst()
                .orElse("nobody");
        List<Mention> around = around(draft);
        List<String> speakers = draft.speakers().stream().map(cast::byId).map(AimSigns::calling).toList();
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : standing.everybody(at)) {
            Entity whom = choice.whom();
            if (places.contains(whom)) {
                continue;
            }
            Set<String> signs = new LinkedHashSet<>(choice.signs());
            signs.addAll(places(draft, around, whom));
            signs.addAll(salience(standing.party(whom), own));
            if (isInName(whom, speakers)) {
                signs.add("in the speaker's name");
            }
            List<String> byKind = signs.stream().filter(AimSigns::weighsByKind).map(sign -> sign + ", " + kind(whom))
                    .toList();
            signs.addAll(byKind);
            signs.add("to " + kind(whom) + " by " + speaker);
            choices.add(new Choice(whom, signs));
        }
        choices.add(new Choice(NOBODY, nobody(draft, choices, stances.apply(at))));
        return choices;
    }

    /**
     * A firm that heads the words is rather meant than a place; a state that the article is about rather than a firm.
     */
    private static boolean weighsByKind(String sign) {
        return BY_KIND.contains(sign) || sign.startsWith("its ") || sign.startsWith("salient ")
                || sign.startsWith("accused ");
    }

    private static Set<String> nobody(Draft draft, List<Choice> others, Map<Stance, Double> chances) {
        Set<String> signs = new LinkedHashSet<>(List.of("nobody", "nobody by " + draft.stance()));
        draft.rules().stream().filter(rule -> rule.startsWith("stance "))
                .forEach(rule -> signs.add("nobody by " + rule));
        if (draft.speakers().isEmpty()) {
            signs.add("nobody speaks");
        }
        long inWords = others.stream().filter(choice -> choice.signs().contains("named")).count();
        signs.add("nobody where " + Math.min(2, inWords) + " named");
        if (others.stream().anyMatch(choice -> choice.signs().contains("aimed at beside"))) {
            signs.add("nobody beside an aim");
        }
        chances.forEach((stance, chance) -> Arrays.stream(stance == Stance.COMMENT ? COMMENT_FROM : OTHER_FROM)
                .filter(from -> chance >= from)
                .forEach(from -> signs.add("nobody where " + stance + " from " + from)));
        return signs;
    }

    private static String kind(Entity entity) {
        return entity.name.equals(Cast.UNSPECIFIED) ? "nobody"
                : TargetSigns.kind(entity);
    }

    /** Who is named in the sentences of what is said and of what reports it. */
    private List<Mention> around(Draft draft) {
        Span content = TargetSigns.content(draft);
        int from = draft.cue().isEmpty() ? content.start() : Math.min(content.start(), draft.cue().getFirst().start());
        return reading.sentences().stream().map(Sentence::span)
                .filter(sentence -> sentence.overlaps(content) || sentence.contains(from))
                .flatMap(sentence -> cast.inside(sentence).stream()).toList();
    }

    /** Where he or his are named around the words, and whether at their head. */
    private Set<String> places(Draft draft, List<Mention> around, Entity whom) {
        Span content = TargetSigns.content(draft);
        Set<String> signs = new LinkedHashSet<>();
        for (Mention mention : around) {
            Entity entity = cast.byId(mention.actor());
            boolean his = whom.type == ActorType.STATE && whom.side.equals(entity.side);
            if (entity == whom || his) {
                signs.add((entity == whom ? "" : "its ") + place(draft, content, mention.span()));
            }
        }
        return signs;
    }

    private static String place(Draft draft, Span content, Span name) {
        if (content.contains(name)) {
            return name.start() - content.start() < 6 ? "at the head" : "inside";
        }
        if (!draft.source().isEmpty() && draft.source().getFirst().overlaps(name)) {
            return "in the source";
        }
        if (draft.cue().isEmpty()) {
            return "beside";
        }
        return name.start() >= draft.cue().getLast().end() ? "behind the cue"
                : name.end() <= draft.cue().getFirst().start() ? "before the cue" : "in the cue";
    }

    /** How much of the article is about a party, beside the speakers' own. */
    private Set<String> salience(Party party, Set<Party> own) {
        long count = named.getOrDefault(party, 0L);
        long more = named.entrySet().stream().filter(one -> !own.contains(one.getKey()) && one.getValue() > count)
                .count();
        String rank = "far";
        for (int i = RANKS.length - 1; i >= 0; i--) {
            rank = more < RANKS[i] ? "" + RANKS[i] : rank;
        }
        Set<String> signs = new LinkedHashSet<>(List.of("salient " + (own.contains(party) ? "own" : rank)));
        if (title.contains(party)) {
            signs.add(title.getFirst().equals(party) ? "first in title" : "later in title");
        }
        return signs;
    }

    /** "Elbonian state television" is Elbonia's, whether or not its side is known. */
    private boolean isInName(Entity whom, List<String> speakers) {
        return speakers.stream().anyMatch(words -> names(whom).stream().anyMatch(words::contains));
    }

    /** What somebody is called, between blanks. */
    private Set<String> names(Entity whom) {
        return names.computeIfAbsent(whom, _ -> Stream.concat(Stream.of(whom.name), whom.aliases.stream())
                .map(Cast::key).filter(name -> name.length() > 2).map(name -> " " + name + " ")
                .collect(Collectors.toCollection(HashSet::new)));
    }

    /** All that a speaker is called, between blanks. */
    private static String calling(Entity speaker) {
        return " " + Cast.key(speaker.name + " " + speaker.role.orElse("") + " " + speaker.organisation.orElse(""))
                + " ";
    }
}
