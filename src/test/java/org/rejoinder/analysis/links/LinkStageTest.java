package org.rejoinder.analysis.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rejoinder.analysis.Draft;
import org.rejoinder.analysis.DraftLink;
import org.rejoinder.analysis.Mention;
import org.rejoinder.analysis.Reading;
import org.rejoinder.model.Actor;
import org.rejoinder.model.ActorType;
import org.rejoinder.model.Article;
import org.rejoinder.model.Block;
import org.rejoinder.model.BlockRole;
import org.rejoinder.model.Ids;
import org.rejoinder.model.LinkType;
import org.rejoinder.model.Source;
import org.rejoinder.model.Span;
import org.rejoinder.model.Stance;
import org.rejoinder.model.StatementKind;

class LinkStageTest {
    private static final String TEXT = """
            Ghana accused Togo of cutting an undersea cable.
            Togo denied cutting the cable.
            Mali accused Niger of hiding oil revenue.
            """;

    private static Draft draft(String speaker, String cue, String content, Stance stance) {
        int at = TEXT.indexOf(content);
        int cueAt = TEXT.lastIndexOf(cue, at);
        return Draft.of(List.of(), List.of(new Span(cueAt, cueAt + cue.length())),
                        List.of(new Span(at, at + content.length())), StatementKind.INDIRECT, 1, "test")
                .withSpeakers(List.of(speaker), Optional.empty(), "test")
                .withStance(stance, Optional.empty(), false, "test");
    }

    private static Reading reading() {
        Article article = new Article(Ids.article(TEXT),
                new Source("test", Ids.sha256(TEXT.getBytes(StandardCharsets.UTF_8)), "text/plain", Optional.empty()),
                TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                List.of(new Block(new Span(0, TEXT.length()), BlockRole.BODY, "test")));
        List<String> states = List.of("Ghana", "Togo", "Mali", "Niger");
        List<Actor> actors = states.stream().map(name -> new Actor(name, name, ActorType.STATE, Optional.empty(),
                Optional.empty(), Optional.of(name), List.of())).toList();
        List<Mention> mentions = states.stream().map(name -> new Mention(
                new Span(TEXT.indexOf(name), TEXT.indexOf(name) + name.length()), name, "name")).toList();
        return Reading.of(article).withActors(actors, mentions).withDrafts(List.of(
                draft("Ghana", "accused", "cutting an undersea cable", Stance.ACCUSE),
                draft("Togo", "denied", "cutting the cable", Stance.DENY),
                draft("Mali", "accused", "hiding oil revenue", Stance.ACCUSE)));
    }

    @Test
    void tiesTheDenialToTheChargeAgainstItsSpeaker() {
        List<DraftLink> links = new LinkStage().apply(reading()).links();
        assertEquals(1, links.size(), links::toString);
        assertEquals(1, links.getFirst().from());
        assertEquals(0, links.getFirst().to());
        assertEquals(LinkType.DENIES, links.getFirst().type());
    }

    @Test
    void leavesTheDraftsAsTheyAre() {
        Reading before = reading();
        assertEquals(before.drafts(), new LinkStage().apply(before).drafts());
    }

    @Test
    void seesWhomAChargeNamesBetweenCueAndContent() {
        Reading reading = reading();
        Draft draft = reading.drafts().getFirst();
        String named = TEXT.substring(draft.cue().getFirst().end(), draft.content().getFirst().start());
        assertTrue(named.contains("Togo"));
        int at = TEXT.indexOf("Togo");
        Reading mentioned = reading.withActors(reading.actors(),
                List.of(new Mention(new Span(at, at + 4), "Togo", "name")));
        assertEquals(List.of("Togo"), new Accused(mentioned).in(draft).targets());
    }
}
