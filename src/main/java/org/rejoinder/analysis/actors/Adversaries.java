package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Sentence;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * Tells with whom a speaker is at odds where a statement's own words do not say: whom the speaker or his side aimed at
 * close by, who aimed at them, whom everybody else accuses, or the other one of the two sides that the headline names.
 */
final class Adversaries {
    private static final Set<Stance> SHOTS = EnumSet.of(Stance.ACCUSE, Stance.CONDEMN, Stance.DEMAND, Stance.THREATEN,
            Stance.MEASURE, Stance.DENY, Stance.REJECT);
    /** Farther off, in paragraphs, it may be about somebody else. */
    private static final int REACH = 8;
    /** What comes later tells less, in paragraphs. */
    private static final int LATER = 2;
    /** Whoever speaks for no state is rather not whom a state means, in paragraphs. */
    private static final int DOMESTIC = 2;

    private record Shot(double distance, boolean later, Aimed at) {}

    private final Reading reading;
    private final Cast cast;
    private final TextIndex index;
    private final MostAccused mostAccused;

    Adversaries(Reading reading, Cast cast, TextIndex index) {
        this.reading = reading;
        this.cast = cast;
        this.index = index;
        this.mostAccused = new MostAccused(cast, index);
    }

    /** Whom a draft of the list is most likely aimed at. */
    Aimed of(Draft draft, List<Draft> drafts) {
        List<Entity> speakers = draft.speakers().stream().map(cast::byId)
                .filter(entity -> !entity.name.equals(Cast.UNSPECIFIED)).toList();
        if (speakers.isEmpty()) {
            return accusedByMost(draft, drafts, speakers).orElse(Aimed.NOBODY);
        }
        return nearest(draft, drafts, speakers).map(this::withState).or(() -> accusedByMost(draft, drafts, speakers))
                .or(() -> opponent(drafts, speakers)).orElse(Aimed.NOBODY);
    }

    /** The adversary that a comment is about: named in it, and one of those with whom the speaker is at odds. */
    Aimed spokenOf(Draft draft, List<Draft> drafts) {
        Aimed adversary = of(draft, drafts);
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        List<Entity> named = cast.inside(content).stream().map(mention -> cast.byId(mention.actor()))
                .filter(entity -> adversary.targets().stream().anyMatch(whom -> whom == entity
                        || whom.side.isPresent() && whom.side.equals(entity.side)))
                .sorted(Comparator.comparing(entity -> entity.type != ActorType.STATE)).limit(1).toList();
        return named.isEmpty() ? Aimed.NOBODY : withState(new Aimed(named, "adversary spoken of"));
    }

    /** The clear accused of the article, where a comment speaks of him; the speaker may be of no side. */
    Aimed accusedSpokenOf(Draft draft, List<Draft> drafts) {
        Aimed accused = mostAccused.of(draft, drafts, draft.speakers().stream().map(cast::byId).toList());
        if (accused.isEmpty() || mostAccused.isSpokenOf(accused, draft)) {
            return accused;
        }
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        return mostAccused.tellsOfHarm(draft) && !mostAccused.namesOthers(accused, draft, speakers)
                ? new Aimed(accused.targets(), "accused of such harm") : Aimed.NOBODY;
    }

    private Optional<Aimed> nearest(Draft draft, List<Draft> drafts, List<Entity> speakers) {
        List<Shot> shots = new ArrayList<>();
        for (Draft other : drafts) {
            double distance = distance(draft, other);
            if (other == draft || distance > REACH || !SHOTS.contains(other.stance())) {
                continue;
            }
            List<Entity> theirs = other.speakers().stream().map(cast::byId).toList();
            List<Entity> aimed = other.targets().stream().map(cast::byId).toList();
            boolean same = other.speakers().equals(draft.speakers());
            boolean side = theirs.stream().anyMatch(entity -> Parties.isOwn(entity, speakers));
            boolean attacked = MostAccused.CHARGES.contains(other.stance())
                    && aimed.stream().anyMatch(entity -> Parties.isOwn(entity, speakers));
            if (same || side) {
                List<Entity> abroad = same ? aimed : aimed.stream()
                        .filter(entity -> !Parties.isOwnSide(entity.side, speakers)).toList();
                add(shots, distance - (same ? 0.5 : 0), isLater(draft, other),
                        others(abroad, speakers, same ? "as beside" : "as his side"));
            } else if (attacked && distance <= LATER + 1 + (isLater(draft, other) ? 0 : REACH)
                    && theirs.stream().noneMatch(this::isMedium)) {
                boolean domestic = theirs.stream().noneMatch(entity -> entity.side.isPresent());
                add(shots, distance + (domestic ? DOMESTIC : 0.5), isLater(draft, other), others(theirs, speakers,
                        "who attacked"));
            }
        }
        // of what comes only later nothing tells which is meant
        boolean before = shots.stream().anyMatch(shot -> shot.distance() < 1 || !shot.later());
        boolean unclear = !before && shots.stream().map(shot -> shot.at().targets().stream()
                .map(entity -> entity.side.orElse(entity.id)).distinct().toList()).distinct().count() > 1;
        return unclear ? Optional.empty() : shots.stream().min(Comparator.comparingDouble(Shot::distance))
                .map(Shot::at);
    }

