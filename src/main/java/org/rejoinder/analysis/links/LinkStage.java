package org.rejoinder.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.casework.linking.Answer;
import org.rejoinder.casework.linking.AnswerFinder;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Stance;

/**
 * Ties each denial, rejection and counter-accusation of an article to what it answers there. What goes on with a denial
 * is one, and what is denied is a charge, though no word of either says so.
 */
public final class LinkStage implements Stage {
    @Override
    public String name() {
        return "links";
    }

    @Override
    public Reading apply(Reading reading) {
        Reading defended = reading.withDrafts(new Defences(reading).drafts());
        Reading going = defended.withDrafts(new GoesOn(defended).drafts());
        List<SpeechAct> acts = going.drafts().stream()
                .map(draft -> DraftActs.of(going, new Accused(going).in(draft))).toList();
        List<Answer> answers = new AnswerFinder().find(acts);
        return going.withDrafts(charged(going.drafts(), answers)).withLinks(answers.stream()
                .map(answer -> new DraftLink(answer.from(), answer.to(), answer.type(), answer.confidence()))
                .toList());
    }

    private static List<Draft> charged(List<Draft> drafts, List<Answer> answers) {
        List<Draft> charged = new ArrayList<>(drafts);
        for (Answer answer : answers) {
            Draft told = charged.get(answer.to());
            if (answer.type() == LinkType.DENIES && told.stance() == Stance.COMMENT) {
                charged.set(answer.to(), told.withStance(
                        Stance.ACCUSE, Optional.empty(), told.reportedPast(), "stance accuse:denied-by-the-accused"));
            }
        }
        return charged;
    }
}
