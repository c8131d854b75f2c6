package org.rejoinder.analysis.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.casework.linking.AnswerFinder;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Published;

/** Ties each denial, rejection and counter-accusation of an article to what it answers there. */
public final class LinkStage implements Stage {
    @Override
    public String name() {
        return "links";
    }

    @Override
    public Reading apply(Reading reading) {
        List<SpeechAct> acts = reading.drafts().stream().map(draft -> act(reading, draft)).toList();
        return reading.withLinks(AnswerFinder.find(acts).stream()
                .map(answer -> new DraftLink(answer.from(), answer.to(), answer.type(), answer.confidence()))
                .toList());
    }

    private static SpeechAct act(Reading reading, Draft draft) {
        Optional<LocalDate> published = reading.article().published().map(Published::date);
        return SpeechAct.of(reading.article().id(), reading.text(), draft.content(), actors(reading, draft.speakers()),
                actors(reading, draft.targets()), draft.stance(), draft.secondStance(), draft.reportedPast(), draft.said(),
                published);
    }

    private static List<Actor> actors(Reading reading, List<String> ids) {
        return reading.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }
}
