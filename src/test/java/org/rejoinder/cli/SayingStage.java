package org.rejoinder.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.analysis.Analyser;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.Reading;
import org.rejoinder.analysis.Stage;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Span;
import org.rejoinder.model.StatementKind;

/** A reader for tests that knows one sentence form alone: {@code NAME said: WORDS.} */
final class SayingStage implements Stage {
    private static final Pattern SAYING = Pattern.compile("(\\p{Lu}\\w+) said: ([^.]+)\\.");

    static Analyser analyser() {
        return new Analyser(List.of(new SayingStage()));
    }

    @Override
    public String name() {
        return "saying";
    }

    @Override
    public Reading apply(Reading reading) {
        List<Draft> drafts = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        Matcher matcher = SAYING.matcher(reading.text());
        while (matcher.find()) {
            String id = "a" + (actors.size() + 1);
            actors.add(new Actor(id, matcher.group(1), ActorType.PERSON, Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of()));
            drafts.add(Draft.of(List.of(new Span(matcher.start(1), matcher.end(1))), List.of(),
                            List.of(new Span(matcher.start(2), matcher.end(2))), StatementKind.DIRECT, 0.5, "saying")
                    .withSpeakers(List.of(id), Optional.empty(), "name"));
        }
        return reading.withDrafts(drafts).withActors(actors, List.of());
    }
}
