package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.actors.TargetFinder.Aimed;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Stance;

/**
 * Tells whom accusations, condemnations, demands, threats and measures are aimed at; links need that. Runs after the
 * stances are known. A spokesman whose state the text leaves out gets the side of whoever was accused before he denies.
 */
public final class TargetStage implements Stage {
    static final Set<Stance> AIMED = EnumSet.of(
            Stance.ACCUSE, Stance.CONDEMN, Stance.DEMAND, Stance.THREATEN, Stance.MEASURE);

    private static final Set<Stance> ADDRESSED = EnumSet.of(Stance.CONDEMN, Stance.DEMAND, Stance.THREATEN);
    private static final Pattern ASKED = Pattern.compile("^\\W*(?:(?:the|all|its|their)\\s+)?\\p{Ll}+s\\s+(?:not\\s+)?to\\s+\\p{Ll}");
    /** Farther off the same speaker may mean somebody else, in paragraphs. */
    private static final int REACH = 4;

    private final Lexicon lexicon;

    public TargetStage(Lexicon lexicon) {
        this.lexicon = lexicon;
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
        TargetFinder finder = new TargetFinder(lexicon, cast, index, history);
        List<Draft> drafts = new ArrayList<>();
        for (Draft draft : reading.drafts()) {
            List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
            boolean aimed = AIMED.contains(draft.stance());
            Aimed found = aimed ? finder.accused(draft, speakers) : Aimed.NOBODY;
            if (aimed && found.isEmpty()) {
                found = before(drafts, draft, cast, index);
            }
            drafts.add(found.isEmpty() ? draft : draft.withTargets(
                    found.targets().stream().map(entity -> entity.id).toList(), "target " + found.rule()));
            history.add(SpeakerStage.extent(draft).start(), SpeakerStage.extent(draft).end(), speakers);
            speakers.forEach(speaker -> side(speaker, draft, drafts, cast));
        }
        for (int i = 0; i < drafts.size(); i++) {
            Aimed found = ADDRESSED.contains(drafts.get(i).stance()) && drafts.get(i).targets().isEmpty()
                    && !asksOthers(drafts.get(i), index)
                    ? beside(drafts, drafts.get(i), cast, index) : Aimed.NOBODY;
            if (!found.isEmpty()) {
                drafts.set(i, drafts.get(i).withTargets(
                        found.targets().stream().map(entity -> entity.id).toList(), "target " + found.rule()));
            }
        }
        return cast.into(reading.withDrafts(drafts));
    }

    /** "urged sailors to wait": asked of people who are nobody's adversaries. */
    private static boolean asksOthers(Draft draft, TextIndex index) {
        return draft.stance() == Stance.DEMAND && ASKED.matcher(index.text().substring(
                draft.content().getFirst().start(), draft.content().getFirst().end())).find();
    }

    /** The one adversary of what the same speaker says close by, before or after. */
    private static Aimed beside(List<Draft> drafts, Draft draft, Cast cast, TextIndex index) {
        int paragraph = index.paragraphAt(draft.content().getFirst().start());
        List<List<String>> near = drafts.stream()
                .filter(other -> other != draft && !draft.speakers().isEmpty() && !other.targets().isEmpty()
                        && other.speakers().equals(draft.speakers()) && AIMED.contains(other.stance())
                        && Math.abs(index.paragraphAt(other.content().getFirst().start()) - paragraph) <= REACH)
                .map(Draft::targets).distinct().toList();
        return near.size() == 1 ? new Aimed(near.getFirst().stream().map(cast::byId).toList(), "as beside")
                : Aimed.NOBODY;
    }

    /** Who goes on accusing without a name still means the same. */
    private static Aimed before(List<Draft> drafts, Draft draft, Cast cast, TextIndex index) {
        for (Draft other : drafts.reversed()) {
            boolean near = index.paragraphAt(draft.content().getFirst().start())
                    - index.paragraphAt(other.content().getFirst().start()) <= 2;
            if (near && !draft.speakers().isEmpty() && other.speakers().equals(draft.speakers())
                    && AIMED.contains(other.stance()) && !other.targets().isEmpty()) {
                return new Aimed(other.targets().stream().map(cast::byId).toList(), "as before");
            }
        }
        return Aimed.NOBODY;
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
