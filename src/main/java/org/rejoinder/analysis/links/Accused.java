package org.rejoinder.analysis.links;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;

/**
 * At whom a charge or a demand is aimed, where no stage has said so yet: whom its words name first. Only good enough
 * to find what answers it; a target that is shown comes from elsewhere.
 */
final class Accused {
    private static final Set<Stance> AIMED = Set.of(Stance.ACCUSE, Stance.CONDEMN, Stance.DEMAND, Stance.MEASURE,
            Stance.THREATEN);
    private static final int REACH = 120;

    private final Reading reading;

    Accused(Reading reading) {
        this.reading = reading;
    }

    /** The draft with targets, if it has none and its words name some. */
    Draft in(Draft draft) {
        if (!draft.targets().isEmpty() || !AIMED.contains(draft.stance())) {
            return draft;
        }
        Set<String> named = new LinkedHashSet<>();
        for (Span part : parts(draft)) {
            reading.mentions().stream()
                    .filter(mention -> part.contains(mention.span()) && !draft.speakers().contains(mention.actor()))
                    .sorted(Comparator.comparing(Mention::span))
                    .map(Mention::actor)
                    .limit(2)
                    .forEach(named::add);
        }
        return named.isEmpty() ? draft : draft.withTargets(List.copyOf(named), "target named-first");
    }

    /** The words between cue and content ("accused X of"), then the content. */
    private static List<Span> parts(Draft draft) {
        Span content = draft.content().getFirst().cover(draft.content().getLast());
        if (draft.cue().isEmpty()) {
            return List.of(content);
        }
        int end = draft.cue().getLast().end();
        boolean between = end < content.start() && content.start() - end < REACH;
        return between ? List.of(new Span(end, content.start()), content) : List.of(content);
    }
}
