package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.stance.DeedReader;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/**
 * Tells whom accusations, condemnations, demands, threats and measures are aimed at; links need that. Runs after the
 * stances are known. A spokesman whose state the text leaves out gets the side of whoever was accused before he denies.
 */
public final class TargetStage implements Stage {
    static final Set<Stance> AIMED = EnumSet.of(
            Stance.ACCUSE, Stance.CONDEMN, Stance.DEMAND, Stance.THREATEN, Stance.MEASURE);

    private final Lexicon lexicon;

    private final DeedReader deeds;

    public TargetStage(Lexicon lexicon, DeedReader deeds) {
        this.lexicon = lexicon;
        this.deeds = deeds;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Reading apply(Reading reading) {
        Cast cast = Cast.of(reading);
        TextIndex index = new TextIndex(reading);
        History history = new History();
        Backers backers = new Backers(lexicon.words(), cast, index, reading);
        TargetFinder finder = new TargetFinder(lexicon, cast, index, history, new Doers(deeds, reading, cast),
                reading.drafts().stream().flatMap(draft -> draft.speakers().stream()).collect(Collectors.toSet()));
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : reading.drafts()) {
            List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
            drafts.add(aimed(draft, whole(draft, own(draft, speakers, finder), speakers, cast, backers)));
            history.add(SpeakerStage.extent(draft).start(), SpeakerStage.extent(draft).end(), speakers);
            speakers.forEach(speaker -> side(speaker, draft, drafts, cast));
        }
        Adversaries adversaries = new Adversaries(reading, cast, index);
        List<Draft> named = List.copyOf(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
            if (AIMED.contains(draft.stance()) && draft.targets().isEmpty() && !finder.asksOthers(draft, speakers)) {
                Aimed asked = new Questions(reading, cast).about(draft, speakers);
                Aimed known = asked.isEmpty() ? adversaries.of(draft, named) : asked;
                drafts.set(i, aimed(draft, whole(draft, known.isEmpty() ? finder.onlyOne(draft, speakers) : known,
                        speakers, cast, backers)));
            } else if (draft.stance() == Stance.COMMENT) {
                Aimed adversary = isOfASide(speakers) ? adversaries.spokenOf(draft, named) : Aimed.NOBODY;
                Aimed spoken = adversary.isEmpty() ? adversaries.accusedSpokenOf(draft, named) : adversary;
                Aimed doers = finder.doing(draft, speakers);
                boolean charge = !doers.isEmpty() && isOfASide(speakers)
                        && draft.rules().contains("stance nothing-else");
                drafts.set(i, aimed(charge ? draft.withStance(Stance.ACCUSE, Optional.empty(), draft.reportedPast(),
                        "stance accuse:whose-doing") : draft, spoken.isEmpty() || charge ? doers : spoken));
            }
        }
        return cast.into(reading.withDrafts(drafts));
    }

    private static boolean isOfASide(List<Entity> speakers) {
        return speakers.stream().anyMatch(speaker -> speaker.side.isPresent());
    }

    private static Aimed own(Draft draft, List<Entity> speakers, TargetFinder finder) {
        if (draft.stance() == Stance.SUPPORT) {
            return finder.supported(draft, speakers);
        }
        return AIMED.contains(draft.stance()) ? finder.accused(draft, speakers) : Aimed.NOBODY;
    }

    /**
     * A charge against another state's ministry, minister or hackers is one against the state too, also where the
     * article ties the hackers to it elsewhere; one against a state's hackers who are named in it is one against them.
     */
    private static Aimed whole(Draft draft, Aimed aimed, List<Entity> speakers, Cast cast, Backers backers) {
        if (!AIMED.contains(draft.stance())) {
            return aimed;
        }
        Set<Entity> all = new LinkedHashSet<>(aimed.targets());
        for (Entity entity : aimed.targets()) {
            boolean official = !entity.isPerson() || isOfASide(speakers)
                    && entity.role.filter(role -> !role.startsWith("former") && !role.startsWith("ex-")).isPresent();
            if (entity.side.isPresent() && official && !Parties.isOwnSide(entity.side, speakers)) {
                all.add(cast.state(entity.side.get()));
            }
            backers.of(entity, speakers).ifPresent(all::add);
            if (entity.type == ActorType.STATE) {
                draft.content().stream().flatMap(span -> cast.inside(span).stream())
                        .map(mention -> cast.byId(mention.actor())).filter(group -> group.type == ActorType.GROUP
                                && group.name.chars().anyMatch(Character::isUpperCase)
                                && (group.side.isEmpty() || group.side.equals(entity.side))).forEach(all::add);
            }
        }
        return new Aimed(List.copyOf(all), aimed.rule());
    }

    private static Draft aimed(Draft draft, Aimed found) {
        return found.isEmpty() ? draft : draft.withTargets(found.ids(), "target " + found.rule());
    }

    /** An official who denies what a state was accused of, or defends that state, speaks for it. */
    private void side(Entity speaker, Draft said, List<Draft> drafts, Cast cast) {
        boolean official = speaker.isPerson() && speaker.side.isEmpty() && speaker.organisation.filter(
                name -> lexicon.words().is("state_bodies", name.substring(name.lastIndexOf(' ') + 1))).isPresent();
        if (!official) {
            return;
        }
        for (Draft draft : drafts.reversed()) {
            List<String> sides = draft.targets().stream().map(cast::byId)
                    .filter(entity -> entity.type == ActorType.STATE || entity.side.isPresent())
                    .flatMap(entity -> entity.side.stream()).distinct().toList();
            boolean accusation = draft != said && draft.stance() == Stance.ACCUSE && sides.size() == 1
                    && !draft.speakers().contains(speaker.id);
            if (accusation && (said.stance() == Stance.DENY || defends(said, sides.getFirst(), cast))) {
                speaker.speaksFor(sides.getFirst());
                return;
            }
        }
    }

    /** What is said names the state, and somebody of another state before it. */
    private static boolean defends(Draft said, String side, Cast cast) {
        List<String> sides = said.content().stream().flatMap(span -> cast.inside(span).stream())
                .flatMap(mention -> cast.byId(mention.actor()).side.stream()).toList();
        return sides.contains(side) && !sides.getFirst().equals(side);
    }
}
