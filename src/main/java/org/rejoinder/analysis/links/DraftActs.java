package org.rejoinder.analysis.links;

import java.util.List;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.casework.linking.SpeechAct;
import org.rejoinder.model.Actor;
import org.rejoinder.model.Published;

/** Drafts as the speech acts that linking compares. */
public final class DraftActs {
    private DraftActs() {}

    /** The act that a draft of a reading reports. */
    public static SpeechAct of(Reading reading, Draft draft) {
        return SpeechAct.of(reading.article().id(), reading.text(), draft.content(), actors(reading, draft.speakers()),
                actors(reading, draft.targets()), draft.stance(), draft.secondStance(), draft.reportedPast(), draft.said(),
                reading.article().published().map(Published::date));
    }

    private static List<Actor> actors(Reading reading, List<String> ids) {
        return reading.actors().stream().filter(actor -> ids.contains(actor.id())).toList();
    }
}
