package org.rejoinder.analysis.actors;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Actor;

/** Keeps the actors that a statement names as speaker or target: an article names places and products besides. */
public final class CastStage implements Stage {
    @Override
    public String name() {
        return "cast";
    }

    @Override
    public Reading apply(Reading reading) {
        Set<String> named = new HashSet<>();
        for (Draft draft : reading.drafts()) {
            named.addAll(draft.speakers());
            named.addAll(draft.targets());
        }
        Spelling spelling = new Spelling(reading);
        List<Actor> kept = reading.actors().stream().filter(actor -> named.contains(actor.id())).map(spelling::spelt)
                .toList();
        return reading.withActors(kept,
                reading.mentions().stream().filter(mention -> named.contains(mention.actor())).toList());
    }
}
