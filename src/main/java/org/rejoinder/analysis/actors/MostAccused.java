package org.rejoinder.analysis.actors;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Token;
import org.rejoinder.analysis.stance.HarmfulDeeds;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Tells who is the clear accused of an article, by what its other charges are aimed at, and whether words speak of
 * him: by name, as "the group", or as "they". What finders and officials go on to tell of him names nobody else.
 */
final class MostAccused {
    static final Set<Stance> CHARGES = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN, Stance.THREATEN, Stance.MEASURE);
    private static final int ENOUGH = 2;
    private static final double MOST = 0.6;
    private static final int HEAD = 5;
    private static final Set<String> POINTING = Set.of("the", "these", "those", "this", "that", "such", "its", "their");
    private static final Set<String> DOERS = Set.of("group", "gang", "hacker", "attacker", "actor", "crew",
            "collective", "campaign", "operation", "activity", "attack", "intrusion", "regime", "operative", "spy",
            "outfit", "network", "intruder", "perpetrator", "suspect", "defendant", "militia", "faction", "cell",
            "effort");
    private static final Set<String> NOT_ABOUT = Set.of("in", "at", "for", "from", "to", "into", "across", "with",
            "against", "targeting", "between", "on", "among", "including", "towards", "hitting");

    private static final int HARM_REACH = 25;
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be", "'s", "'re");
    private static final Set<String> DENIED = Set.of("not", "n't", "n’t", "no", "never", "if", "whether");
    private static final Set<String> HARM = Set.of("hack", "attack", "cyberattack", "plot", "intrusion", "breach",
            "bombing", "shelling", "raid", "assault", "killing", "murder", "poisoning", "leak", "theft", "sabotage",
            "strike", "incursion",
            "blast", "explosion", "shooting", "abduction", "kidnapping");

    private final Cast cast;
    private final TextIndex index;

    MostAccused(Cast cast, TextIndex index) {
        this.cast = cast;
        this.index = index;
    }

    /** Whom most of the other charges are aimed at, if that is not the speakers' own side. */
    Aimed of(Draft draft, List<Draft> drafts, List<Entity> speakers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<Entity, Integer> each = new LinkedHashMap<>();
        int all = 0;
        for (Draft other : drafts) {
            if (CHARGES.contains(other.stance()) && !other.targets().isEmpty() && other != draft) {
                all++;
                other.targets().stream().map(cast::byId).map(entity -> entity.side.orElse(entity.id)).distinct()
                        .forEach(key -> counts.merge(key, 1, Integer::sum));
                other.targets().forEach(id -> each.merge(cast.byId(id), 1, Integer::sum));
            }
        }
        int shots = all + denials(draft, drafts, counts);
        boolean own = counts.entrySet().stream().filter(count -> isClear(count.getValue(), shots))
                .anyMatch(count -> Parties.isOwn(named(count.getKey()), speakers));
        List<Entity> most = counts.entrySet().stream().filter(count -> isClear(count.getValue(), shots))
                .flatMap(count -> whole(count.getKey(), each))
                .filter(entity -> Parties.isOther(entity, speakers)).distinct().toList();
        return own ? Aimed.NOBODY : new Aimed(most, "accused by the others");
    }

    /**
     * A firm, club or person that denies has been accused, by whomever: each counts once. States deny much by the way.
     */
    private int denials(Draft draft, List<Draft> drafts, Map<String, Integer> counts) {
        Set<String> deniers = drafts.stream().filter(other -> other != draft && other.stance() == Stance.DENY)
                .flatMap(other -> other.speakers().stream()).map(cast::byId)
                .filter(entity -> !entity.name.equals(Cast.UNSPECIFIED) && entity.type != ActorType.GROUP)
                .filter(entity -> entity.side.isEmpty()).map(entity -> Party.of(entity, cast).key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        deniers.forEach(key -> counts.merge(key, 1, Integer::sum));
        return deniers.size();
    }

    /** The state, and whoever of it is accused oftener than the state alone would be. */
    private Stream<Entity> whole(String sideOrId, Map<Entity, Integer> each) {
        Optional<Entity> oftenest = each.entrySet().stream().filter(one -> one.getValue() >= ENOUGH
                        && one.getKey().side.equals(Optional.of(sideOrId)) && one.getKey().type != ActorType.STATE)
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey);
        return Stream.concat(Stream.of(named(sideOrId)), oftenest.stream());
    }

    private static boolean isClear(int count, int shots) {
        return count >= ENOUGH && count >= MOST * shots;
    }

    private Entity named(String sideOrId) {
        return cast.find(entity -> entity.id.equals(sideOrId)).orElseGet(() -> cast.state(sideOrId));
    }

    /** True where the words name one of them as more than a place, or point at the doers named before. */
    boolean isSpokenOf(Aimed accused, Draft draft) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        return pointsAt(index.tokens(content)) || cast.inside(content).stream()
                .filter(mention -> accused.targets().stream().anyMatch(whom -> isOneOf(mention, whom)))
                .anyMatch(mention -> index.before(mention.span().start(), 2).stream()
                        .noneMatch(token -> NOT_ABOUT.contains(token.text().toLowerCase(Locale.ROOT))));
    }

    /** True where the words name a side that is neither theirs nor one of the accused: he may not be whom they mean. */
    boolean namesOthers(Aimed accused, Draft draft, List<Entity> speakers) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        return cast.inside(content).stream().map(mention -> cast.byId(mention.actor()))
                .anyMatch(entity -> entity.side.isPresent() && !Parties.isOwn(entity, speakers)
                        && accused.targets().stream().noneMatch(whom -> whom.side.equals(entity.side)));
    }

    /**
     * "The hacks locked up records", "three mailboxes were attacked": harm was done, and nobody is named who did it.
     */
    boolean tellsOfHarm(Draft draft) {
        List<Token> tokens = index.tokens(draft.content().getFirst()).stream().limit(HARM_REACH).toList();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (DENIED.contains(word) || tokens.get(i).tag().equals("MD")) {
                return false;
            }
            boolean done = tokens.get(i).tag().equals("VBN") && HarmfulDeeds.isHarmful(word)
                    && tokens.subList(Math.max(0, i - 3), i).stream()
                    .anyMatch(token -> BE.contains(token.text().toLowerCase(Locale.ROOT)));
            boolean by = tokens.stream().skip(i + 1).limit(4).anyMatch(token -> token.text().equals("by"));
            boolean deed = i > 0 && tokens.get(i).isVerb() && HARM.contains(Words.singular(tokens.get(i - 1).text()
                    .toLowerCase(Locale.ROOT)));
            if (done && !by || deed) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOf(Mention mention, Entity whom) {
        Entity entity = cast.byId(mention.actor());
        boolean side = whom.type == ActorType.STATE && whom.side.isPresent() && whom.side.equals(entity.side);
        return !mention.rule().equals("medium") && (entity == whom || side);
    }

    /** "The hackers also …", "These activities …", "They …" inside a quotation. */
    private boolean pointsAt(List<Token> tokens) {
        List<Token> head = tokens.stream().dropWhile(token -> token.text().equals("that")).limit(HEAD).toList();
        if (head.isEmpty()) {
            return false;
        }
        String first = head.getFirst().text().toLowerCase(Locale.ROOT);
        List<Token> phrase = head.stream().takeWhile(token -> !token.isVerb() || token.tag().matches("VB[GN]"))
                .toList();
        return first.equals("they") && index.isQuoted(head.getFirst().span())
                || POINTING.contains(first) && phrase.stream().skip(1)
                        .takeWhile(token -> !token.tag().equals("IN"))
                        .anyMatch(token -> DOERS.contains(Words.singular(token.text().toLowerCase(Locale.ROOT))));
    }
}
