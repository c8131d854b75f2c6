package org.rejoinder.analysis.actors;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.analysis.stance.StanceChances;
import org.rejoinder.model.Stance;

/**
 * Tells whom a statement is most likely aimed at where no rule says it, by weights learned from other disputes: who the
 * article is about, who is at odds with the speaker, who is named and where. Runs after all other stages that tell
 * targets.
 */
public final class LikelyTargetStage implements Stage {
    /** A charge, a demand or a threat has a target; a comment is about somebody if he is at least so likely. */
    private static final double COMMENT = 0.12;
    /** Whom an answer addresses {@link AnswerTargetStage} knows or nobody; who is praised is not likely but said. */
    private static final Set<Stance> TOLD = EnumSet.of(Stance.DENY, Stance.REJECT, Stance.ACKNOWLEDGE, Stance.SUPPORT);

    private final TargetWeights weights;
    private final StanceChances stances;

    /** Weighs by the weights that come with the program. */
    public LikelyTargetStage(StanceChances stances) {
        this(TargetWeights.load("aim-weights.tsv"), stances);
    }

    LikelyTargetStage(TargetWeights weights, StanceChances stances) {
        this.weights = weights;
        this.stances = stances;
    }

    @Override
    public String name() {
        return "likely targets";
    }

    @Override
    public Reading apply(Reading reading) {
        if (reading.drafts().stream().noneMatch(draft -> draft.targets().isEmpty())) {
            return reading;
        }
        Cast cast = Culpable.with(Cast.of(reading), reading);
        AimSigns signs = new AimSigns(reading, cast, stances.in(reading));
        List<Draft> drafts = new ArrayList<>(reading.drafts());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.targets().isEmpty() && !TOLD.contains(draft.stance())) {
                double least = draft.stance() == Stance.COMMENT ? COMMENT : 0;
                List<Entity> speakers = draft.speakers().stream().map(cast::byId).toList();
                drafts.set(i, weights.likeliest(signs.choices(i)).filter(pick -> pick.probability() >= least)
                        .map(pick ->
                        AnswerTargetStage.withState(new Aimed(List.of(pick.whom()), String.format(Locale.ROOT,
                                "likeliest: %s (%.2f)", pick.because(), pick.probability())), speakers, cast))
                        .map(aimed -> draft.withTargets(aimed.ids(), "target " + aimed.rule())).orElse(draft));
            }
        }
        return cast.into(reading.withDrafts(drafts));
    }
}