    private boolean isMedium(Entity entity) {
        return cast.mentions().stream()
                .anyMatch(mention -> mention.actor().equals(entity.id) && mention.rule().equals("medium"));
    }

    private static void add(List<Shot> shots, double distance, boolean later, Aimed at) {
        if (!at.isEmpty()) {
            shots.add(new Shot(distance, later, at));
        }
    }

    private static Aimed others(List<Entity> whom, List<Entity> speakers, String rule) {
        return new Aimed(whom.stream().filter(entity -> Parties.isOther(entity, speakers)
                && Parties.isForeign(entity, speakers)).toList(), rule);
    }

    private static boolean isLater(Draft draft, Draft other) {
        return other.content().getFirst().start() > draft.content().getFirst().start();
    }

    private double distance(Draft draft, Draft other) {
        int paragraphs = index.paragraphAt(draft.content().getFirst().start())
                - index.paragraphAt(other.content().getFirst().start());
        return paragraphs >= 0 ? paragraphs : LATER - paragraphs;
    }

    /** Who joins in means whom all the others mean: with a charge in any case, else where the words speak of him. */
    private Optional<Aimed> accusedByMost(Draft draft, List<Draft> drafts, List<Entity> speakers) {
        boolean official = speakers.stream().anyMatch(entity -> entity.side.isPresent());
        Aimed accused = mostAccused.of(draft, drafts, speakers);
        boolean joins = draft.stance() == Stance.ACCUSE || draft.stance() == Stance.CONDEMN && official
                || MostAccused.CHARGES.contains(draft.stance()) && mostAccused.isSpokenOf(accused, draft)
                && !mostAccused.namesOthers(accused, draft, speakers);
        return joins && !accused.isEmpty() ? Optional.of(accused) : Optional.empty();
    }

    /** Whoever is at odds with a state's ministry or minister is so with the state. */
    private Aimed withState(Aimed aimed) {
        Set<Entity> all = new LinkedHashSet<>(aimed.targets());
        aimed.targets().stream().flatMap(entity -> entity.side.stream()).forEach(side -> all.add(cast.state(side)));
        return new Aimed(List.copyOf(all), aimed.rule());
    }

    /** The other one of two sides that the headline, or else the first sentence, is about. */
    private Optional<Aimed> opponent(List<Draft> drafts, List<Entity> speakers) {
        for (Sentence sentence : firsts()) {
            List<String> sides = cast.inside(sentence.span()).stream()
                    .flatMap(mention -> cast.byId(mention.actor()).side.stream()).distinct().toList();
            boolean ours = sides.stream().anyMatch(side -> Parties.isOwnSide(Optional.of(side), speakers));
            if (sides.size() == 2 && ours && !speakTogether(sides, drafts)) {
                String other = sides.stream().filter(side -> !Parties.isOwnSide(Optional.of(side), speakers))
                        .findFirst().orElseThrow();
                return Optional.of(new Aimed(List.of(cast.state(other)), "the other side"));
            }
        }
        return Optional.empty();
    }

    private List<Sentence> firsts() {
        List<Sentence> found = new ArrayList<>();
        reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.TITLE).forEach(found::add);
        reading.sentences().stream().filter(sentence -> sentence.role() == BlockRole.BODY).limit(1).forEach(found::add);
        return found;
    }

    private boolean speakTogether(List<String> sides, List<Draft> drafts) {
        return drafts.stream().map(draft -> draft.speakers().stream()
                        .flatMap(id -> cast.byId(id).side.stream()).toList())
                .anyMatch(spoken -> spoken.containsAll(sides));
    }
}
