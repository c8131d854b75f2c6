package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.Token;
import org.rejoinder.model.Stance;

/**
 * Tells whom denials and rejections answer: whose claim they name, who made the statement that they are linked to, or
 * who accused the speaker's side last. Runs after the links.
 */
public final class AnswerTargetStage implements Stage {
    private static final Set<Stance> ANSWERS = EnumSet.of(Stance.DENY, Stance.REJECT);

    /** So many paragraphs back somebody may have spoken of who denies. */
    private static final int REACH = 3;

    private final Lexicon lexicon;

    public AnswerTargetStage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String name() {
        return "whom answers address";
    }

    @Override
    public Reading apply(Reading reading) {
        Cast cast = Cast.of(reading);
        TextIndex index = new TextIndex(reading);
        TargetFinder finder = new TargetFinder(lexicon, cast, index, new History());
        Adversaries adversaries = new Adversaries(reading, cast, index);
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (ANSWERS.contains(draft.stance()) && draft.targets().isEmpty()) {
                Aimed found = answered(reading, i, finder, adversaries, cast);
                if (!found.isEmpty()) {
                    drafts.set(i, draft.withTargets(found.ids(), "target " + found.rule()));
                }
            }
        }
        return cast.into(reading.withDrafts(drafts));
    }

    private Aimed answered(Reading reading, int i, TargetFinder finder, Adversaries adversaries, Cast cast) {
        Draft draft = reading.drafts().get(i);
        List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
        Aimed named = finder.accuser(draft, speakers);
        if (!named.isEmpty()) {
            return withState(named, speakers, cast);
        }
        Optional<Aimed> beside = beside(reading, draft, speakers, finder);
        if (beside.isPresent()) {
            return withState(beside.get(), speakers, cast);
        }
        Aimed last = claimBefore(reading, draft, speakers, cast);
        if (!last.isEmpty()) {
            return withState(last, speakers, cast);
        }
        List<Entity> linked = reading.links().stream().filter(link -> link.from() == i)
                .flatMap(link -> reading.drafts().get(link.to()).speakers().stream()).distinct().map(cast::byId)
                .filter(entity -> Parties.isOther(entity, speakers) && !Parties.isOwnSide(entity.side, speakers))
                .filter(entity -> cast.mentions().stream().noneMatch(mention -> mention.actor().equals(entity.id)
                        && mention.rule().equals("medium"))).toList();
        if (!linked.isEmpty()) {
            return withState(new Aimed(linked, "linked"), speakers, cast);
        }
        Aimed asked = new Questions(reading, cast).about(draft, speakers);
        if (!asked.isEmpty()) {
            return asked;
        }
        Aimed accuser = lastAccuser(reading, i, speakers, cast);
        accuser = accuser.isEmpty() ? adversaries.of(draft, reading.drafts()) : accuser;
        return withState(accuser.isEmpty() && draft.stance() == Stance.DENY ? spokeOfThem(reading, draft, speakers, cast)
                : accuser, speakers, cast);
    }

    /** Who spoke last before of those who deny, though not as a charge. */
    private static Aimed spokeOfThem(Reading reading, Draft draft, List<Entity> speakers, Cast cast) {
        TextIndex index = new TextIndex(reading);
        int start = draft.content().getFirst().start();
        return reading.drafts().stream().filter(other -> other.content().getLast().end() <= start
                        && index.paragraphAt(start) - index.paragraphAt(other.content().getFirst().start()) <= REACH)
                .filter(other -> other.content().stream().flatMap(span -> cast.inside(span).stream())
                        .anyMatch(mention -> isOwn(cast.byId(mention.actor()), speakers)))
                .filter(other -> !other.speakers().isEmpty() && other.speakers().stream().map(cast::byId)
                        .allMatch(entity -> Parties.isOther(entity, speakers) && !Parties.isOwnSide(entity.side, speakers)
                                && cast.mentions().stream().noneMatch(mention -> mention.actor().equals(entity.id)
                                        && mention.rule().equals("medium"))))
                .reduce((_, last) -> last)
                .map(other -> new Aimed(other.speakers().stream().map(cast::byId).toList(), "who spoke of him"))
                .orElse(Aimed.NOBODY);
    }

    /** "rejected that report": who spoke right before, if that was a charge by somebody else. */
    private Aimed claimBefore(Reading reading, Draft draft, List<Entity> speakers, Cast cast) {
        TextIndex index = new TextIndex(reading);
        List<Token> tokens = index.tokens(SpeakerStage.extent(draft));
        boolean definite = IntStream.range(1, tokens.size()).anyMatch(i -> lexicon.words().is("claims", tokens.get(i)
                .text())
                && tokens.get(i - 1).text().matches("that|this|these|those") && !index.isQuoted(tokens.get(i).span()));
        int start = SpeakerStage.extent(draft).start();
        return !definite ? Aimed.NOBODY : reading.drafts().stream()
                .filter(other -> SpeakerStage.extent(other).end() <= start)
                .max(Comparator.comparingInt(other -> SpeakerStage.extent(other).end()))
                .filter(other -> other.stance() == Stance.ACCUSE || other.stance() == Stance.CONDEMN)
                .map(other -> other.speakers().stream().map(cast::byId)
                        .filter(entity -> Parties.isOther(entity, speakers)).toList())
                .map(whose -> new Aimed(whose, "claim before")).orElse(Aimed.NOBODY);
    }

    /** Whose claim another answer of the same speakers in the same sentence names. */
    private static Optional<Aimed> beside(Reading reading, Draft draft, List<Entity> speakers, TargetFinder finder) {
        TextIndex index = new TextIndex(reading);
        return reading.drafts().stream().filter(other -> other != draft
                        && ANSWERS.contains(other.stance()) && other.speakers().equals(draft.speakers())
                        && index.sentenceAt(other.content().getFirst().start())
                                .equals(index.sentenceAt(draft.content().getFirst().start())))
                .map(other -> finder.accuser(other, speakers)).filter(aimed -> !aimed.isEmpty()).findFirst();
    }

    /** What another state's official or ministry has claimed, that state has claimed; a firm's man speaks for the firm. */
    private static Aimed withState(Aimed aimed, List<Entity> speakers, Cast cast) {
        Set<Entity> all = new LinkedHashSet<>(aimed.targets());
        for (Entity entity : aimed.targets()) {
            boolean official = entity.side.isPresent() && (!entity.isPerson() || entity.role.isPresent());
            if (official && !Parties.isOwnSide(entity.side, speakers)) {
                all.add(cast.state(entity.side.get()));
            } else if (entity.isPerson() && entity.side.isEmpty() && entity.organisation.isPresent()) {
                cast.find(body -> !body.isPerson() && body.name.equals(entity.organisation.get())
                        && Parties.isOther(body, speakers)).ifPresent(all::add);
            }
        }
        return new Aimed(List.copyOf(all), aimed.rule());
    }

    /** Whoever accused the speaker or its side: the last before, or else the first after. */
    private static Aimed lastAccuser(Reading reading, int i, List<Entity> speakers, Cast cast) {
        List<Draft> drafts = reading.drafts();
        int start = drafts.get(i).content().getFirst().start();
        Optional<Draft> accusation = IntStream.range(0, drafts.size()).filter(k -> k != i).mapToObj(drafts::get)
                .filter(other -> other.stance() == Stance.ACCUSE || other.stance() == Stance.CONDEMN)
                .filter(other -> other.targets().stream().map(cast::byId).anyMatch(target -> isOwn(target, speakers)))
                .filter(other -> !other.speakers().isEmpty() && other.speakers().stream().map(cast::byId)
                        .allMatch(entity -> Parties.isOther(entity, speakers)))
                .min(Comparator.comparingInt(other -> {
                    int distance = start - other.content().getFirst().start();
                    return distance >= 0 ? distance : 1_000_000 - distance;
                }));
        return accusation.map(other -> new Aimed(other.speakers().stream().map(cast::byId).toList(), "last accuser"))
                .orElse(Aimed.NOBODY);
    }

    private static boolean isOwn(Entity target, List<Entity> speakers) {
        return speakers.stream().anyMatch(speaker -> speaker == target
                || speaker.side.isPresent() && speaker.side.equals(target.side));
    }
}
